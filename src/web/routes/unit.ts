// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Who carries plans out. */
export const unitRoutes = {
	units: { de: "/:city/stellen", en: "/en/:city/units" },
	unit: { de: "/:city/stellen/:unit", en: "/en/:city/units/:unit" },
	unitEdit: { de: "/:city/stellen/:unit/bearbeiten", en: "/en/:city/units/:unit/edit" },
	unitRename: { de: "/:city/stellen/:unit/umbenennen", en: "/en/:city/units/:unit/rename" },
	unitSplit: { de: "/:city/stellen/:unit/teilen", en: "/en/:city/units/:unit/split" },
	unitMerge: { de: "/:city/stellen/:unit/zusammenlegen", en: "/en/:city/units/:unit/merge" },
	unitUndo: { de: "/:city/stellen/:unit/zuruecknehmen", en: "/en/:city/units/:unit/undo" },
} as const;
