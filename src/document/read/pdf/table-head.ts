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
const headLeading = 1.46;

/**
 * Finds the first lines of a page that name at least three columns. A second row of headings may follow, of which the
 * first names groups of columns.
 */
export function findTableHead(lines: readonly Line[]): TableHead | undefined {
	const upper = headRow(lines, 0, lines.length);
	if (!upper) return undefined;
	const size = upper.at(-1)?.size ?? 0;
	const after = lines.indexOf(upper.at(-1) as Line) + 1;
	const near = lines
		.slice(after, after + 4)
		.filter((line) => line.baseline - (upper.at(-1)?.baseline ?? 0) < 3.2 * size);
	const lower = headRow(lines, after, after + near.length) ?? [];
	const block = [...upper, ...lower];
	const labels = labelsOf(lower.length > 0 ? lower : upper);
	const others = lower.length > 0 ? ownColumns(labelsOf(upper), labels) : [];
	return {
		page: upper[0]?.page ?? 0,
		lines: block,
		...extentOf(block),
		labels: [...labels, ...others].toSorted((a, b) => a.left - b.left),
	};
}

/** Labels of the upper row that name a column: those over no label of the lower row, nor centred between two of them. */
function ownColumns(upper: readonly Label[], lower: readonly Label[]): Label[] {
	const bare = lower.filter((label) => !upper.some((other) => overlaps(other, label)));
	return upper.filter((label) => {
		if (lower.some((other) => overlaps(label, other))) return false;
		const left = bare.filter((other) => other.right <= label.left).at(-1);
		const right = bare.find((other) => other.left >= label.right);
		const between = (other: Label) =>
			left && right && other !== label && other.left > left.right && other.right < right.left;
		return !left || !right || upper.some(between);
	});
}

const overlaps = (a: Label, b: Label): boolean => a.left < b.right && a.right > b.left;

/** The lines of one row of headings, the first of which stands between `from` and `to`. */
function headRow(lines: readonly Line[], from: number, to: number): Line[] | undefined {
	const index = lines.findIndex((line, i) => i >= from && i < to && headingsOf(line) >= 3);
	if (index < 0) return undefined;
	let [first, last] = [index, index];
	while (first > from && follows(lines[first - 1], lines[first]) && belongs(lines[first - 1])) first--;
	while (follows(lines[last], lines[last + 1]) && belongs(lines[last + 1]) && keepsTo(lines[last + 1], lines[index]))
		last++;
	return lines.slice(first, last + 1);
}

const headingsOf = (line: Line): number => chunksOf(line).filter((chunk) => isHeading(chunkText(chunk))).length;

export const extentOf = (lines: readonly Line[]): { top: number; bottom: number } => ({
	top: Math.min(...lines.map((line) => line.top)),
	bottom: Math.max(...lines.map((line) => line.bottom)),
});

const longestHeading = 60;

/** Does a text read like the heading of a column? */
export const isHeading = (text: string): boolean =>
	text.length <= longestHeading && /\p{L}/u.test(text) && Math.max(...Object.values(headingScores(text))) >= 0.5;

const follows = (above: Line | undefined, below: Line | undefined): boolean =>
	above !== undefined &&
	below !== undefined &&
	above.page === below.page &&
	below.baseline - above.baseline < headLeading * below.size;

/** A row over the whole width may follow, too: its words run on under several labels. */
const keepsTo = (line: Line | undefined, labels: Line | undefined): boolean =>
	line !== undefined &&
	labels !== undefined &&
	chunksOf(line).every(
		(chunk) => chunksOf(labels).filter((label) => chunk.left < label.right && chunk.right > label.left).length < 2,
	);

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
