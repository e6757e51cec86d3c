// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Letter } from "../../mail/letter.ts";
import { momentWords } from "../date-words.ts";
import { type Locale, wordsFor } from "../locale.ts";
import { greetingTo } from "./greeting.ts";

type ReceiptFacts = {
	readonly plan: string;
	readonly name: string;
	readonly at: Date;
	/** What was handed in, a line each. */
	readonly lines: readonly string[];
	readonly url: string;
};

/** The letter that says what somebody handed in. */
export function receiptLetter(locale: Locale, { plan, name, at, lines, url }: ReceiptFacts): Letter {
	const t = wordsFor(locale);
	return {
		subject: t.contribution_letter_receipt_subject({ plan }),
		greeting: greetingTo(t, name),
		paragraphs: [t.contribution_letter_receipt({ moment: momentWords(locale, at), plan }), lines.join("\n")],
		action: { label: t.contribution_receipt(), url },
		closing: [t.contribution_letter_receipt_closing()],
	};
}
