// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Fragment, FragmentCell } from "../../src/document/read/pdf/fragment.ts";
import { type Line, linesOf } from "../../src/document/read/pdf/lines.ts";
import type { Page, Rulings, Word } from "../../src/document/read/pdf/page.ts";
import type { PageTags } from "../../src/document/read/pdf/tags.ts";
import type { SourceTable } from "../../src/document/read/source.ts";

/** Pages as the PDF reader sees them, written as text: type of 10 points, each letter 5 wide, a space 3, a line 12 high. */

const size = 10;
const letterWidth = 5;
const spaceWidth = 3;
const leading = 12;

export function word(text: string, left: number, baseline: number, more: Partial<Word> = {}): Word {
	const type = more.size ?? size;
	const right = left + text.length * letterWidth * (type / size);
	return {
		text,
		page: 1,
		left,
		right,
		top: baseline - 0.8 * type,
		bottom: baseline + 0.2 * type,
		baseline,
		anchorX: Math.min((left + right) / 2, left + 2 * type),
		anchorY: baseline - 0.3 * type,
		size: type,
		turned: false,
		mark: "",
		spaced: true,
		...more,
	};
}

/** Text whose first line stands on `baseline`; a line break begins the next line. */
export function words(text: string, left: number, baseline: number, more: Partial<Word> = {}): Word[] {
	const scale = (more.size ?? size) / size;
	return text.split("\n").flatMap((line, i) => {
		let x = left;
		return line.split(" ").map((part) => {
			const placed = word(part, x, baseline + i * leading * scale, more);
			x = placed.right + spaceWidth * scale;
			return placed;
		});
	});
}

export const lines = (text: string, left = 0, baseline = 100, more: Partial<Word> = {}): Line[] =>
	linesOf(words(text, left, baseline, more));

export function pageOf(all: readonly Word[], more: Partial<Page> = {}): Page {
	const number = more.number ?? 1;
	return {
		number,
		width: 600,
		height: 840,
		rulings: { horizontal: [], vertical: [] },
		areas: [],
		hasImage: false,
		...more,
		words: all.map((one) => ({ ...one, page: number })),
	};
}

/** Lines at all these heights and breadths, as one grid. */
export function grid(xs: readonly number[], ys: readonly number[]): Rulings {
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	return {
		horizontal: ys.map((at) => ({ at, from: left, to: right })),
		vertical: xs.map((at) => ({ at, from: top, to: bottom })),
	};
}

export const noTags: PageTags = { tables: [], headings: new Map() };

const columnWidth = 100;
const rowHeight = 40;

/** Places a row's words a line, cells between `|`, lines of a cell between ` / `: columns and rows of one size. */
export function gridWords(text: string, left = 50, top = 100, more: Partial<Word> = {}): Word[] {
	return text.split("\n").flatMap((row, r) =>
		row.split("|").flatMap((cell, c) => {
			const own = cell.trim();
			if (own === "") return [];
			return words(own.replaceAll(" / ", "\n"), left + c * columnWidth + 4, top + r * rowHeight + 12, more);
		}),
	);
}

/** The lines around the cells of `gridWords`. */
export function gridRulings(text: string, left = 50, top = 100): Rulings {
	const rows = text.split("\n");
	const columns = Math.max(...rows.map((row) => row.split("|").length));
	return grid(
		Array.from({ length: columns + 1 }, (_, c) => left + c * columnWidth),
		Array.from({ length: rows.length + 1 }, (_, r) => top + r * rowHeight),
	);
}

/**
 * A page's part of a table: a row a line, cells between `|`; `^` goes on with the cell above. A cell of the last row that
 * ends with `~` is left open by the lines.
 */
export function fragmentOf(text: string, more: Partial<Fragment> = {}): Fragment {
	const page = more.page ?? 1;
	const [left, top] = [50, 100];
	const rows = text.split("\n").map((row) => row.split("|").map((cell) => cell.trim()));
	const cells = rows.flatMap((row, r) =>
		row.flatMap((own, column): FragmentCell[] => {
			if (own === "^") return [];
			let span = 1;
			while (rows[r + span]?.[column] === "^") span++;
			const shown = own.replace(/\s*~$/, "");
			return [
				{
					column,
					columnSpan: 1,
					top: top + r * rowHeight,
					bottom: top + (r + span) * rowHeight,
					closedBottom: !(own.endsWith("~") || (rows[r + span - 1]?.[column] ?? "").endsWith("~")),
					words: shown === "" ? [] : words(shown, left + column * columnWidth + 4, top + r * rowHeight + 12, { page }),
					doubts: [],
				},
			];
		}),
	);
	const count = Math.max(...rows.map((row) => row.length));
	return {
		page,
		top,
		bottom: top + rows.length * rowHeight,
		edges: Array.from({ length: count + 1 }, (_, c) => left + c * columnWidth),
		evidence: "ruled",
		cells,
		...more,
	};
}

/** The cells as `row/column(rowsxcolumns): text`, a span of one left out. */
export function shown(table: SourceTable): string[] {
	return table.cells
		.filter((cell) => cell.paragraphs.length > 0)
		.toSorted((a, b) => a.row - b.row || a.column - b.column)
		.map((cell) => {
			const span = cell.rowSpan > 1 || cell.columnSpan > 1 ? `(${cell.rowSpan}x${cell.columnSpan})` : "";
			return `${cell.row}/${cell.column}${span}: ${cell.paragraphs.join(" / ")}`;
		});
}
