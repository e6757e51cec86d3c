// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** The log of everything that was done in a municipality. */
export const auditRoutes = {
	log: { de: "/:city/protokoll", en: "/en/:city/audit-log" },
	logCheck: { de: "/:city/protokoll/pruefung", en: "/en/:city/audit-log/check" },
	logCsv: { de: "/:city/protokoll/protokoll.csv", en: "/en/:city/audit-log/audit-log.csv" },
	logJson: { de: "/:city/protokoll/protokoll.json", en: "/en/:city/audit-log/audit-log.json" },
} as const;
