// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Letter } from "../../mail/letter.ts";
import type { IsoDate } from "../../plan/period.ts";
import { lastDay, type Round } from "../../round/round.ts";
import { dayWords } from "../date-words.ts";
import { type Locale, type Words, wordsFor } from "../locale.ts";
import { greetingTo } from "./greeting.ts";

/** What a letter of a round says, and to whom. */
export type RoundLetterFacts = {
	readonly city: string;
	readonly plan: string;
	readonly round: Pick<Round, "asOf" | "dueOn" | "graceDays" | "partnersUntil" | "divisionsUntil" | "invitation">;
	readonly kind: "invitation" | "reminder";
	readonly askedAs: "lead" | "partner" | "division";
	readonly reopened: boolean;
	readonly name: string;
	readonly units: readonly { readonly label: string; readonly steps: number }[];
	readonly day: IsoDate;
	readonly url: string;
	readonly optOutUrl: string;
};

/** The letter that asks somebody for all the units that they answer for. */
export function roundLetter(locale: Locale, facts: RoundLetterFacts): Letter {
	const t = wordsFor(locale);
	const { name, url, optOutUrl, round, kind } = facts;
	const own = round.invitation.trim();
	return {
		subject: subjectOf(t, locale, facts),
		greeting: greetingTo(t, name),
		paragraphs: [
			requestOf(t, locale, facts),
			...(own !== "" && kind === "invitation" ? [own] : []),
			unitsOf(t, facts),
			helpOf(t, facts),
		],
		action: { label: t.round_letter_action(), url },
		closing: [t.round_letter_link()],
		optOut: { label: t.mail_opt_out(), url: optOutUrl },
	};
}

/** The last day for those who are asked. */
function untilOf({ askedAs, round }: RoundLetterFacts): IsoDate {
	if (askedAs === "partner") return round.partnersUntil ?? round.dueOn;
	return askedAs === "division" ? (round.divisionsUntil ?? round.dueOn) : round.dueOn;
}

function subjectOf(t: Words, locale: Locale, facts: RoundLetterFacts): string {
	const said = { plan: facts.plan, day: dayWords(locale, untilOf(facts)) };
	return facts.kind === "reminder" ? t.round_letter_subject_reminder(said) : t.round_letter_subject(said);
}

function requestOf(t: Words, locale: Locale, facts: RoundLetterFacts): string {
	const { city, plan, round, kind, askedAs, day, reopened } = facts;
	const said = { city, plan, asOf: dayWords(locale, round.asOf), day: dayWords(locale, untilOf(facts)) };
	if (reopened) return t.round_letter_reopened(said);
	if (askedAs === "partner") return t.round_letter_partner(said);
	if (askedAs === "division") return t.round_letter_division(said);
	if (kind === "invitation") return t.round_letter_lead(said);
	const isLate = day > round.dueOn;
	return isLate
		? t.round_letter_late({ ...said, last: dayWords(locale, lastDay(round)) })
		: t.round_letter_reminder(said);
}

function unitsOf(t: Words, { units, askedAs }: RoundLetterFacts): string {
	const [first, ...others] = units;
	if (first && others.length === 0) return t.round_letter_unit({ unit: first.label, count: first.steps });
	const lines = units.map(({ label, steps }) => `– ${t.round_letter_unit_line({ unit: label, count: steps })}`);
	return [askedAs === "division" ? t.round_letter_units_division() : t.round_letter_units(), ...lines].join("\n");
}

const helpOf = (t: Words, { askedAs }: RoundLetterFacts): string =>
	askedAs === "lead" ? t.round_letter_help() : t.round_letter_help_other();
