// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { grid, pageOf } from "../../../../test/pdf/page-of.ts";
import type { Rulings } from "./page.ts";
import { regionsOf } from "./region.ts";
import { clusterBy, coverage, mergeRulings } from "./rulings.ts";

const regionsOn = (...pages: readonly Rulings[]) => {
	const found = regionsOf(pages.map((rulings, i) => pageOf([], { number: i + 1, rulings })));
	return pages.map((_, i) => found.get(i + 1) ?? []);
};

const both = (a: Rulings, b: Rulings): Rulings => ({
	horizontal: [...a.horizontal, ...b.horizontal],
	vertical: [...a.vertical, ...b.vertical],
});

describe("rulings", () => {
	test("drawn in pieces are one line, others stay apart", () => {
		const pieces = [
			{ at: 100, from: 50, to: 150 },
			{ at: 100.8, from: 152, to: 250 },
			{ at: 100, from: 300, to: 400 },
			{ at: 110, from: 50, to: 250 },
		];
		expect(mergeRulings(pieces).map(({ from, to }) => [from, to])).toEqual([
			[50, 250],
			[300, 400],
			[50, 250],
		]);
	});

	test("cover the share of a stretch over which they run", () => {
		const own = [
			{ at: 100, from: 0, to: 50 },
			{ at: 101, from: 80, to: 200 },
			{ at: 120, from: 0, to: 100 },
		];
		expect(coverage(own, 100, 0, 100)).toBeCloseTo(0.7);
		expect(coverage(own, 100, 50, 50)).toBe(0);
	});

	test("groups do not creep: all lie within the distance of the first", () => {
		expect(clusterBy([3, 1, 2, 4, 9], (value) => value, 2)).toEqual([[1, 2, 3], [4], [9]]);
	});
});

describe("regions", () => {
	test("a grid is one, with all its columns", () => {
		const [[region, ...others] = []] = regionsOn(grid([50, 150, 300, 500], [100, 140, 200]));
		expect(others).toEqual([]);
		expect(region).toMatchObject({
			left: 50,
			right: 500,
			top: 100,
			bottom: 200,
			edges: [50, 150, 300, 500],
			limit: Infinity,
		});
	});

	test("two tables on a page are two, and the upper one ends where the lower one begins", () => {
		const [found] = regionsOn(both(grid([50, 150, 300], [400, 500]), grid([50, 150, 300], [100, 200])));
		expect(found?.map(({ top, limit }) => [top, limit])).toEqual([
			[100, 400],
			[400, Infinity],
		]);
	});

	test("a frame around text and a vertical line alone are none", () => {
		expect(regionsOn(grid([50, 500], [100, 200]))).toEqual([[]]);
		expect(regionsOn({ horizontal: [], vertical: [{ at: 100, from: 50, to: 700 }] })).toEqual([[]]);
	});

	test("vertical lines alone are one where a grid on another page has the same columns", () => {
		const verticals = { ...grid([50, 150, 300], [100, 700]), horizontal: [] };
		const other = { ...grid([50, 180, 300], [100, 700]), horizontal: [] };
		const found = regionsOn(grid([50, 150, 300], [100, 140, 200]), verticals, other);
		expect(found.map((regions) => regions.length)).toEqual([1, 1, 0]);
	});

	test("the edge of a merged column that no horizontal line meets belongs to the grid beside it", () => {
		const own = grid([150, 300, 500], [100, 200, 300]);
		const [[region] = []] = regionsOn({ ...own, vertical: [...own.vertical, { at: 50, from: 100, to: 300 }] });
		expect(region?.edges).toEqual([50, 150, 300, 500]);
	});

	test("outer columns without an outer line reach as far as the horizontal lines", () => {
		const own = grid([50, 150, 300, 500], [100, 200, 300]);
		const [[region] = []] = regionsOn({ ...own, vertical: own.vertical.slice(1, -1) });
		expect(region?.edges).toEqual([50, 150, 300, 500]);
	});
});
