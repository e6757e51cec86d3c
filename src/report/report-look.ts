// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** How a city wants its reports to look. */
export type ReportLook = {
	/** A dark colour for headings and lines (`#1a3c6e`). */
	readonly accent: string;
	readonly logo?: ReportLogo;
};

/** The city's mark on the cover; `alt` says what it is to those who do not see it. */
export type ReportLogo = {
	readonly mediaType: "image/png" | "image/jpeg";
	readonly bytes: Uint8Array;
	readonly alt: string;
};

/** How reports look where a city has set nothing. */
export const usualLook: ReportLook = { accent: "#1a3c6e" };
