// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Line, textOf } from "./lines.ts";
import { jointOf, type Wrapping } from "./wrapping.ts";

export type Paragraphs = { readonly texts: readonly string[]; readonly sure: boolean };

const bullet = /^[-\u2010-\u2015\u2022\u25aa\u25cf\u25cb\u25e6\u2023\u00b7\uf0b7\uf0a7*\u27a2\u25ba\u2713]$/;

/** How far a line's end may stay away from the right edge of its column, in type sizes, to count as full. */
const nearEdge = 0.9;

const startsWithBullet = (line: Line): boolean => bullet.test(line.words[0]?.text ?? "");

/** Joins lines that are known to be one paragraph. */
export function joinLines(lines: readonly Line[], edge: number, wrapping: Wrapping): { text: string; sure: boolean } {
	let text = "";
	let sure = true;
	lines.forEach((line, i) => {
		const before = lines[i - 1];
		if (!before) {
			text = textOf(line);
			return;
		}
		const full = before.right > edge - nearEdge * before.size;
		const joint = jointOf(before, line, full, wrapping);
		text = text.slice(0, text.length - joint.drop) + joint.glue + textOf(line);
		sure &&= joint.sure;
	});
	return { text, sure };
}

/** Splits the lines of a cell into paragraphs and joins each, where the file does not say what a paragraph is. */
export function paragraphsOf(lines: readonly Line[], edge: number, wrapping: Wrapping): Paragraphs {
	const groups: Line[][] = [];
	const bulleted = lines[0] !== undefined && startsWithBullet(lines[0]);
	const leading = usualLeading(lines);
	for (const line of lines) {
		const before = groups.at(-1)?.at(-1);
		if (!before || startsParagraph(before, line, { edge, leading, bulleted })) groups.push([line]);
		else groups.at(-1)?.push(line);
	}
	const joined = groups.map((group) => joinLines(group, edge, wrapping));
	return { texts: joined.map((part) => part.text), sure: joined.every((part) => part.sure) };
}

type CellHabits = { readonly edge: number; readonly leading: number; readonly bulleted: boolean };

function startsParagraph(before: Line, line: Line, { edge, leading, bulleted }: CellHabits): boolean {
	if (before.page !== line.page) return startsWithBullet(line) && bulleted;
	if (Math.abs(before.left - line.left) > 2 && before.words[0]?.turned) return false;
	const wouldHaveFitted = edge - before.right > widthOfFirst(line) + 0.3 * line.size + 0.5;
	if (startsWithBullet(line)) return bulleted || wouldHaveFitted;
	if (before.words.length === 1 && startsWithBullet(before)) return false;
	return wouldHaveFitted || line.baseline - before.baseline > 1.25 * leading;
}

const widthOfFirst = (line: Line): number => (line.words[0]?.right ?? 0) - (line.words[0]?.left ?? 0);

/** The smallest distance of two baselines in the cell; infinite for one line. */
function usualLeading(lines: readonly Line[]): number {
	let smallest = Infinity;
	lines.forEach((line, i) => {
		const before = lines[i - 1];
		if (before && before.page === line.page && line.baseline > before.baseline) {
			smallest = Math.min(smallest, line.baseline - before.baseline);
		}
	});
	return smallest;
}
