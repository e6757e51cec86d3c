// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type FoundPeriod, findPeriods } from "./date-notation.ts";
import type { Phase, Recurrence } from "./phase.ts";

/** One phase as read from one piece of a term, with how it hangs together with its neighbours. */
export type Piece = { readonly phase: Phase; readonly follows?: boolean; readonly edge?: "start" | "end" };

const followsWord = /^(?:anschl\.|anschließend|danach|dann|im Anschluss)(?=\s|$)\s*/iu;
const conditionWords =
	/(?:[,(]\s*)?(?:in Abhängigkeit|abhängig|je nach|nach (?!Plan)|sofern|soweit|sobald|wenn|vorbehaltlich|unter Vorbehalt|bei Bedarf|bedarfsabhängig|nach Bedarf|gemäß|entsprechend|mit Inkrafttreten|mit Beginn|vor Beginn|parallel)(?=[\s.,)]|$).*$/iu;
const open =
	/(?<![\p{L}])(?:fort)?laufend[e]?(?![\p{L}])|(?<![\p{L}])(?:lfd\.?|kontinuierlich|dauerhaft|ständig|permanent|unbefristet|Daueraufgabe|ongoing|ab sofort)(?![\p{L}])/iu;
const recurrences: readonly (readonly [RegExp, Recurrence])[] = [
	[/(?:alle (?:zwei|2) Jahre|zweijährlich|2-jährlich|zweijährig)/iu, "two-yearly"],
	[/(?:halbjährlich|(?:zweimal|2\s?x|2-mal|2 mal) (?:jährlich|(?:im|pro) Jahr))/iu, "half-yearly"],
	[/(?:vierteljährlich|quartalsweise|pro Quartal|je Quartal|jedes Quartal)/iu, "quarterly"],
	[
		/(?:(?:einmal |1\s?x )?(?<!\p{L})jährlich(?:e)?|jedes Jahr|pro Jahr|turnusmäßig jährlich|(?:1\s?x|einmal) im Jahr)/iu,
		"yearly",
	],
	[/(?:monatlich|pro Monat|jeden Monat)/iu, "monthly"],
	[/(?:wöchentlich|pro Woche|jede Woche)/iu, "weekly"],
	[/(?:regelmäßig|turnusmäßig|wiederkehrend|periodisch)/iu, "regularly"],
	[/(?:anlassbezogen|bei Bedarf|nach Bedarf|bedarfsweise|bedarfsorientiert)/iu, "as-needed"],
];
const horizons: readonly (readonly [RegExp, "short" | "medium" | "long"])[] = [
	[/(?:mittel-?\s?(?:bis|und|\/)\s?)?langfristig/iu, "long"],
	[/(?:kurz-?\s?(?:bis|und|\/)\s?)?mittelfristig/iu, "medium"],
	[/kurzfristig|(?<!ab )(?<!\p{L})sofort(?!\p{L})|umgehend/iu, "short"],
];

/** Whether a remainder may be a phase's name. Digits, single letters and long texts are dates or sentences not understood. */
function mayBeLabel(text: string): boolean {
	return text.length <= 60 && !/^[^\p{L}]*\d[^\p{L}]*$|^\s*[IVX]{1,4}\s*$|^\s*\p{L}\s*$/u.test(text);
}

/** Reads one piece; undefined where it says nothing about when. */
export function readPiece(text: string): Piece | undefined {
	const follows = followsWord.test(text);
	const body = text.replace(followsWord, "");
	const piece = dated(body) ?? undated(body);
	if (piece) return follows ? { ...piece, follows } : piece;
	if (!follows || !mayBeLabel(body)) return undefined;
	return { phase: { ...labelled(body), openEnd: true }, follows };
}

function undated(text: string): Piece | undefined {
	const condition = conditionWords.exec(text)?.[0];
	const rest = condition ? text.replace(condition, "") : text;
	const recurring = recurrences.find(([pattern]) => pattern.test(text));
	const horizon = horizons.find(([pattern]) => pattern.test(rest));
	if (!open.test(rest) && !recurring && !horizon) return undefined;
	const matched = [open, recurring?.[0], horizon?.[0]].filter((pattern) => pattern !== undefined);
	const label = matched.reduce((left, pattern) => left.replace(pattern, " "), rest);
	if (!mayBeLabel(label)) return undefined;
	return {
		phase: {
			...labelled(label),
			openEnd: open.test(rest) || recurring !== undefined,
			...(recurring && { recurring: recurring[1] }),
			...(horizon && { horizon: horizon[1] }),
			...conditional(condition),
		},
	};
}

function dated(text: string): Piece | undefined {
	const [first, ...others] = findPeriods(text);
	if (!first) return undefined;
	const last = others.at(-1);
	const between = last ? text.slice(first.end, last.start) : "";
	const range =
		last && others.length === 1 && /^\s*(?:-|–|—|bis(?: (?:zum|Ende|einschl\.))?|und|u\.|\/)\s*$/iu.test(between)
			? last
			: undefined;
	if (last && !range) return several(text, [first, ...others]);
	const before = text.slice(0, first.start);
	const after = text.slice((range ?? first).end);
	const condition = conditionWords.exec(after)?.[0];
	const recurring = recurrences.find(([pattern]) => pattern.test(before) || pattern.test(after));
	const opened =
		/^\s*(?:\+|(?:[-–]\s*)?(?:ff\.?|fortlaufend|lfd\.?|laufend|\(?(?:Beginn|Start)\b|heute\b))/iu.test(after) ||
		open.test(before);
	const label = leftover(before, after, condition, recurring?.[0]);
	if (!mayBeLabel(label)) return undefined;
	const bounds = boundsOf(before, first, range, opened);
	const edge = /(?:Beginn|Start)\s?:\s*$/iu.test(before)
		? "start"
		: /(?:Ende|Abschluss)\s?:\s*$/iu.test(before)
			? "end"
			: undefined;
	return {
		phase: { ...labelled(label), ...bounds, ...(recurring && { recurring: recurring[1] }), ...conditional(condition) },
		...(edge && { edge }),
	};
}

/** Several dates without a dash between them: they run from the first to the last, and nothing more is claimed. */
function several(text: string, periods: readonly FoundPeriod[]): Piece | undefined {
	const label = leftover(
		periods.reduceRight((left, p) => `${left.slice(0, p.start)} ${left.slice(p.end)}`, text),
		"",
		undefined,
		undefined,
	);
	const end = periods
		.map((period) => period.last)
		.sort()
		.at(-1);
	return end === undefined || !mayBeLabel(label) ? undefined : { phase: { ...labelled(label), end, openEnd: false } };
}

function boundsOf(
	before: string,
	first: FoundPeriod,
	range: FoundPeriod | undefined,
	opened: boolean,
): Pick<Phase, "start" | "end" | "openEnd"> {
	if (range && range.last >= first.first) return { start: first.first, end: range.last, openEnd: opened };
	if (
		opened ||
		/(?:^|[\s(:])(?:ab|seit|von|vom|Beginn:?|Start:?|frühestens)(?:\s+(?:ca\.|etwa|voraussichtlich|dem|im|in|ab))*\s*$/iu.test(
			before,
		)
	)
		return { start: first.first, openEnd: true };
	if (/(?:^|\s)nach\s+$/iu.test(before)) return { start: first.last, openEnd: true };
	return { end: first.last, openEnd: false };
}

const smallWords =
	/(?<![\p{L}])(?:ab|seit|nach|heute|bis(?: zum| einschl\.)?|von|vom|zum|zur|im|in|am|ca\.|etwa|voraussichtlich|voraussichtl\.|vorauss\.|vsl\.|spätestens|frühestens|ff\.?|und|u\.|jeweils|dem|den|Termin|Laufzeit|Zeitraum|Beginn|Start|Ende|Abschluss|laufend|fortlaufend|lfd\.)(?![\p{L}])/giu;

function leftover(before: string, after: string, condition: string | undefined, recurring: RegExp | undefined): string {
	const rest = `${before} ${condition ? after.replace(condition, "") : after}`;
	return (recurring ? rest.replace(recurring, " ") : rest)
		.replace(smallWords, " ")
		.replace(/[\s:;,()/+–-]+/gu, " ")
		.replace(/^[.\s]+$/u, "")
		.trim();
}

function labelled(text: string): { label?: string } {
	const label = text.replace(/^[\s:;,.()–-]+|[\s:;,(–-]+$/gu, "").trim();
	return /\p{L}/u.test(label) ? { label } : {};
}

function conditional(text: string | undefined): { condition?: string } {
	const condition = text?.replace(/^[\s,(]+|[\s)]+$/gu, "");
	return condition ? { condition } : {};
}
