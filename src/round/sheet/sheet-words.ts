// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** What a sheet says beside what is asked, in one language. */
export type SheetWords = {
	/** A language tag (`de-DE`). */
	readonly language: string;
	readonly title: string;
	/** What to do, in a few short lines. */
	readonly instructions: readonly string[];
	/** The name of the table. */
	readonly name: string;
	readonly columns: {
		readonly number: string;
		readonly measure: string;
		readonly step: string;
		readonly term: string;
		readonly unit: string;
		readonly lastStatus: string;
		readonly lastText: string;
		readonly unchanged: string;
		readonly status: string;
		readonly description: string;
		readonly note: string;
	};
	readonly yes: string;
	/** Stands where nothing is chosen yet. */
	readonly choose: string;
	/** Stands in place of a text that no cell can hold. */
	readonly tooLong: string;
	readonly statusNotInList: string;
	/** "Seite" and "von" of "Seite 3 von 17". */
	readonly page: string;
	readonly pageOf: string;
};
