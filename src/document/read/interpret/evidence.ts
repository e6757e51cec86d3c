// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { looksLikeResponsibility } from "../../../plan/looks-like-responsibility.ts";
import { looksLikeStatus } from "../../../plan/looks-like-status.ts";
import { looksLikeTerm } from "../../../plan/looks-like-term.ts";
import type { SourceCell } from "../source.ts";
import { cellText, entriesOf, hasBullet, linesOf } from "./cell-text.ts";
import { isNumber, numberedTitle } from "./number.ts";
import type { RoleScores } from "./role.ts";

/**
 * What the cells of a column say about its role, each from -1 (cannot be) to 1 (looks exactly like it).
 * `rowCount` is the number of rows that the cells come from.
 */
export function evidenceOf(cells: readonly SourceCell[], rowCount: number): RoleScores {
	const texts = cells.map(cellText);
	if (texts.length === 0) return nothing;
	const entries = cells.flatMap(entriesOf);
	const longText = share(texts, (text) => text.length > 60);
	return {
		actionField: fieldEvidence(texts, cells, rowCount),
		number: numberEvidence(texts),
		title: titleEvidence(cells, texts),
		content: contentEvidence(cells, texts),
		responsibility: fromShare(mean(entries, looksLikeResponsibility)) - longText,
		term:
			fromShare(
				mean(
					entries.filter((entry) => entry !== "-"),
					looksLikeTerm,
				),
			) - longText,
		status: statusEvidence(texts),
		description: descriptionEvidence(texts),
		other: 0,
	};
}

const nothing: RoleScores = {
	actionField: 0,
	number: 0,
	title: 0,
	content: 0,
	responsibility: 0,
	term: 0,
	status: 0,
	description: 0,
	other: 0,
};

function numberEvidence(texts: readonly string[]): number {
	const numbers = texts.filter(isNumber);
	const distinct = new Set(runStarts(numbers)).size / Math.max(1, runStarts(numbers).length);
	const units = share(texts, (text) => looksLikeResponsibility(text) > 0.9 && !/[.-]/.test(text)) * 0.3;
	return fromShare(numbers.length / texts.length) * (distinct > 0.8 ? 1 : 0.3) - units;
}

function titleEvidence(cells: readonly SourceCell[], texts: readonly string[]): number {
	const wordCounts = texts.map((text) => text.split(" ").length);
	const fitting = share(wordCounts, (count) => count >= 2 && count <= 25);
	const sentences = share(texts, isProse);
	const lists = share(cells, (cell) => linesOf(cell).some(hasBullet));
	const distinct = new Set(runStarts(texts)).size / Math.max(1, runStarts(texts).length);
	const numbered = share(texts, (text) => numberedTitle(text) !== undefined);
	const bare = share(texts, (text) => isNumber(text) || looksLikeTerm(text) > 0.6 || looksLikeStatus(text) > 0);
	return Math.max(
		-1.6,
		0.5 * fitting +
			0.5 * numbered +
			0.3 * (distinct - 0.8) -
			0.8 * sentences -
			0.8 * lists -
			0.3 * share(cells, (cell) => linesOf(cell).length > 1) -
			1.6 * bare,
	);
}

function contentEvidence(cells: readonly SourceCell[], texts: readonly string[]): number {
	const lists = share(cells, (cell) => linesOf(cell).filter(hasBullet).length > 0);
	const several = share(cells, (cell) => linesOf(cell).length > 1);
	const wordy = share(texts, (text) => text.split(" ").length >= 4);
	const bare = share(texts, (text) => looksLikeTerm(text) > 0.6 || looksLikeStatus(text) > 0 || isNumber(text));
	return Math.max(-1, 0.55 * wordy + 0.3 * lists + 0.2 * several - 0.5 * share(texts, isProse) - bare);
}

function statusEvidence(texts: readonly string[]): number {
	const fitting = mean(texts, looksLikeStatus);
	const varied = new Set(texts).size / texts.length;
	const letters = share(texts, (text) => text.length <= 2 && looksLikeStatus(text) === 0);
	if (letters > 0.8) return -1.5;
	const short = share(texts, (text) => text.split(" ").length <= 8) > 0.7;
	return Math.max(
		fromShare(fitting) - (varied > 0.6 && texts.length > 8 && fitting < 0.5 ? 0.4 : 0),
		short ? -0.5 : -1.4,
	);
}

function descriptionEvidence(texts: readonly string[]): number {
	const meanLength = mean(texts, (text) => text.length);
	const bare = share(texts, (text) => looksLikeTerm(text) > 0.6 || looksLikeStatus(text) > 0 || isNumber(text));
	return Math.min(1, 1.2 * share(texts, isProse) + (meanLength > 120 ? 0.2 : 0) - 0.25) - bare * 0.8;
}

function fieldEvidence(texts: readonly string[], cells: readonly SourceCell[], rowCount: number): number {
	const kinds = new Set(texts).size;
	const spans = mean(cells, (cell) => (cell.rowSpan > 1 ? 1 : 0));
	const sparse = rowCount > 3 && kinds / rowCount < 0.4 ? 0.5 : 0;
	const bare = share(
		texts,
		(text) =>
			isNumber(text) || looksLikeTerm(text) > 0.5 || looksLikeStatus(text) > 0 || looksLikeResponsibility(text) > 0.6,
	);
	return 0.3 * spans + sparse - 0.9 * bare - share(texts, (text) => text.length > 80);
}

/** Whole sentences: they end, and they are longer than a slogan. */
function isProse(text: string): boolean {
	return (
		text.split(" ").length >= 5 &&
		/[\p{Ll})"“]\.(?:\s|$)/u.test(
			text.replace(/\b(?:bzw|z\. ?B|u\. ?a|ggf|inkl|etc|Nr|Abs|Str|ca|i\. ?Z\. ?m|ff)\./gu, ""),
		)
	);
}

/** A run of equal values is one value printed in every row. */
function runStarts(values: readonly string[]): readonly string[] {
	return values.filter((value, index) => value !== values[index - 1]);
}

function fromShare(value: number): number {
	return 2 * value - 1;
}

function share<T>(values: readonly T[], test: (value: T) => boolean): number {
	return mean(values, (value) => (test(value) ? 1 : 0));
}

function mean<T>(values: readonly T[], measure: (value: T) => number): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + measure(value), 0) / values.length;
}
