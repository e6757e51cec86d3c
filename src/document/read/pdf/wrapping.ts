// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { chunksOf } from "./chunk.ts";
import type { Line } from "./lines.ts";
import type { Word } from "./page.ts";

/** What the whole document teaches about how its lines were wrapped. */
export type Wrapping = {
	/** The words that stand inside lines, in lower case without punctuation: none of them is a piece of a broken word. */
	readonly vocabulary: ReadonlySet<string>;
};

export type Joint = { readonly glue: string; readonly drop: number; readonly sure: boolean };

const space: Joint = { glue: " ", drop: 0, sure: true };
const nothing: Joint = { glue: "", drop: 0, sure: true };

const bare = (text: string): string => text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

/** Learns the vocabulary from the inner words of all lines of a document. */
export const learnWrapping = (lines: readonly Line[]): Wrapping => ({
	vocabulary: new Set(
		lines.flatMap((line) => chunksOf(line).flatMap((chunk) => chunk.words.slice(1, -1).map((word) => bare(word.text)))),
	),
});

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
	const known = (text: string) => wrapping.vocabulary.has(bare(text));
	if (/^\p{P}*\p{Lu}{2,}$/u.test(stem)) return nothing;
	if (known(stem + next.text)) return { glue: "", drop: 1, sure: true };
	if (known(`${stem}-${next.text}`)) return nothing;
	return { glue: "", drop: 1, sure: true };
}

/** Short words that may begin a line; other pieces of one or two letters are the rest of a broken word. */
const short = /^(ab|am|an|da|er|es|im|in|ja|je|ob|so|um|wo|zu|z|d|u|v|o|i|a)$/;

/** A word longer than its column is broken without a hyphen: it stands alone on its line and fills it. */
function inWord(before: Line, last: Word, next: Word, full: boolean, { vocabulary }: Wrapping): Joint {
	const splitNumber = /\d$/.test(last.text) && /^\d/.test(next.text);
	if (!full || !(splitNumber || (/\p{L}$/u.test(last.text) && /^\p{Ll}/u.test(next.text)))) return space;
	const alone =
		before.words.length === 1 || (before.words.length === 2 && !/[\p{L}\p{N}]/u.test(before.words[0]?.text ?? ""));
	if (!alone) return space;
	if (vocabulary.has(bare(last.text + next.text))) return nothing;
	if (bare(next.text).length <= 2) return short.test(bare(next.text)) ? space : nothing;
	if (vocabulary.has(bare(next.text))) return space;
	return { glue: "", drop: 0, sure: false };
}
