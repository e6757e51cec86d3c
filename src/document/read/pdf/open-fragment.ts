// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason } from "../../../plan/draft.ts";
import { looksLikeMeasureNumber } from "../../../plan/measure-number.ts";
import type { Role } from "../interpret/role.ts";
import type { Fragment, FragmentCell } from "./fragment.ts";
import { type Line, linesOf, textOf } from "./lines.ts";
import { type OpenLayout, type OpenPage, runsAcross } from "./open-layout.ts";
import type { Ruling, Word } from "./page.ts";
import { type Band, rowBands } from "./row-bands.ts";
import { coverage, mergeRulings } from "./rulings.ts";
import { statusBlocks } from "./status-blocks.ts";

/** Cells of these columns reach over all rows of a measure or field. */
const spanning: ReadonlySet<Role | undefined> = new Set<Role | undefined>(["actionField", "number", "title"]);

/** Reads one page of a table whose rows no lines part. */
export function openFragment(
	{ page, words, heads }: OpenPage,
	layout: OpenLayout,
	zone: Band,
	rulings: readonly Ruling[],
): Fragment {
	const { edges, roles } = layout;
	const [head, ...repeated] = page.number === layout.head.page ? heads : [undefined, ...heads];
	const dropped = new Set(repeated.flatMap((again) => again?.lines.flatMap((line) => line.words) ?? []));
	const inZone = words.filter((word) => word.anchorY > zone.top && word.anchorY < zone.bottom && !dropped.has(word));
	const wide = linesOf(inZone).filter((line) => runsAcross(line, edges) || isNarrowSection(line, layout));
	const wideWords = new Set(wide.flatMap((line) => line.words));
	const columns = edges
		.slice(1)
		.map((_, column) => linesOf(inZone.filter((word) => !wideWords.has(word) && columnOf(word, edges) === column)));
	const breaks = [
		...heads.map((shown) => shown.bottom + 1),
		...repeated.flatMap((again) => (again ? [again.top - 1] : [])),
		...wide.flatMap((line) => [line.top - 1, line.bottom + 1]),
	];
	const forced = [...breaks, ...fullWidth(rulings, edges, roles)];
	const steps = columns.filter((_, column) => !spanning.has(roles[column])).flat();
	const status = columns[roles.indexOf("status")] ?? [];
	const body = status.filter((line) => !head || line.top > head.bottom - 1);
	const filled = (band: Band) => [...columns.flat(), ...wide].some((line) => isIn(line, band));
	const bands = rowBands(
		{ steps: steps.length > 0 ? steps : columns.flat(), all: columns.flat() },
		statusBlocks(body),
		zone,
		forced,
	).filter(filled);
	const drawn = head ? [zone.top, ...forced] : forced;
	const measures = groupBands(
		bands,
		columns[roles.indexOf("number")] ?? columns[roles.indexOf("title")] ?? [],
		roles.includes("number"),
		breaks,
	);
	const cells = columns.flatMap((lines, column) =>
		(spanning.has(roles[column]) ? measures : bands).map((band) => cellOf(column, band, lines, doubtsOf(band, drawn))),
	);
	return {
		page: page.number,
		top: zone.top,
		bottom: zone.bottom,
		edges,
		evidence: "bare",
		cells: [...cells.filter((cell) => !wide.some((line) => isIn(line, cell))), ...wideCells(wide, bands, edges)],
	};
}

/** A short section row fits into the number column, where it stands alone on its line and is no number. */
function isNarrowSection(line: Line, { edges, roles }: OpenLayout): boolean {
	if (roles[0] !== "number" || line.words[0]?.turned || line.right > (edges[1] ?? 0)) return false;
	const text = textOf(line);
	return /\p{L}{3}/u.test(text) && looksLikeMeasureNumber(text) < 0.5;
}

const columnOf = (word: Word, edges: readonly number[]): number => {
	return Math.max(
		0,
		Math.min(
			edges.length - 2,
			edges.findLastIndex((edge) => edge <= word.anchorX),
		),
	);
};

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

/** Joins the rows of one measure: a new one begins where a number (or, without numbers, a title) begins. */
function groupBands(
	bands: readonly Band[],
	lines: readonly Line[],
	numbered: boolean,
	breaks: readonly number[],
): Band[] {
	const starts = lines.filter((line, i) =>
		numbered ? looksLikeMeasureNumber(textOf(line)) >= 0.5 : beginsBlock(line, lines[i - 1]),
	);
	const groups: { top: number; bottom: number }[] = [];
	for (const band of bands) {
		const begins = starts.some((line) => isIn(line, band)) || breaks.some((at) => Math.abs(at - band.top) < 6);
		const last = groups.at(-1);
		if (begins || !last) groups.push({ ...band });
		else last.bottom = band.bottom;
	}
	return groups;
}

const beginsBlock = (line: Line, above: Line | undefined): boolean =>
	!above || line.baseline - above.baseline > 1.6 * line.size;

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
