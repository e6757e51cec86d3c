// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { grid, pageOf, word, words } from "../../../../test/pdf/page-of.ts";
import type { FragmentCell } from "./fragment.ts";
import type { Ruling, Rulings, Word } from "./page.ts";
import { type Region, regionsOf } from "./region.ts";
import { ruledFragment } from "./ruled-fragment.ts";

function cellsOf(rulings: Rulings, own: readonly Word[]): readonly FragmentCell[] {
	const page = pageOf(own, { rulings });
	const region = regionsOf([page]).get(1)?.[0] as Region;
	return ruledFragment(page, region, page.words).cells;
}

const textsOf = (cells: readonly FragmentCell[]) =>
	cells.map((cell) => `${cell.column}+${cell.columnSpan}@${cell.top}: ${cell.words.map((one) => one.text).join(" ")}`);

const xs = [50, 150, 250, 350];
const ys = [100, 140, 180];
const without = (all: readonly Ruling[], at: number, from: number, to: number): Ruling[] =>
	all.flatMap((ruling) =>
		ruling.at === at
			? [
					{ at, from: ruling.from, to: from },
					{ at, from: to, to: ruling.to },
				].filter((piece) => piece.to > piece.from)
			: [ruling],
	);

describe("cells", () => {
	test("are what lines part, with the words that stand in them", () => {
		const own = [...words("Nr.", 54, 112), ...words("Inhalt des\nSchrittes", 154, 112), ...words("W.1", 54, 152)];
		expect(textsOf(cellsOf(grid(xs, ys), own))).toEqual([
			"0+1@100: Nr.",
			"0+1@140: W.1",
			"1+1@100: Inhalt des Schrittes",
			"1+1@140: ",
			"2+1@100: ",
			"2+1@140: ",
		]);
	});

	test("reach over several columns where no vertical line parts them", () => {
		const rulings = grid(xs, ys);
		const open = { ...rulings, vertical: without(without(rulings.vertical, 150, 100, 140), 250, 100, 140) };
		const own = words("Handlungsfeld Wohnen und Leben", 54, 112);
		expect(textsOf(cellsOf(open, own)).filter((text) => text.includes("@100"))).toEqual([
			"0+3@100: Handlungsfeld Wohnen und Leben",
		]);
	});

	test("reach over several rows where no horizontal line crosses their column", () => {
		const rulings = grid(xs, ys);
		const merged = { ...rulings, horizontal: without(rulings.horizontal, 140, 50, 150) };
		const [first] = cellsOf(merged, words("W.1", 54, 165));
		expect(first).toMatchObject({ column: 0, top: 100, bottom: 180, closedBottom: true });
		expect(first?.words.map((one) => one.text)).toEqual(["W.1"]);
	});
});

describe("at a page's foot", () => {
	const rulings = grid(xs, [100, 140]);
	const open: Rulings = {
		horizontal: rulings.horizontal,
		vertical: xs.map((at) => ({ at, from: 100, to: 200 })),
	};

	test("a cell without a line is open, and takes the words below as well", () => {
		const cells = cellsOf(open, [...words("W.1", 54, 152), ...words("geht weiter", 154, 215)]);
		const last = cells.filter((cell) => cell.top === 140);
		expect(last.map((cell) => cell.closedBottom)).toEqual([false, false, false]);
		expect(last.flatMap((cell) => cell.words.map((one) => one.text))).toEqual(["W.1", "geht", "weiter"]);
	});

	test("a cell with a line is closed, and what stands below is not its own", () => {
		const cells = cellsOf(grid(xs, ys), words("Fußnote", 54, 200));
		expect(cells.every((cell) => cell.closedBottom && cell.words.length === 0)).toBe(true);
	});
});

test("clipped text belongs where it may be seen, however far it runs on", () => {
	const long = word("Kinderbetreuungsangebote", 100, 112, { anchorX: 149.9 });
	const [first, , second] = cellsOf(grid(xs, ys), [long]);
	expect(first?.words.map((one) => one.text)).toEqual(["Kinderbetreuungsangebote"]);
	expect(second?.words).toEqual([]);
});

test.each([
	["well within it", 312],
	["across its upper line", 304],
])("words of the next table on the page stay out of an open cell: %s", (_, baseline) => {
	const upper = grid(xs, [100, 140]);
	const lower = grid(xs, [300, 340, 380]);
	const page = pageOf(words("Andere", 54, baseline), {
		rulings: {
			horizontal: [...upper.horizontal, ...lower.horizontal],
			vertical: [...xs.map((at) => ({ at, from: 100, to: 200 })), ...lower.vertical],
		},
	});
	const regions = regionsOf([page]).get(1) ?? [];
	const held = regions.map((region) => ruledFragment(page, region, page.words).cells.flatMap((c) => c.words));
	expect(held.map((own) => own.length)).toEqual([0, 1]);
});

test("without vertical lines a cell runs on where its text does", () => {
	const region: Region = {
		...{ left: 50, right: 350, top: 100, bottom: 180, limit: Infinity, vertical: [], edges: xs },
		horizontal: grid(xs, ys).horizontal,
	};
	const own = [
		...words("Handlungsfeld Wohnen im Alter", 54, 112),
		...words("W.1", 54, 152),
		...words("Plan", 154, 152),
	];
	const fragment = ruledFragment(pageOf(own), region, own);
	expect(fragment.evidence).toBe("half");
	const filled = fragment.cells.filter((cell) => cell.words.length > 0);
	expect(textsOf(filled)).toEqual(["0+2@100: Handlungsfeld Wohnen im Alter", "0+1@140: W.1", "1+1@140: Plan"]);
});
