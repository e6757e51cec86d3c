// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { searchForm } from "./search-form.ts";

/** A text with the words that were found. */
export type MarkedText = readonly { readonly text: string; readonly hit: boolean }[];

type Span = readonly [from: number, to: number];

/** Where words stand in a text, in order and without overlaps. */
function spansOf(text: string, words: readonly string[]): readonly Span[] {
	const { letters, places } = searchForm(text);
	const spans = words.flatMap((word) => occurrences(letters, word).map((at) => spanOf(places, at, word.length)));
	const inOrder = spans.toSorted(([a], [b]) => a - b);
	return inOrder.filter(([from], at) => at === 0 || from >= (inOrder[at - 1]?.[1] ?? 0));
}

function occurrences(letters: string, word: string): readonly number[] {
	const found: number[] = [];
	for (let at = letters.indexOf(word); word !== "" && at >= 0; at = letters.indexOf(word, at + word.length))
		found.push(at);
	return found;
}

const spanOf = (places: readonly number[], at: number, length: number): Span => [
	places[at] ?? 0,
	(places[at + length - 1] ?? 0) + 1,
];

/** A text with the words marked that searches find in it. */
export function markHits(text: string, words: readonly string[]): MarkedText {
	let end = 0;
	const pieces: { text: string; hit: boolean }[] = [];
	for (const [from, to] of spansOf(text, words)) {
		pieces.push({ text: text.slice(end, from), hit: false }, { text: text.slice(from, to), hit: true });
		end = to;
	}
	return [...pieces, { text: text.slice(end), hit: false }].filter((piece) => piece.text !== "");
}

/** How much of a text stands before and behind what was found. */
const around = 90;

/** The piece of a text around the first word that was found, cut between words; undefined where none is. */
export function hitFragment(text: string, words: readonly string[]): MarkedText | undefined {
	const [first] = spansOf(text, words);
	if (!first) return undefined;
	const [from, to] = first;
	const begin = from <= around ? 0 : text.indexOf(" ", from - around) + 1;
	const stop = text.lastIndexOf(" ", to + around);
	const piece = text.slice(Math.min(begin, from), to + around >= text.length || stop < to ? text.length : stop);
	return markHits(piece.replace(/\s+/g, " "), words);
}
