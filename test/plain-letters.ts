// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RoundLetters } from "../src/usecase/round/round-letters.ts";

/** Letters of rounds that say in one line what they are made of; the link's token stands at the end. */
export const plainLetters: RoundLetters = {
	ask: ({ kind, askedAs, plan, units, token, reopened }) => {
		const asked = units.map(({ label, steps }) => `${label} (${steps})`).join(", ");
		return {
			subject: `${reopened ? "reopened" : kind} ${askedAs} ${plan.slug}`,
			text: `${asked} token=${token}`,
			html: "",
		};
	},
	answer: ({ question, answer, token }) => ({ subject: question, text: `${answer} token=${token}`, html: "" }),
	calendar: ({ round }) => ({ fileName: "frist.ics", content: round.dueOn }),
};
