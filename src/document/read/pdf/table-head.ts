// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { headingScores } from "../interpret/headings.ts";
import { type Role, roles } from "../interpret/role.ts";
import { chunksOf, chunkText } from "./chunk.ts";
import type { Line } from "./lines.ts";

/** The heading of a table without lines: its lines, and the label of each column from left to right. */
export type TableHead = {
	readonly page: number;
	readonly lines: readonly Line[];
	readonly top: number;
	readonly bottom: number;
	readonly labels: readonly Label[];
};

export type Label = { readonly left: number; readonly right: number; readonly lines: readonly string[] };

/** Lines of one heading follow each other at most this far (in type sizes, baseline to baseline). */
const headLeading = 1.38;

/** Finds the first line of a page that names at least three columns, with the lines that belong to it. */
export function findTableHead(lines: readonly Line[]): TableHead | undefined {
	const index = lines.findIndex((line) => chunksOf(line).filter((chunk) => isHeading(chunkText(chunk))).length >= 3);
	const found = lines[index];
	if (!found) return undefined;
	let [first, last] = [index, index];
	while (follows(lines[first - 1], lines[first]) && belongs(lines[first - 1])) first--;
	while (follows(lines[last], lines[last + 1]) && belongs(lines[last + 1])) last++;
	const block = lines.slice(first, last + 1);
	return {
		page: found.page,
		lines: block,
		...extentOf(block),
		labels: labelsOf(block),
	};
}

export const extentOf = (lines: readonly Line[]): { top: number; bottom: number } => ({
	top: Math.min(...lines.map((line) => line.top)),
	bottom: Math.max(...lines.map((line) => line.bottom)),
});

/** Does a text read like the heading of a column? */
export const isHeading = (text: string): boolean => Math.max(...Object.values(headingScores(text))) >= 0.5;

const follows = (above: Line | undefined, below: Line | undefined): boolean =>
	above !== undefined &&
	below !== undefined &&
	above.page === below.page &&
	below.baseline - above.baseline < headLeading * below.size;

/** The first row may follow the heading closely, but it has numbers, bullets or sentences. */
const belongs = (line: Line | undefined): boolean =>
	line !== undefined &&
	chunksOf(line).every(
		(chunk) => isHeading(chunkText(chunk)) || /^[\p{L}(][\p{L}),./-]*( [\p{L}),./-]+)?$/u.test(chunkText(chunk)),
	);

/** Chunks that stand over each other are one label; one that stands over several names a group of columns and is none. */
function labelsOf(lines: readonly Line[]): Label[] {
	const labels: { left: number; right: number; lines: string[] }[] = [];
	for (const line of lines.toReversed()) {
		const below = [...labels];
		for (const chunk of chunksOf(line)) {
			const under = below.filter((label) => chunk.left < label.right && chunk.right > label.left);
			const [label] = under;
			if (under.length > 1) continue;
			if (label) {
				label.left = Math.min(label.left, chunk.left);
				label.right = Math.max(label.right, chunk.right);
				label.lines.unshift(chunkText(chunk));
			} else labels.push({ left: chunk.left, right: chunk.right, lines: [chunkText(chunk)] });
		}
	}
	return labels.toSorted((a, b) => a.left - b.left);
}

/** The most likely role of a column by its label alone; a narrow column may have broken a word at the line's end. */
export function roleOf(lines: readonly string[]): Role | undefined {
	const [spaced, joined] = [headingScores(lines.join(" ")), headingScores(lines.join(""))];
	const scoreOf = (role: Role) => Math.max(spaced[role], joined[role]);
	const best = roles.reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a));
	return scoreOf(best) >= 0.4 ? best : undefined;
}
