// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Word } from "./page.ts";

/** Words that stand beside each other on one baseline, in reading order. */
export type Line = {
	readonly words: readonly Word[];
	readonly page: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly baseline: number;
	readonly size: number;
};

export const textOf = (line: Pick<Line, "words">): string => line.words.map((word) => word.text).join(" ");

/** Groups words to lines, top to bottom, page by page; turned words become lines of their own. */
export function linesOf(words: readonly Word[]): Line[] {
	const upright = words.filter((word) => !word.turned);
	const turned = words.filter((word) => word.turned);
	const lines = turned.length > 0 ? turnedLines(turned) : [];
	const ordered = upright.toSorted((a, b) => a.page - b.page || a.baseline - b.baseline);
	let open: Word[] = [];
	for (const word of ordered) {
		const first = open[0];
		if (first && !sharesBaseline(first, word)) {
			lines.push(lineOf(open));
			open = [];
		}
		open.push(word);
	}
	if (open.length > 0) lines.push(lineOf(open));
	return lines;
}

/** Sub- and superscripts stand a little off the baseline. */
const sharesBaseline = (a: Word, b: Word): boolean =>
	a.page === b.page && Math.abs(a.baseline - b.baseline) < 0.4 * Math.max(a.size, b.size);

function lineOf(words: readonly Word[]): Line {
	const ordered = words.toSorted((a, b) => a.left - b.left);
	return bounded(ordered);
}

function bounded(words: readonly Word[]): Line {
	const first = words[0] as Word;
	const line = { left: first.left, right: first.right, top: first.top, bottom: first.bottom, size: first.size };
	for (const word of words) {
		line.left = Math.min(line.left, word.left);
		line.right = Math.max(line.right, word.right);
		line.top = Math.min(line.top, word.top);
		line.bottom = Math.max(line.bottom, word.bottom);
		line.size = Math.max(line.size, word.size);
	}
	return { words, page: first.page, baseline: first.baseline, ...line };
}

/** Text turned to the left reads upwards with lines following to the right, text turned to the right the other way. */
function turnedLines(words: readonly Word[]): Line[] {
	const upwards = (words[0] as Word).baseline === (words[0] as Word).bottom;
	const along = (word: Word) => (upwards ? -word.baseline : word.baseline);
	const across = (word: Word) => (upwards ? word.left : -word.left);
	const ordered = words.toSorted((a, b) => a.page - b.page || across(a) - across(b));
	const lines: Word[][] = [];
	for (const word of ordered) {
		const last = lines.at(-1);
		const first = last?.[0];
		if (first && first.page === word.page && Math.abs(across(first) - across(word)) < 0.4 * word.size) last.push(word);
		else lines.push([word]);
	}
	return lines.map((line) => bounded(line.toSorted((a, b) => along(a) - along(b))));
}
