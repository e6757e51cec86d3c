// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Where the council's papers come from. */
export const councilRoutes = {
	council: { de: "/:city/ratsinformation", en: "/en/:city/council-system" },
	councilRenew: { de: "/:city/ratsinformation/abgleichen", en: "/en/:city/council-system/update" },
} as const;
