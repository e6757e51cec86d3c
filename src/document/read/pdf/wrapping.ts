// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Line } from "./lines.ts";
import type { Word } from "./page.ts";

/** What the whole document teaches about how its lines were wrapped. */
export type Wrapping = {
	/** How often each word stands in the document, in lower case without punctuation. */
	readonly vocabulary: ReadonlyMap<string, number>;
	/** The producer draws the space at which it wraps a line, so that a line without one ends inside a word. */
	readonly drawsSpaces: boolean;
};

export type Joint = { readonly glue: string; readonly drop: number; readonly sure: boolean };

const space: Joint = { glue: " ", drop: 0, sure: true };
const nothing: Joint = { glue: "", drop: 0, sure: true };

export const bare = (text: string): string => text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

/** Learns the vocabulary and the habit of drawing spaces from all lines of a document. */
export function learnWrapping(lines: readonly Line[]): Wrapping {
	const vocabulary = new Map<string, number>();
	let [spaced, ends] = [0, 0];
	for (const line of lines) {
		for (const word of line.words) {
			const key = bare(word.text);
			vocabulary.set(key, (vocabulary.get(key) ?? 0) + 1);
		}
		if (line.words.length > 1) ends++;
		if (line.words.length > 1 && line.words.at(-1)?.spaced) spaced++;
	}
	return { vocabulary, drawsSpaces: spaced > 0.3 * ends };
}

/** After a hyphen these begin the second half of a pair (`Vernetzungs- und`), not the rest of a word. */
const pairing = /^(und|oder|bzw|beziehungsweise|sowie|u|o|als|noch|wie|bis|statt)$/;

/**
 * How two lines of one paragraph belong together: with a space, directly, or directly without the hyphen at the break.
 * @param full the first line reaches the right edge of its cell
 */
export function jointOf(before: Line, after: Line, full: boolean, wrapping: Wrapping): Joint {
	const last = before.words.at(-1) as Word;
	const next = after.words[0] as Word;
	const isAddress = /:\/\/|^www\./.test(last.text);
	if (/[\u00ad]$/.test(last.text)) return { glue: "", drop: 1, sure: true };
	if (/[\p{L}\p{N})]\/$/u.test(last.text)) return nothing;
	if (/[\p{L}\p{N})][-\u2010\u2011]$/u.test(last.text)) return isAddress ? nothing : atHyphen(last, next, wrapping);
	if (isAddress && full && /^[\p{Ll}\p{N}]/u.test(next.text)) return nothing;
	return inWord(before, last, next, full, wrapping);
}

function atHyphen(last: Word, next: Word, wrapping: Wrapping): Joint {
	if (!/^\p{Ll}/u.test(next.text)) return /^[\p{Lu}\p{N}]/u.test(next.text) ? nothing : space;
	if (pairing.test(bare(next.text))) return space;
	const stem = last.text.slice(0, -1);
	const known = (text: string) => (wrapping.vocabulary.get(bare(text)) ?? 0) > 0;
	if (known(stem + next.text)) return { glue: "", drop: 1, sure: true };
	if (known(`${stem}-${next.text}`)) return nothing;
	return { glue: "", drop: 1, sure: true };
}

/** A word longer than its column is broken without a hyphen; it stands alone on its line and fills it. */
function inWord(before: Line, last: Word, next: Word, full: boolean, wrapping: Wrapping): Joint {
	if (!/[\p{L}\p{N}]$/u.test(last.text) || !/^[\p{Ll}]/u.test(next.text)) return space;
	if (wrapping.drawsSpaces) return last.spaced || !full ? space : nothing;
	const alone = before.words.length === 1 || (before.words.length === 2 && !/[\p{L}\p{N}]/u.test(before.words[0]?.text ?? ""));
	if (!alone || !full) return space;
	const count = (text: string) => wrapping.vocabulary.get(bare(text)) ?? 0;
	if (count(last.text + next.text) > 0) return nothing;
	if (count(next.text) > 1) return space;
	return { glue: "", drop: 0, sure: false };
}
