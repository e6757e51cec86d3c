// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { isPlanYear } from "./period.ts";

/** A measure's number in the form that all its spellings share: `M.1` for `M. 1`, `M 1`, `M1`; `GE.6` for `GE-6`; `HF.2.M.3`. */
export type MeasureKey = string & { readonly __brand: "MeasureKey" };

export type MeasureNumber = {
	/** As printed. */
	readonly printed: string;
	/** The letters or digits that name its action field (`M`, `GE`, `3` of `3.2.1`, `HF2`); empty for a bare `7`. */
	readonly field: string;
	/** What numbers it within the field: `1`, `2.1`, `M3`. */
	readonly rest: string;
	readonly key: MeasureKey;
};

const noun = /^\s*(?:Maßnahmen?|Massnahmen?|Maßn\.|Nr\.|Ziffer|Ziff\.|lfd\.\s?Nr\.)\s*:?\s*/iu;
const dotted = /^(?<field>\d{1,2})\s?[.\-–]\s?(?<rest>\d{1,3}[a-z]?(?:\.\d{1,3}[a-z]?)*)\.?$/u;
const lettered = /^(?<field>\p{Lu}{1,4})\s?[.\-–_/ ]?\s?(?<rest>\d{1,3}[a-z]?(?:[.\-–/]\d{1,3}[a-z]?)*)\.?$/u;
const composed = /^(?<field>\p{Lu}{1,3}\s?\d{1,2})\s?[.\-–_/]\s?(?<rest>\p{Lu}{1,3}\s?\d{1,3}[a-z]?)\.?$/u;
const bare = /^(?<rest>\d{1,3}[a-z]?)[.)]?$/u;

/** Reads a measure's number; undefined where a text is none. Dates, years, quarters and long words are none. */
export function parseMeasureNumber(text: string): MeasureNumber | undefined {
	const printed = text
		.normalize("NFC")
		.replace(/[\u00ad\u200b]/gu, "")
		.replace(/[\s\u00a0]+/gu, " ")
		.trim();
	const number = printed.replace(noun, "");
	const match = [composed, lettered, dotted, bare]
		.map((pattern) => pattern.exec(number))
		.find((found) => found !== null);
	if (!match || isDate(number)) return undefined;
	const { field = "", rest = "" } = match.groups ?? {};
	return { printed, field: field.replace(/\s/gu, ""), rest, key: measureKey(number) };
}

/** The shared form of all spellings of a number: its groups of letters and of digits, without zeros before, joined by dots. */
export function measureKey(number: string): MeasureKey {
	const groups =
		number
			.normalize("NFC")
			.toUpperCase()
			.match(/\p{L}+|\d+/gu) ?? [];
	return groups.map((group) => group.replace(/^0+(?=\d)/u, "")).join(".") as MeasureKey;
}

/**
 * How surely a text is a measure's number: 1 with letters and digits (`M.1`, `GE-6`), less for `3.2.1`, `33.4` (also units)
 * and bare digits, 0 for years, quarters, dates and words.
 */
export function looksLikeMeasureNumber(text: string): number {
	const number = parseMeasureNumber(text);
	if (!number) return 0;
	if (noun.test(text)) return 1;
	if (/^(?:(?:GB|FB|KW|EU|DIN)\s?\d+|A\s?\d{2,3})$/u.test(number.printed)) return 0.5;
	if (/\p{L}/u.test(number.field)) return 1;
	if (number.field === "") return 0.4;
	return /^\d+\.\d+\./u.test(number.printed.replace(/\.$/u, "")) ? 0.9 : 0.6;
}

/** Sorts numbers as people count: `M.2` before `M.10`. */
export function compareMeasureNumbers(a: string, b: string): number {
	const left = measureKey(a).split(".");
	const right = measureKey(b).split(".");
	for (let i = 0; i < Math.max(left.length, right.length); i++) {
		const order = compareGroups(left[i] ?? "", right[i] ?? "");
		if (order !== 0) return order;
	}
	return 0;
}

function compareGroups(a: string, b: string): number {
	if (/^\d+$/u.test(a) && /^\d+$/u.test(b)) return Number(a) - Number(b);
	return a < b ? -1 : a > b ? 1 : 0;
}

function isDate(text: string): boolean {
	return (
		/^(?:I{1,3}|IV)\s?[./ ]\s?\d{2,4}$/u.test(text) ||
		/^(?:Q|H|HJ|KW)\s?\d{1,2}\s?[/ -]\s?\d{2,4}$/u.test(text) ||
		/^\d{1,2}\.\d{1,2}\.\d{2,4}$/u.test(text) ||
		(/^\d{4}$/u.test(text) && isPlanYear(Number(text)))
	);
}
