// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { looksLikeStatus } from "../../../plan/looks-like-status.ts";
import { recogniseStatus } from "../../../plan/recognise-status.ts";
import { defaultScheme } from "../../../plan/status-scheme.ts";
import { isBullet } from "./bullet.ts";
import { joinLines } from "./join-lines.ts";
import type { TextLine } from "./text-line.ts";

const MOST_LINES = 5;
/** A status of this many words is a sentence: it cannot be meant otherwise. */
const SENTENCE_WORDS = 4;

const MOST_WORDS = 14;
const MOST_LETTERS = 120;

/** Judging a wording is the dearest part of the reading, and the same lines are asked for again: what was judged is kept. */
export type StatusSense = { readonly sentences: boolean; readonly judged: Map<string, boolean> };

/** How a document words its statuses: each as the lines on which it was seen alone, the longest first. */
export type StatusWraps = StatusSense & { readonly wraps: readonly (readonly string[])[] };

export function statusKey(text: string): string {
	const status = recogniseStatus(text, defaultScheme);
	return status.kind === "known" ? status.key : "";
}

/** What may be a term as well (`laufend`) is a status where it is written as a cell of its own: `Daueraufgabe`. */
function standsAlone(text: string): boolean {
	const likely = looksLikeStatus(text);
	return likely > 0.5 || (likely === 0.5 && /^\p{Lu}/u.test(text));
}

function isStatus(text: string, sense: StatusSense): boolean {
	const words = text.split(" ").length;
	if (words > MOST_WORDS || (sense.sentences && words < SENTENCE_WORDS)) return false;
	const before = sense.judged.get(text);
	if (before !== undefined) return before;
	const found = statusKey(text) !== "" && (words >= SENTENCE_WORDS || standsAlone(text));
	sense.judged.set(text, found);
	return found;
}

/** No status begins so, and numbers of a chart or of pages may stand in thousands of lines. */
const BARE_NUMBER = /^\d+$/u;

/** The number of lines from `at` that are one whole status, 0 for none. */
export function wholeStatus(lines: readonly TextLine[], at: number, sense: StatusSense): number {
	if (BARE_NUMBER.test(lines[at]?.text ?? "")) return 0;
	let letters = 0;
	let most = 0;
	for (let next = at; next < Math.min(at + MOST_LINES, lines.length); next += 1) {
		const line = lines[next] as TextLine;
		letters += line.text.length;
		if (letters > MOST_LETTERS || (next > at && (line.opens || isBullet(line.text)))) break;
		most += 1;
	}
	for (let count = most; count > 0; count -= 1) {
		if (isStatus(joinLines(lines.slice(at, at + count).map((line) => line.text)), sense)) return count;
	}
	return 0;
}

type Seen = { readonly wraps: string[][]; readonly count: number };

function seenWraps(lines: readonly TextLine[], sense: StatusSense): Seen {
	const wraps = new Map<string, string[]>();
	let seen = 0;
	for (let at = 0; at < lines.length; ) {
		const count = wholeStatus(lines, at, sense);
		if (count > 0) {
			const wrap = lines.slice(at, at + count).map((line) => line.text);
			wraps.set(wrap.join("\n"), wrap);
			seen += 1;
		}
		at += Math.max(1, count);
	}
	return { wraps: [...wraps.values()].sort((a, b) => b.length - a.length), count: seen };
}

/** Where a plan states most of its statuses in sentences, a bare word is not one of them. */
export function learnStatusWraps(lines: readonly TextLine[]): StatusWraps {
	const bySentence: StatusSense = { sentences: true, judged: new Map() };
	const byWord: StatusSense = { sentences: false, judged: new Map() };
	const [sentences, words] = [seenWraps(lines, bySentence), seenWraps(lines, byWord)];
	return sentences.count > 0 && sentences.count * 2 >= words.count
		? { ...bySentence, wraps: sentences.wraps }
		: { ...byWord, wraps: words.wraps };
}
