// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const all = {
	de: "/:city/zuarbeit/:plan/:asOf/mitzeichnung",
	en: "/en/:city/contribution/:plan/:asOf/countersign",
} as const;

/** Countersigning what a division's offices answered. */
export const roundDivisionRoutes = {
	countersign: all,
	countersignReturn: { de: `${all.de}/:contribution/zurueckgeben`, en: `${all.en}/:contribution/return` },
} as const;
