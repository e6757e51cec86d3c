// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Band } from "./row-bands.ts";

/** Where a measure's number (or title) stands. */
export type Mark = Band;

/** Joins the rows of one measure where texts stand at the top of their cells: a new one begins where a mark stands. */
export function groupFromTop(bands: readonly Band[], marks: readonly Mark[], breaks: readonly number[]): Band[] {
	const groups: { top: number; bottom: number }[] = [];
	for (const band of bands) {
		const begins =
			marks.some((mark) => middle(mark) >= band.top && middle(mark) < band.bottom) || isBroken(band, breaks);
		const last = groups.at(-1);
		if (begins || !last) groups.push({ ...band });
		else last.bottom = band.bottom;
	}
	return groups;
}

/**
 * Joins the rows of one measure where texts stand in the middle of their cells: of all ways to cut the rows into as many
 * groups as there are marks, the one whose groups have their middles nearest to the marks.
 */
export function groupAroundMiddle(bands: readonly Band[], marks: readonly Mark[], breaks: readonly number[]): Band[] {
	const parts: Band[][] = [];
	for (const band of bands) {
		const last = parts.at(-1);
		if (!last || isBroken(band, breaks)) parts.push([band]);
		else last.push(band);
	}
	return parts.flatMap((part, i) => {
		const own = marks.filter(
			(mark) => middle(mark) >= (part[0]?.top ?? 0) && middle(mark) < (part.at(-1)?.bottom ?? 0),
		);
		return cutAround(part, own.map(middle), i === 0);
	});
}

type Way = { readonly cost: number; readonly starts: readonly number[] };

/** What it costs to leave rows at the head of a page to the measure before. */
const leading = 6;

function cutAround(bands: readonly Band[], marks: readonly number[], mayLead: boolean): Band[] {
	if (marks.length === 0) return [join(bands)];
	let ways: (Way | undefined)[] = bands.map((_, i) => firstGroup(bands, i, marks[0] ?? 0, mayLead));
	for (const mark of marks.slice(1)) {
		ways = bands.map((_, end) => {
			const options = ways.slice(0, end).flatMap((way, before) => {
				if (!way) return [];
				return [
					{ cost: way.cost + distance(bands.slice(before + 1, end + 1), mark), starts: [...way.starts, before + 1] },
				];
			});
			return cheapest(options);
		});
	}
	const starts = ways.at(-1)?.starts ?? [0];
	const cuts = starts[0] === 0 ? starts : [0, ...starts];
	return cuts.map((start, i) => join(bands.slice(start, cuts[i + 1])));
}

/** The best first group that ends with row `end`; rows before it belong to a measure of the page before. */
function firstGroup(bands: readonly Band[], end: number, mark: number, mayLead: boolean): Way | undefined {
	const starts = mayLead ? bands.slice(0, end + 1).map((_, i) => i) : [0];
	return cheapest(
		starts.map((start) => ({
			cost: distance(bands.slice(start, end + 1), mark) + (start > 0 ? leading : 0),
			starts: [start],
		})),
	);
}

const cheapest = (ways: readonly Way[]): Way | undefined =>
	ways.reduce<Way | undefined>((best, way) => (best && best.cost <= way.cost ? best : way), undefined);

const distance = (bands: readonly Band[], mark: number): number => Math.abs(middle(join(bands)) - mark);

const join = (bands: readonly Band[]): Band => ({ top: bands[0]?.top ?? 0, bottom: bands.at(-1)?.bottom ?? 0 });

/** How far marks stand from the middle of the nearest band, in all. */
export const offMiddle = (marks: readonly Mark[], bands: readonly Band[]): number =>
	marks.reduce((sum, mark) => sum + Math.min(...bands.map((band) => Math.abs(middle(band) - middle(mark)))), 0);

const middle = (band: Band): number => (band.top + band.bottom) / 2;

const isBroken = (band: Band, breaks: readonly number[]): boolean => breaks.some((at) => Math.abs(at - band.top) < 6);
