// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { grid, pageOf, words } from "../../../../test/pdf/page-of.ts";
import { removeFurniture } from "./furniture.ts";
import { textOf } from "./lines.ts";
import { artifact, type Page, type Word } from "./page.ts";
import { regionsOf } from "./region.ts";

function clean(...pages: readonly Page[]) {
	const { words: left, furniture } = removeFurniture(pages, regionsOf(pages));
	return {
		left: pages.map((page) =>
			left
				.get(page.number)
				?.map((word) => word.text)
				.join(" "),
		),
		furniture: furniture.map(textOf),
	};
}

const body = (number: number) => words(`Text Nummer ${number} mitten auf der Seite`, 50, 400);
const page = (number: number, ...own: readonly Word[][]) => pageOf([...own.flat(), ...body(number)], { number });

describe("furniture", () => {
	test("is what repeats in the margins at one height, numbers aside", () => {
		const pages = [1, 2, 3].map((n) =>
			page(n, words("Stadt Musterfeld", 50, 40), words(`Bericht ${2020 + n} Blatt ${n}`, 50, 810)),
		);
		const found = clean(...pages);
		expect(found.left).toEqual([1, 2, 3].map((n) => `Text Nummer ${n} mitten auf der Seite`));
		expect(found.furniture.length).toBe(6);
		expect(found.furniture).toContain("Bericht 2022 Blatt 2");
	});

	test("is not what repeats in the middle of the page or stands in the margin once", () => {
		const pages = [1, 2, 3].map((n) => page(n, words("Zwischenstand", 50, 300), n === 1 ? words("Titel", 50, 40) : []));
		const found = clean(...pages);
		expect(found.furniture).toEqual([]);
		expect(found.left[0]).toContain("Titel");
		expect(found.left[2]).toContain("Zwischenstand");
	});

	test.each(["3", "Seite 3", "Seite 3 von 9", "S. 3", "3/9"])(
		"is the page number %j, on one of two pages too",
		(text) => {
			expect(clean(page(1), page(2, words(text, 500, 820))).furniture).toEqual([text]);
		},
	);

	test("is nothing on a single page", () => {
		expect(clean(page(1, words("Stadt Musterfeld", 50, 40), words("Seite 1", 50, 810))).furniture).toEqual([]);
	});

	test("is what the producer calls so in the margins, but not within the page", () => {
		const own = [...words("Entwurf", 50, 40, { mark: artifact }), ...words("W.1", 50, 300, { mark: artifact })];
		const found = clean(page(1, own), page(2));
		expect(found.furniture).toEqual(["Entwurf"]);
		expect(found.left[0]).toContain("W.1");
	});

	test("is no row of a table that reaches into the margin", () => {
		const tables = [1, 2, 3].map((n) =>
			pageOf([...words("geplant", 54, 62), ...words("Status", 154, 62)], {
				number: n,
				rulings: grid([50, 150, 250], [50, 70, 90]),
			}),
		);
		expect(clean(...tables).furniture).toEqual([]);
	});

	test("is no heading of a table without lines that each page repeats", () => {
		const head = [...words("Nr.", 50, 60), ...words("Maßnahme", 100, 60), ...words("Status", 300, 60)];
		expect(clean(page(1, head), page(2, head), page(3, head)).furniture).toEqual([]);
	});
});
