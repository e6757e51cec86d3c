// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type FoundPeriod, findPeriods } from "./date-notation.ts";
import type { Phase } from "./phase.ts";
import { conditional, labelled, mayBeLabel, withoutSmallWords } from "./phase-label.ts";
import { conditionWords, open, recurrences } from "./term-words.ts";

type Bounds = Pick<Phase, "start" | "end" | "openEnd">;
/** The dates of a piece, and the text before and after them. */
type Dates = {
	readonly first: FoundPeriod;
	readonly last: FoundPeriod | undefined;
	readonly before: string;
	readonly after: string;
};

const until = /(?:^|[\s(:])bis(?:\s+(?:zum|zur|spätestens|voraussichtlich|ca\.|einschl\.|einschließlich))*\s*$/iu;
const from =
	/(?:^|[\s(:])(?:ab|seit|von|vom|Beginn:?|Start:?|frühestens)(?:\s+(?:ca\.|etwa|voraussichtlich|dem|im|in|ab))*\s*$/iu;
const andOn = /^\s*(?:\+|(?:[-–]\s*)?(?:ff\.?|fortlaufend|lfd\.?|laufend|\(?(?:Beginn|Start)\b|heute\b))/iu;
const rangeSign = /^\s*(?:-|–|—|bis(?: (?:zum|einschl\.))?)\s*$/iu;

/** A phase with at least one date; undefined where there is none, or too much else. */
export function datedPhase(text: string): Phase | undefined {
	const periods = findPeriods(text);
	const [first, last] = periods;
	if (!first) return undefined;
	if (last && (periods.length > 2 || !rangeSign.test(text.slice(first.end, last.start))))
		return severalDates(text, periods);
	return phaseOf({ first, last, before: text.slice(0, first.start), after: text.slice((last ?? first).end) });
}

function phaseOf(dates: Dates): Phase | undefined {
	const { before, after } = dates;
	const condition = conditionWords.exec(after)?.[0];
	const recurring = recurrences.find(([pattern]) => pattern.test(before) || pattern.test(after));
	const rest = `${before} ${condition ? after.replace(condition, "") : after}`;
	const label = withoutSmallWords(recurring ? rest.replace(recurring[0], " ") : rest);
	if (!mayBeLabel(label)) return undefined;
	const bounds = dates.last ? rangeOf(dates.first, dates.last) : boundsOf(dates);
	return { ...labelled(label), ...bounds, ...(recurring && { recurring: recurring[1] }), ...conditional(condition) };
}

/** A range that runs backwards is a slip: only its later end is certain. */
function rangeOf(first: FoundPeriod, last: FoundPeriod): Bounds {
	if (last.last < first.first) return { end: first.last, openEnd: false };
	return { start: first.first, end: last.last, openEnd: false };
}

function boundsOf({ first, before, after }: Dates): Bounds {
	if (until.test(before)) return { end: first.last, openEnd: false };
	if (from.test(before) || andOn.test(after) || open.test(before)) return { start: first.first, openEnd: true };
	if (/(?:^|\s)nach\s+$/iu.test(before)) return { start: first.last, openEnd: true };
	return { end: first.last, openEnd: false };
}

/** Several dates that are no range (`2020 und 2022`): the last is when it ends, and nothing more is claimed. */
function severalDates(text: string, periods: readonly FoundPeriod[]): Phase | undefined {
	const rest = periods.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
	const label = withoutSmallWords(rest);
	const end =
		periods
			.map(({ last }) => last)
			.toSorted()
			.at(-1) ?? "";
	return mayBeLabel(label) ? { ...labelled(label), end, openEnd: false } : undefined;
}
