// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Role } from "../interpret/role.ts";
import { chunksOf } from "./chunk.ts";
import { gutterEdges } from "./gutters.ts";
import { type Line, linesOf, textOf } from "./lines.ts";
import type { Page, Word } from "./page.ts";
import { clusterBy } from "./rulings.ts";
import { statusBlocks } from "./status-blocks.ts";
import { extentOf, findTableHead, roleOf, type TableHead } from "./table-head.ts";

/** What a table without vertical lines looks like on all its pages. */
export type OpenLayout = {
	readonly head: TableHead;
	readonly edges: readonly number[];
	/** By column: what its label says that it holds. */
	readonly roles: readonly (Role | undefined)[];
};

export type OpenPage = {
	readonly page: Page;
	readonly words: readonly Word[];
	readonly lines: readonly Line[];
	/** The heading, as often as this page shows it. */
	readonly heads: readonly TableHead[];
};

/** Finds the heading of a table that no lines frame, and its columns by the gaps that run through all its pages. */
export function openLayout(
	pages: readonly { page: Page; words: readonly Word[] }[],
): { layout: OpenLayout; pages: OpenPage[] } | undefined {
	const lined = pages.map(({ page, words }) => ({
		page,
		words,
		lines: linesOf(words).filter((line) => !line.words[0]?.turned),
	}));
	const start = lined.findIndex(({ lines }) => findTableHead(lines) !== undefined);
	const first = lined[start];
	const head = first && findTableHead(first.lines);
	if (!first || !head) return undefined;
	const shown = lined.slice(start).map((open) => ({ ...open, heads: headsOn(open.lines, head) }));
	const headLines = new Set(shown.flatMap(({ heads }) => heads.flatMap(({ lines }) => lines)));
	const body = shown.flatMap(({ page, lines }) =>
		lines.filter((line) => !headLines.has(line) && (page !== first.page || line.top > head.bottom - 1)),
	);
	const drawn = drawnEdges(pages.slice(start).map(({ page }) => page));
	const edges = drawn.length > 3 ? drawn : gutterEdges(body, head.labels, first.page.width);
	if (edges.length < 4) return undefined;
	const roles = edges.slice(1).map((right, i) => roleOf(labelBetween(head, edges[i] ?? 0, right)));
	return { layout: { head, edges, roles: withStatus(roles, edges, body) }, pages: shown };
}

/** Later pages, and each part of the table, repeat the heading line by line; the first row may follow without a gap. */
function headsOn(lines: readonly Line[], head: TableHead): TableHead[] {
	const texts = head.lines.map(textOf);
	const starts = [...lines.keys()].filter((i) => texts.every((text, j) => textOf(lines[i + j] ?? noLine) === text));
	return starts.map((start) => {
		const block = lines.slice(start, start + texts.length);
		return { ...head, page: block[0]?.page ?? head.page, lines: block, ...extentOf(block) };
	});
}

const noLine: Pick<Line, "words"> = { words: [] };

/** Vertical lines without horizontal ones part the columns exactly. */
function drawnEdges(pages: readonly Page[]): number[] {
	const long = pages.flatMap((page) => page.rulings.vertical.filter((ruling) => ruling.to - ruling.from > 20));
	const groups = clusterBy(long, (ruling) => ruling.at, 3).filter(
		(group) => group.length >= Math.max(1, pages.length / 3),
	);
	return groups.map((group) => group[0]?.at ?? 0);
}

const labelBetween = (head: TableHead, left: number, right: number): string[] =>
	head.labels.filter((label) => label.left >= left - 3 && label.left < right - 1).flatMap((label) => label.lines);

/** Where no label says so, the column in which nearly every text is a status is the status column. */
function withStatus(
	roles: readonly (Role | undefined)[],
	edges: readonly number[],
	body: readonly Line[],
): (Role | undefined)[] {
	if (roles.includes("status")) return [...roles];
	const shares = roles.map((_, column) => {
		const words = body.flatMap((line) => line.words).filter((word) => columnOf(word, edges) === column);
		const blocks = statusBlocks(linesOf(words));
		return blocks.length < 3 ? 0 : blocks.filter((block) => block.known).length / blocks.length;
	});
	const best = shares.indexOf(Math.max(...shares));
	return roles.map((role, column) => (column === best && (shares[best] ?? 0) > 0.6 ? "status" : role));
}

/** The column in which a word stands. */
export const columnOf = (word: Word, edges: readonly number[]): number =>
	Math.max(
		0,
		Math.min(
			edges.length - 2,
			edges.findLastIndex((edge) => edge <= word.anchorX),
		),
	);

/** A line whose words run on over a column's edge as in a sentence: a row over the whole width, or prose. */
export function runsAcross(line: Line, edges: readonly number[]): boolean {
	return chunksOf(line).some((chunk) =>
		edges
			.slice(1, -1)
			.some((edge) => chunk.left < edge - 3 && chunk.right > edge + 3 && !isPartedAt(chunk.words, edge)),
	);
}

/** Narrow columns stand hardly further apart than words do, but their gap is where the edge is. */
const isPartedAt = (words: readonly Word[], edge: number): boolean =>
	words.some((word, i) => {
		const next = words[i + 1];
		return next && word.right <= edge && next.left >= edge && next.left - word.right > 0.45 * word.size;
	});
