// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Bringing documents in, and reviewing what was read of them. */
export const importRoutes = {
	imports: { de: "/:city/einlesen", en: "/en/:city/import" },
	importJob: { de: "/:city/einlesen/auftrag/:job", en: "/en/:city/import/job/:job" },
	import: { de: "/:city/einlesen/:id", en: "/en/:city/import/:id" },
	importPage: { de: "/:city/einlesen/:id/seite/:page", en: "/en/:city/import/:id/page/:page" },
	importColumns: { de: "/:city/einlesen/:id/spalten", en: "/en/:city/import/:id/columns" },
	importCommit: { de: "/:city/einlesen/:id/uebernehmen", en: "/en/:city/import/:id/commit" },
	importRevert: { de: "/:city/einlesen/:id/zuruecknehmen", en: "/en/:city/import/:id/revert" },
	importDiscard: { de: "/:city/einlesen/:id/verwerfen", en: "/en/:city/import/:id/discard" },
} as const;
