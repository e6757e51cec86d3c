// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { looksLikeMeasureNumber } from "../../../plan/measure-number.ts";
import type { Role } from "../interpret/role.ts";
import { type Line, linesOf, textOf } from "./lines.ts";
import { columnOf, type OpenLayout, type OpenPage, runsAcross } from "./open-layout.ts";
import type { Ruling } from "./page.ts";
import type { Band, RowSigns } from "./row-bands.ts";
import { coverage, mergeRulings } from "./rulings.ts";
import { statusBlocks } from "./status-blocks.ts";
import type { TableHead } from "./table-head.ts";

/** Cells of these columns reach over all rows of a measure or field. */
export const spanning: ReadonlySet<Role | undefined> = new Set<Role | undefined>(["actionField", "number", "title"]);

/** One page of a table whose rows no lines part, taken apart by columns. */
export type OpenContent = {
	readonly page: number;
	readonly zone: Band;
	/** Lines over the whole width. */
	readonly wide: readonly Line[];
	readonly columns: readonly (readonly Line[])[];
	readonly signs: RowSigns;
	/** Where measures are named. */
	readonly marks: readonly Band[];
	/** Heights at which a row surely ends, by a heading or a row over the whole width. */
	readonly breaks: readonly number[];
	/** Those, and where lines end rows. */
	readonly drawn: readonly number[];
};

/** Takes a page apart by columns and finds what may tell its rows apart. */
export function openContent(open: OpenPage, layout: OpenLayout, zone: Band, rulings: readonly Ruling[]): OpenContent {
	const { edges, roles } = layout;
	const head = open.page.number === layout.head.page ? open.heads[0] : undefined;
	const { wide, columns } = contentOf(open, head, layout, zone);
	const breaks = breaksOf(open.heads, head, wide);
	const forced = [...breaks, ...fullWidth(rulings, edges, roles)];
	const steps = columns.filter((_, column) => !spanning.has(roles[column])).flat();
	const status = (columns[roles.indexOf("status")] ?? []).filter((line) => !head || line.top > head.bottom - 1);
	const all = columns.flat();
	return {
		page: open.page.number,
		zone,
		wide,
		columns,
		signs: { steps: steps.length > 0 ? steps : all, all, blocks: statusBlocks(status), forced },
		marks: marksOf(columns, roles),
		breaks,
		drawn: head ? [zone.top, ...forced] : forced,
	};
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
