// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { WrittenLetter } from "../../mail/letter.ts";
import { type Locale, wordsFor } from "../locale.ts";
import { writeLetter } from "./write-letter.ts";

type Barrier = {
	readonly city: string;
	/** The whole address of the page that it is about; empty where it was not told. */
	readonly page: string;
	readonly description: string;
	readonly email: string;
	/** Where such reports are looked after. */
	readonly url: string;
};

/** The mail to whom the municipality named for barriers. */
export function barrierLetter(locale: Locale, { city, page, description, email, url }: Barrier): WrittenLetter {
	const t = wordsFor(locale);
	return writeLetter(locale, {
		subject: t.legal_barrier_letter_subject(),
		greeting: t.legal_barrier_letter_greeting(),
		paragraphs: [
			t.legal_barrier_letter_text(),
			description,
			...(page ? [t.legal_barrier_letter_page({ page })] : []),
			email ? t.legal_barrier_letter_answer({ email }) : t.legal_barrier_letter_no_answer(),
		],
		action: { label: t.legal_barrier_letter_action(), url },
		closing: [t.legal_barrier_letter_closing({ city })],
	});
}
