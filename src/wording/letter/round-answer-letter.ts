// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Letter } from "../../mail/letter.ts";
import { type Locale, wordsFor } from "../locale.ts";
import { greetingTo } from "./greeting.ts";

type AnswerFacts = {
	readonly plan: string;
	readonly name: string;
	readonly step: string;
	readonly question: string;
	readonly answer: string;
	readonly url: string;
};

/** The letter that answers what somebody asked about a step. */
export function roundAnswerLetter(locale: Locale, { plan, name, step, question, answer, url }: AnswerFacts): Letter {
	const t = wordsFor(locale);
	return {
		subject: t.round_letter_answer_subject({ plan, step }),
		greeting: greetingTo(t, name),
		paragraphs: [t.round_letter_answer({ step }), `„${question}“`, answer],
		action: { label: t.round_letter_action(), url },
		closing: [t.round_letter_link()],
	};
}
