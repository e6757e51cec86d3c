// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SheetWords } from "../round/sheet/sheet-words.ts";
import { dayWords, shortDayWords } from "./date-words.ts";
import { type Locale, locales, wordsFor } from "./locale.ts";

type About = { readonly plan: string; readonly asOf: string; readonly lastDay: string };

/** The word for "yes" in every language that sheets are made in. */
export const sheetYes: readonly string[] = locales.map((locale) => wordsFor(locale).sheet_yes());

/** The words of a sheet that is filled offline. */
export function sheetWords(locale: Locale, { plan, asOf, lastDay }: About): SheetWords {
	const t = wordsFor(locale);
	return {
		language: locale === "de" ? "de-DE" : "en-GB",
		title: t.sheet_file_title({ plan, day: shortDayWords(locale, asOf) }),
		instructions: [
			t.sheet_file_how(),
			t.sheet_file_unchanged(),
			t.sheet_file_upload({ day: dayWords(locale, lastDay) }),
		],
		name: t.sheet_file_name(),
		columns: {
			number: t.column_number(),
			measure: t.column_measure(),
			step: t.sheet_column_step(),
			term: t.column_term(),
			unit: t.sheet_column_unit(),
			lastStatus: t.sheet_column_last_status(),
			lastText: t.sheet_column_last_text(),
			unchanged: t.sheet_column_unchanged(),
			status: t.sheet_column_status(),
			description: t.sheet_column_description(),
			note: t.sheet_column_note(),
		},
		yes: t.sheet_yes(),
		choose: t.sheet_choose(),
		tooLong: t.sheet_too_long(),
		statusNotInList: t.sheet_choose_from_list(),
		page: t.sheet_page(),
		pageOf: t.sheet_page_of(),
	};
}
