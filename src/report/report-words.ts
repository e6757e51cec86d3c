// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** The columns of a report's table, in the order in which councils know them. */
export type ReportColumns = {
	readonly number: string;
	readonly measure: string;
	readonly content: string;
	readonly responsibility: string;
	readonly term: string;
	readonly status: string;
	readonly description: string;
};

/** All that a report's files say beside what the plan says, in one language, with the sentences that are computed. */
export type ReportWords = {
	/** A language tag (`de-DE`). */
	readonly language: string;
	/** What a report is called. */
	readonly kind: string;
	readonly foreword: string;
	readonly draft: string;
	readonly draftNote: string;
	readonly asOf: string;
	/** Empty for a draft. */
	readonly number: string;
	/** Which report it corrects, and what is different; empty where it corrects none. */
	readonly correction: string;
	/** Empty where there is none. */
	readonly paper: string;
	readonly contents: string;
	readonly summary: string;
	/** "66 Maßnahmen in 12 Handlungsfeldern" */
	readonly extent: string;
	/** How far the steps are. */
	readonly sentence: string;
	readonly byField: string;
	/** Heads the column of bars. */
	readonly byFieldBar: string;
	/** How far each field's steps are, in the order of the fields. */
	readonly fieldSentences: readonly string[];
	/** Left out where there was no report before. */
	readonly change?: { readonly title: string; readonly sentence: string };
	readonly before: string;
	readonly now: string;
	readonly steps: string;
	readonly measures: string;
	/** Heads a count of them. */
	readonly measureCount: string;
	readonly field: string;
	readonly noField: string;
	readonly noTitle: string;
	readonly columns: ReportColumns;
	/** What stands for a status of which nothing is said. */
	readonly unknownStatus: string;
	readonly previously: (status: string) => string;
	readonly step: (position: number) => string;
	readonly figures: string;
	readonly total: string;
	readonly share: string;
	/** How texts in a CSV file are kept from being taken for formulas. */
	readonly csvNote: string;
	readonly dropped: string;
	readonly because: string;
	readonly glossary: string;
	readonly abbreviation: string;
	readonly meaning: string;
	readonly units: string;
	readonly unitCode: string;
	readonly unitName: string;
	readonly about: string;
	readonly aboutText: readonly string[];
	readonly hash: string;
	readonly hashNote: string;
	/** "Seite" and "von" of "Seite 3 von 17". */
	readonly page: string;
	readonly pageOf: string;
};
