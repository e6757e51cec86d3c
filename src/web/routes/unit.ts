// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Who carries plans out. */
export const unitRoutes = {
	unit: { de: "/:city/stellen/:unit", en: "/en/:city/units/:unit" },
} as const;
