// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { words } from "../../../../test/pdf/page-of.ts";
import { type Line, linesOf } from "./lines.ts";
import { groupAroundMiddle, groupFromTop, offMiddle } from "./measure-bands.ts";
import { type Band, isTopAligned, type RowSigns, rowBands } from "./row-bands.ts";
import { statusBlocks } from "./status-blocks.ts";

/** A column's texts by the baseline of their first lines. */
const column = (left: number, ...cells: readonly (readonly [number, string])[]): Line[] =>
	linesOf(cells.flatMap(([baseline, text]) => words(text, left, baseline)));

const signs = (texts: readonly Line[], status: readonly Line[], forced: readonly number[] = []): RowSigns => ({
	steps: [...texts, ...status],
	all: [...texts, ...status],
	blocks: statusBlocks(status),
	forced,
});

describe("statuses in their column", () => {
	const blocksOf = (...cells: readonly (readonly [number, string])[]) =>
		statusBlocks(column(0, ...cells)).map(({ top, bottom, known }) => [top, bottom, known]);

	test("are one each where they follow each other without a gap", () => {
		expect(blocksOf([100, "geplant\numgesetzt\nin Umsetzung"]).length).toBe(3);
	});

	test("of several lines are one", () => {
		expect(blocksOf([100, "wird\nlaufend\numgesetzt\ngeplant"])).toEqual([
			[92, 126, true],
			[128, 138, true],
		]);
	});

	test("end at a gap, known or not", () => {
		expect(blocksOf([100, "weiß man\nnicht"], [150, "geplant"])).toEqual([
			[92, 114, false],
			[142, 152, true],
		]);
	});

	test("of no lines are none", () => {
		expect(statusBlocks([])).toEqual([]);
	});
});

describe("rows by statuses and gaps", () => {
	const zone: Band = { top: 80, bottom: 300 };
	const cutsOf = (own: RowSigns, topAligned: boolean) =>
		rowBands(own, zone, topAligned)
			.slice(1)
			.map((band) => band.top);

	const top = signs(
		column(100, [100, "Der Weg\nwird gebaut\nund beleuchtet"], [150, "Die Bank"], [180, "Der Baum\nwird gepflanzt"]),
		column(0, [100, "geplant"], [150, "umgesetzt"], [180, "geplant"]),
	);
	const middle = signs(
		column(100, [100, "Der Weg\nwird gebaut"], [150, "Die Bank"], [180, "Der Baum\nwird gepflanzt"]),
		column(0, [106, "geplant"], [150, "umgesetzt"], [186, "geplant"]),
	);

	test("texts that begin with their status stand at the top, others in the middle", () => {
		expect(isTopAligned([top])).toBe(true);
		expect(isTopAligned([middle])).toBe(false);
		expect(isTopAligned([middle, top, top, top])).toBe(true);
	});

	test("at the top each row begins at its status", () => {
		const cuts = cutsOf(top, true);
		expect(cuts.length).toBe(2);
		expect(cuts[0]).toBeGreaterThan(126);
		expect(cuts[0]).toBeLessThan(142.7);
		expect(cuts[1]).toBeGreaterThan(152);
		expect(cuts[1]).toBeLessThan(172.7);
	});

	test("in the middle each row ends at the widest gap between two statuses", () => {
		const cuts = cutsOf(middle, false);
		expect(cuts.length).toBe(2);
		expect(cuts[0]).toBeGreaterThan(114);
		expect(cuts[0]).toBeLessThan(142.7);
	});

	test("lines and wide rows cut besides, but not at the very ends", () => {
		const own = signs(column(100, [100, "Der Weg"]), column(0, [100, "geplant"]), [81, 200, 202, 299]);
		expect(rowBands(own, zone, true).map((band) => [band.top, band.bottom])).toEqual([
			[80, 200],
			[200, 300],
		]);
	});

	test("nothing to tell rows apart leaves one", () => {
		expect(rowBands(signs([], []), zone, true)).toEqual([zone]);
	});
});

describe("the rows of a measure", () => {
	const bands = [0, 20, 40, 60, 80].map((from) => ({ top: from, bottom: from + 20 }));
	const mark = (at: number) => ({ top: at - 4, bottom: at + 4 });
	const groups = (found: readonly Band[]) => found.map((band) => [band.top, band.bottom]);

	test("go from one number to the next where texts stand at the top", () => {
		expect(groups(groupFromTop(bands, [mark(8), mark(48)], []))).toEqual([
			[0, 40],
			[40, 100],
		]);
	});

	test("end at a row over the whole width too", () => {
		expect(groups(groupFromTop(bands, [mark(8)], [60]))).toEqual([
			[0, 60],
			[60, 100],
		]);
	});

	test("lie around the number where texts stand in the middle", () => {
		expect(groups(groupAroundMiddle(bands, [mark(30), mark(80)], []))).toEqual([
			[0, 60],
			[60, 100],
		]);
		expect(groups(groupAroundMiddle(bands, [mark(10), mark(60)], []))).toEqual([
			[0, 20],
			[20, 100],
		]);
	});

	test("at a page's head may belong to the measure before", () => {
		expect(groups(groupAroundMiddle(bands, [mark(70)], []))).toEqual([
			[0, 40],
			[40, 100],
		]);
	});

	test("belong to the page's first number where that is hardly off their middle", () => {
		expect(groups(groupAroundMiddle(bands, [mark(56)], []))).toEqual([[0, 100]]);
	});

	test("below a row over the whole width may not", () => {
		expect(groups(groupAroundMiddle(bands, [mark(10), mark(90)], [20]))).toEqual([
			[0, 20],
			[20, 100],
		]);
	});

	test("without a number are one", () => {
		expect(groups(groupAroundMiddle(bands, [], []))).toEqual([[0, 100]]);
	});

	test("fit the better, the nearer their middles are to the numbers", () => {
		expect(offMiddle([mark(10), mark(35)], bands)).toBe(5);
	});
});
