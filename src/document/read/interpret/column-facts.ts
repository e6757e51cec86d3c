// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { looksLikeResponsibility } from "../../../plan/looks-like-responsibility.ts";
import { looksLikeStatus } from "../../../plan/looks-like-status.ts";
import { looksLikeTerm } from "../../../plan/looks-like-term.ts";
import type { SourceCell } from "../source.ts";
import { cellText, entriesOf, hasBullet, linesOf } from "./cell-text.ts";
import { isNumber, numberedTitle } from "./number.ts";

/** What can be seen in the cells of a column. All but the counts are means over the cells or entries, from 0 to 1. */
export type ColumnFacts = {
	readonly cells: number;
	/** Different texts. */
	readonly kinds: number;
	/** Different texts among the runs of equal ones. */
	readonly distinct: number;
	readonly number: number;
	readonly numberedTitle: number;
	readonly term: number;
	readonly status: number;
	readonly responsibility: number;
	/** Nothing but a number, a term or a status. */
	readonly bare: number;
	/** One or two characters that are no status. */
	readonly letters: number;
	/** Whole sentences. */
	readonly prose: number;
	readonly bulleted: number;
	readonly severalLines: number;
	/** Over several rows. */
	readonly spanning: number;
	/** Bears the code of an action field: `Wohnen (W)`, `Handlungsfeld 3`. */
	readonly namesField: number;
	/** The lengths of the texts in words: at least 2 and at most 25, at least 4, at most 8. */
	readonly phrase: number;
	readonly wordy: number;
	readonly short: number;
	/** Longer than 60 characters. */
	readonly long: number;
	readonly meanLength: number;
};

/** Enough to know a column by; long tables are sampled evenly. */
const mostCells = 60;
const mostEntries = 30;

export function columnFacts(column: readonly SourceCell[]): ColumnFacts {
	const cells = sampled(column, mostCells);
	const texts = cells.map(cellText);
	const entries = sampled(
		cells.flatMap(entriesOf).filter((entry) => entry !== "-"),
		mostEntries,
	);
	const statuses = texts.map(looksLikeStatus);
	const runs = texts.filter((text, index) => text !== texts[index - 1]);
	const words = texts.map((text) => text.split(" ").length);
	return {
		cells: cells.length,
		kinds: new Set(texts).size,
		distinct: new Set(runs).size / Math.max(1, runs.length),
		number: share(texts, isNumber),
		numberedTitle: share(texts, (text) => numberedTitle(text) !== undefined),
		term: mean(entries, termScore),
		status: mean(statuses, (status) => status),
		responsibility: mean(entries, unitScore),
		bare: share(texts, (text, index) => isNumber(text) || (statuses[index] ?? 0) > 0 || termScore(text) > 0.6),
		letters: share(texts, (text, index) => text.length <= 2 && statuses[index] === 0),
		prose: share(texts, isProse),
		bulleted: share(cells, (cell) => linesOf(cell).some(hasBullet)),
		severalLines: share(cells, (cell) => linesOf(cell).length > 1),
		spanning: share(cells, (cell) => cell.rowSpan > 1),
		namesField: share(texts, (text) => fieldCode.test(text)),
		phrase: share(words, (count) => count >= 2 && count <= 25),
		wordy: share(words, (count) => count >= 4),
		short: share(words, (count) => count <= 8),
		long: share(texts, (text) => text.length > 60),
		meanLength: mean(texts, (text) => text.length),
	};
}

const longestEntry = 120;

function termScore(text: string): number {
	return text.length > longestEntry ? 0 : looksLikeTerm(text);
}

function unitScore(text: string): number {
	return text.length > longestEntry ? 0 : looksLikeResponsibility(text);
}

const fieldCode = /\S\s*\(\p{Lu}{1,3}\)$|^(?:Handlungsfeld|HF|Themenfeld)\b/u;
const abbreviation = /\b(?:bzw|z\. ?B|u\. ?a|ggf|inkl|etc|Nr|Abs|Str|ca|i\. ?Z\. ?m|ff)\./gu;

/** Whole sentences end with a stop, and they are longer than a slogan. */
function isProse(text: string): boolean {
	return text.split(" ").length >= 5 && /[\p{Ll})"“]\.(?:\s|$)/u.test(text.replace(abbreviation, ""));
}

/** Evenly chosen values where there are more than so many. */
function sampled<T>(values: readonly T[], most: number): readonly T[] {
	const step = Math.max(1, Math.ceil(values.length / most));
	return values.filter((_, index) => index % step === 0);
}

function share<T>(values: readonly T[], test: (value: T, index: number) => boolean): number {
	return mean(values, (value, index) => (test(value, index) ? 1 : 0));
}

function mean<T>(values: readonly T[], measure: (value: T, index: number) => number): number {
	return values.length === 0 ? 0 : values.reduce((sum, value, index) => sum + measure(value, index), 0) / values.length;
}
