// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { headingScores } from "../interpret/headings.ts";
import { type Role, roles } from "../interpret/role.ts";
import { type Chunk, chunksOf, chunkText } from "./chunk.ts";
import type { Line } from "./lines.ts";

/** The heading of a table without lines: its lines, and the label of each column from left to right. */
export type TableHead = {
	readonly page: number;
	readonly lines: readonly Line[];
	readonly top: number;
	readonly bottom: number;
	readonly labels: readonly Label[];
};

export type Label = { readonly left: number; readonly right: number; readonly text: string };

/** Lines of one heading follow each other at most this far (in type sizes, baseline to baseline). */
const headLeading = 1.38;

/** Finds the first line of a page that names at least three columns, with the lines that belong to it. */
export function findTableHead(lines: readonly Line[]): TableHead | undefined {
	const index = lines.findIndex((line) => chunksOf(line).filter((chunk) => fits(chunkText(chunk))).length >= 3);
	const found = lines[index];
	if (!found) return undefined;
	let [first, last] = [index, index];
	while (follows(lines[first - 1], lines[first])) first--;
	while (follows(lines[last], lines[last + 1])) last++;
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

const fits = (text: string): boolean => Math.max(...Object.values(headingScores(text))) >= 0.5;

const follows = (above: Line | undefined, below: Line | undefined): boolean =>
	above !== undefined &&
	below !== undefined &&
	above.page === below.page &&
	below.baseline - above.baseline < headLeading * below.size;

/** Chunks of the heading that stand over each other are one label. */
function labelsOf(lines: readonly Line[]): Label[] {
	const labels: { left: number; right: number; chunks: Chunk[] }[] = [];
	for (const chunk of lines.flatMap(chunksOf).toSorted((a, b) => a.left - b.left)) {
		const over = labels.find((label) => chunk.left < label.right && chunk.right > label.left);
		if (over) {
			over.chunks.push(chunk);
			over.left = Math.min(over.left, chunk.left);
			over.right = Math.max(over.right, chunk.right);
		} else labels.push({ left: chunk.left, right: chunk.right, chunks: [chunk] });
	}
	return labels.map(({ left, right, chunks }) => ({ left, right, text: inOrder(chunks).map(chunkText).join(" ") }));
}

const inOrder = (chunks: readonly Chunk[]): Chunk[] =>
	chunks.toSorted((a, b) => (a.words[0]?.baseline ?? 0) - (b.words[0]?.baseline ?? 0));

/** The most likely role of a column by its label alone. */
export function roleOf(text: string): Role | undefined {
	const scores = headingScores(text);
	const best = roles.reduce((a, b) => (scores[b] > scores[a] ? b : a));
	return scores[best] >= 0.4 ? best : undefined;
}
