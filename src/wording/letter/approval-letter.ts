// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { WrittenLetter } from "../../mail/letter.ts";
import { dayWords } from "../date-words.ts";
import { type Locale, wordsFor } from "../locale.ts";
import { greetingTo } from "./greeting.ts";
import { writeLetter } from "./write-letter.ts";

type Asked = {
	readonly city: string;
	readonly plan: string;
	readonly asOf: string;
	readonly name: string;
	/** The action fields that are ready, and how many steps each has. */
	readonly fields: readonly { readonly name: string; readonly steps: number }[];
	/** Where they are read and approved. */
	readonly url: string;
};

/** The mail to those who approve: what waits for them. */
export function approvalLetter(locale: Locale, { city, plan, asOf, name: person, fields, url }: Asked): WrittenLetter {
	const t = wordsFor(locale);
	return writeLetter(locale, {
		subject: t.approval_letter_subject({ plan }),
		greeting: greetingTo(t, person),
		paragraphs: [
			t.approval_letter_text({ plan, date: dayWords(locale, asOf), count: fields.length }),
			fields.map(({ name, steps }) => t.approval_letter_field({ name, count: steps })).join("\n"),
			t.approval_letter_what_to_do(),
		],
		action: { label: t.approval_letter_action(), url },
		closing: [t.round_review_letter_closing({ city })],
	});
}
