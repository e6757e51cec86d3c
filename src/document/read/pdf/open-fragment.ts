// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason } from "../../../plan/draft.ts";
import { looksLikeMeasureNumber } from "../../../plan/measure-number.ts";
import type { Role } from "../interpret/role.ts";
import type { Fragment, FragmentCell } from "./fragment.ts";
import { type Line, linesOf, textOf } from "./lines.ts";
import { groupAroundMiddle, groupFromTop, offMiddle } from "./measure-bands.ts";
import { columnOf, type OpenLayout, type OpenPage, runsAcross } from "./open-layout.ts";
import type { Ruling } from "./page.ts";
import { type Band, rowBands } from "./row-bands.ts";
import { coverage, mergeRulings } from "./rulings.ts";
import { statusBlocks } from "./status-blocks.ts";
import type { TableHead } from "./table-head.ts";

/** Cells of these columns reach over all rows of a measure or field. */
const spanning: ReadonlySet<Role | undefined> = new Set<Role | undefined>(["actionField", "number", "title"]);

/** One page of a table whose rows no lines part: its lines by column and the rows that they make. */
export type OpenRows = {
	readonly open: OpenPage;
	readonly zone: Band;
	readonly wide: readonly Line[];
	readonly columns: readonly (readonly Line[])[];
	readonly bands: readonly Band[];
	/** Texts begin at the top of their rows. */
	readonly topAligned: boolean;
	/** Where measures are named. */
	readonly marks: readonly Band[];
	/** Heights at which a row surely ends, by a heading or a row over the whole width. */
	readonly breaks: readonly number[];
	/** Those, and where lines end rows. */
	readonly drawn: readonly number[];
};

/** Finds the rows of one page. */
export function openRows(open: OpenPage, layout: OpenLayout, zone: Band, rulings: readonly Ruling[]): OpenRows {
	const { edges, roles } = layout;
	const head = open.page.number === layout.head.page ? open.heads[0] : undefined;
	const { wide, columns } = contentOf(open, head, layout, zone);
	const breaks = breaksOf(open.heads, head, wide);
	const forced = [...breaks, ...fullWidth(rulings, edges, roles)];
	const steps = columns.filter((_, column) => !spanning.has(roles[column])).flat();
	const status = (columns[roles.indexOf("status")] ?? []).filter((line) => !head || line.top > head.bottom - 1);
	const lines = { steps: steps.length > 0 ? steps : columns.flat(), all: columns.flat() };
	const { bands, topAligned } = rowBands(lines, statusBlocks(status), zone, forced);
	const filled = bands.filter((band) => [...columns.flat(), ...wide].some((line) => isIn(line, band)));
	const drawn = head ? [zone.top, ...forced] : forced;
	return { open, zone, wide, columns, bands: filled, topAligned, marks: marksOf(columns, roles), breaks, drawn };
}

/** Makes cells of a page's rows; `around`: numbers and titles stand in the middle of all rows of their measure. */
export function openFragment(rows: OpenRows, { edges, roles }: OpenLayout, around: boolean): Fragment {
	const { bands, wide } = rows;
	const measures = (around ? groupAroundMiddle : groupFromTop)(bands, rows.marks, rows.breaks);
	const cells = rows.columns.flatMap((own, column) =>
		(spanning.has(roles[column]) ? measures : bands).map((band) =>
			cellOf(column, band, own, doubtsOf(band, rows.drawn)),
		),
	);
	const narrow = cells.filter((cell) => !wide.some((line) => isIn(line, cell)));
	return {
		page: rows.open.page.number,
		top: rows.zone.top,
		bottom: rows.zone.bottom,
		edges,
		evidence: "bare",
		cells: [...narrow, ...wideCells(wide, bands, edges)],
	};
}

/** Do numbers stand in the middle of merged cells? Otherwise they stand in the middle of single rows, or at their top. */
export function standAround(pages: readonly OpenRows[]): boolean {
	const middle = pages.filter((rows) => !rows.topAligned && rows.bands.length > 0);
	if (middle.length <= pages.length / 2) return false;
	const sum = (bandsOf: (rows: OpenRows) => readonly Band[]) =>
		middle.reduce((total, rows) => total + offMiddle(rows.marks, bandsOf(rows)), 0);
	return sum(({ bands, marks, breaks }) => groupAroundMiddle(bands, marks, breaks)) < sum(({ bands }) => bands);
}

type Content = { readonly wide: readonly Line[]; readonly columns: readonly (readonly Line[])[] };

/** The page's lines: those over the whole width, and those of each column; repeated headings left out. */
function contentOf({ words, heads }: OpenPage, head: TableHead | undefined, layout: OpenLayout, zone: Band): Content {
	const { edges } = layout;
	const dropped = new Set(
		heads.filter((again) => again !== head).flatMap((again) => again.lines.flatMap((line) => line.words)),
	);
	const own = words.filter((word) => word.anchorY > zone.top && word.anchorY < zone.bottom && !dropped.has(word));
	const wide = linesOf(own).filter((line) => runsAcross(line, edges) || isNarrowSection(line, layout));
	const wideWords = new Set(wide.flatMap((line) => line.words));
	const rest = own.filter((word) => !wideWords.has(word));
	return {
		wide,
		columns: edges.slice(1).map((_, column) => linesOf(rest.filter((word) => columnOf(word, edges) === column))),
	};
}

/** Heights at which a row surely ends: around headings and rows over the whole width. */
const breaksOf = (heads: readonly TableHead[], own: TableHead | undefined, wide: readonly Line[]): number[] => [
	...heads.map((shown) => shown.bottom + 1),
	...heads.filter((again) => again !== own).map((again) => again.top - 1),
	...wide.flatMap((line) => [line.top - 1, line.bottom + 1]),
];

/** Where measures are named: by their numbers, or by the blocks of their titles where nothing is numbered. */
function marksOf(columns: readonly (readonly Line[])[], roles: readonly (Role | undefined)[]): Band[] {
	const numbers = columns[roles.indexOf("number")];
	if (numbers) return numbers.filter((line) => looksLikeMeasureNumber(textOf(line)) >= 0.5).map(extent);
	const blocks: { top: number; bottom: number; baseline: number }[] = [];
	for (const line of columns[roles.indexOf("title")] ?? []) {
		const last = blocks.at(-1);
		if (last && line.baseline - last.baseline <= 1.6 * line.size)
			Object.assign(last, { bottom: line.bottom, baseline: line.baseline });
		else blocks.push({ top: line.top, bottom: line.bottom, baseline: line.baseline });
	}
	return blocks;
}

const extent = ({ top, bottom }: Line): Band => ({ top, bottom });

/** A short section row fits into the number column, where it stands alone on its line and is no number. */
function isNarrowSection(line: Line, { edges, roles }: OpenLayout): boolean {
	if (roles[0] !== "number" || line.words[0]?.turned || line.right > (edges[1] ?? 0)) return false;
	const text = textOf(line);
	return /\p{L}{3}/u.test(text) && looksLikeMeasureNumber(text) < 0.5;
}

/** Lines that end a row in most of the columns that are not merged over several rows. */
function fullWidth(
	rulings: readonly Ruling[],
	edges: readonly number[],
	roles: readonly (Role | undefined)[],
): number[] {
	const merged = mergeRulings(rulings);
	return merged
		.map((ruling) => ruling.at)
		.filter((at) => {
			const own = roles.flatMap((role, column) =>
				spanning.has(role) ? [] : [coverage(merged, at, (edges[column] ?? 0) + 3, (edges[column + 1] ?? 0) - 3)],
			);
			return own.length > 0 && own.filter((share) => share > 0.6).length > own.length / 2;
		});
}

const isIn = (line: Line, band: Band): boolean => {
	const middle = line.baseline - 0.3 * line.size;
	return middle >= band.top && middle < band.bottom;
};

/** A row that drawn lines bound is sure. */
const doubtsOf = (band: Band, drawn: readonly number[]): ReviewReason[] =>
	[band.top, band.bottom].every((end) => drawn.some((at) => Math.abs(at - end) < 5)) ? [] : ["rows-unsure"];

function cellOf(column: number, band: Band, lines: readonly Line[], doubts: readonly ReviewReason[]): FragmentCell {
	const words = lines
		.filter((line) => isIn(line, band) || (line.words[0]?.turned && line.top >= band.top - 2 && line.top < band.bottom))
		.flatMap((line) => line.words);
	return { column, columnSpan: 1, ...band, closedTop: true, closedBottom: true, words, doubts };
}

const wideCells = (wide: readonly Line[], bands: readonly Band[], edges: readonly number[]): FragmentCell[] =>
	bands.flatMap((band) => {
		const lines = wide.filter((line) => isIn(line, band));
		if (lines.length === 0) return [];
		const words = lines.flatMap((line) => line.words);
		return [
			{ column: 0, columnSpan: edges.length - 1, ...band, closedTop: true, closedBottom: true, words, doubts: [] },
		];
	});
