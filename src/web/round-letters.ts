// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RoundAsking, RoundLetters } from "../usecase/round/round-letters.ts";
import { dueDateCalendar } from "../wording/calendar/due-date-calendar.ts";
import { roundAnswerLetter } from "../wording/letter/round-answer-letter.ts";
import { type RoundLetterFacts, roundLetter } from "../wording/letter/round-letter.ts";
import { writeLetter } from "../wording/letter/write-letter.ts";
import { href } from "./routes.ts";

/** Rounds are written about in the municipality's language, whatever language the coordinator reads. */
const locale = "de";

const linkTo = (address: string, city: string, route: "signInLink" | "optOut", token: string): string =>
	address + href(locale, route, { city }, { token });

/** What a letter says, with the addresses that it leads to. */
export function letterFacts(address: string, asking: RoundAsking): RoundLetterFacts {
	const { municipality, plan, token, optOutToken = "", ...facts } = asking;
	const { slug, name: city } = municipality;
	return {
		...{ ...facts, city, plan: plan.title },
		...{ url: linkTo(address, slug, "signInLink", token), optOutUrl: linkTo(address, slug, "optOut", optOutToken) },
	};
}

/** The letters of rounds, with links to the address at which people reach the site. */
export function roundLetters(publicAddress: () => string): RoundLetters {
	return {
		ask: (asking) => writeLetter(locale, roundLetter(locale, letterFacts(publicAddress(), asking))),
		calendar: ({ municipality, plan, round }, saidAt) => {
			const url =
				publicAddress() + href(locale, "ownRound", { city: municipality.slug, plan: plan.slug, asOf: round.asOf });
			return dueDateCalendar(locale, { id: round.id, plan: plan.title, dueOn: round.dueOn, url, saidAt });
		},
		answer: ({ municipality, plan, token, name, step, question, answer }) => {
			const url = linkTo(publicAddress(), municipality.slug, "signInLink", token);
			return writeLetter(locale, roundAnswerLetter(locale, { plan: plan.title, name, step, question, answer, url }));
		},
	};
}
