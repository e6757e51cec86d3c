// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { WrittenLetter } from "../../mail/letter.ts";
import { momentWords } from "../date-words.ts";
import { type Locale, wordsFor } from "../locale.ts";
import { greetingTo } from "./greeting.ts";
import { writeLetter } from "./write-letter.ts";

type Invitation = {
	readonly city: string;
	readonly name: string;
	readonly url: string;
	readonly expiresAt: Date;
	readonly optOutUrl: string;
};

/** The mail that tells somebody of their new account. */
export function invitationLetter(locale: Locale, { city, name, url, expiresAt, optOutUrl }: Invitation): WrittenLetter {
	const t = wordsFor(locale);
	return writeLetter(locale, {
		subject: t.mail_invitation_subject({ city }),
		greeting: greetingTo(t, name),
		paragraphs: [t.mail_invitation_text({ city })],
		action: { label: t.mail_invitation_action(), url },
		closing: [t.mail_invitation_until({ moment: momentWords(locale, expiresAt) })],
		optOut: { label: t.mail_opt_out(), url: optOutUrl },
	});
}
