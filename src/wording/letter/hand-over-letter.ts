// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Letter } from "../../mail/letter.ts";
import { dayWords } from "../date-words.ts";
import { type Locale, wordsFor } from "../locale.ts";
import { greetingTo } from "./greeting.ts";

type HandOverFacts = {
	readonly city: string;
	readonly plan: string;
	readonly name: string;
	readonly from: string;
	readonly note: string;
	readonly step: string;
	readonly dueOn: string;
	readonly url: string;
};

/** The letter to whom somebody handed a step over. */
export function handOverLetter(locale: Locale, facts: HandOverFacts): Letter {
	const t = wordsFor(locale);
	const { city, plan, name, from, note, step, url } = facts;
	const due = dayWords(locale, facts.dueOn);
	return {
		subject: t.contribution_letter_hand_over_subject({ from, step }),
		greeting: greetingTo(t, name),
		paragraphs: [t.contribution_letter_hand_over({ from, step, plan, city, due }), ...(note ? [`„${note}“`] : [])],
		action: { label: t.contribution_letter_action(), url },
		closing: [t.contribution_letter_link()],
	};
}
