// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { WrittenLetter } from "../../mail/letter.ts";
import { dayWords } from "../date-words.ts";
import { type Locale, wordsFor } from "../locale.ts";
import { greetingTo } from "./greeting.ts";
import { writeLetter } from "./write-letter.ts";

type Returned = {
	readonly city: string;
	readonly plan: string;
	readonly asOf: string;
	/** The measure that the answer is about. */
	readonly measure: string;
	readonly name: string;
	readonly comment: string;
	/** Where the answer can be changed. */
	readonly url: string;
};

/** The mail to those who answered: what is wanted of their answer. */
export function returnedLetter(
	locale: Locale,
	{ city, plan, asOf, measure, name, comment, url }: Returned,
): WrittenLetter {
	const t = wordsFor(locale);
	return writeLetter(locale, {
		subject: t.round_review_letter_subject({ measure }),
		greeting: greetingTo(t, name),
		paragraphs: [
			t.round_review_letter_text({ measure, plan, date: dayWords(locale, asOf) }),
			comment,
			t.round_review_letter_what_to_do(),
		],
		action: { label: t.round_review_letter_action(), url },
		closing: [t.round_review_letter_closing({ city })],
	});
}
