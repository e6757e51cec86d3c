// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { WrittenLetter } from "../../mail/letter.ts";
import { timeWords } from "../date-words.ts";
import { type Locale, wordsFor } from "../locale.ts";
import { greetingTo } from "./greeting.ts";
import { writeLetter } from "./write-letter.ts";

type SignIn = {
	readonly city: string;
	readonly name: string;
	readonly url: string;
	readonly code: string;
	readonly expiresAt: Date;
};

/** The mail with a link that signs in. */
export function signInLetter(locale: Locale, { city, name, url, code, expiresAt }: SignIn): WrittenLetter {
	const t = wordsFor(locale);
	return writeLetter(locale, {
		subject: t.mail_sign_in_subject({ city }),
		greeting: greetingTo(t, name),
		paragraphs: [t.mail_sign_in_text({ time: timeWords(locale, expiresAt) })],
		action: { label: t.mail_sign_in_action(), url },
		code: { label: t.mail_sign_in_code(), value: `${code.slice(0, 4)} ${code.slice(4)}` },
		closing: [t.mail_sign_in_closing()],
	});
}
