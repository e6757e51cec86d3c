// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Where that stands which a municipality has published: whole addresses, with the name of the site. */
export type PublicAddresses = {
	/** The municipality's own page. */
	readonly city: string;
	readonly openData: string;
	/** The start page of a plan's reports. */
	readonly plan: (plan: string) => string;
	readonly measure: (plan: string, measure: string, step: number) => string;
	readonly report: (plan: string, number: number) => string;
	readonly reportFile: (plan: string, number: number, file: string) => string;
	/** The table of the newest report, always at the same place. */
	readonly newest: (plan: string, format: "csv" | "json") => string;
	/** What is new: of one plan, or of all. */
	readonly feed: (plan?: string) => string;
};
