// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { marks } from "../../src/document/write/pdf/marks.ts";

/** What a picture is drawn with, whatever its colours and however its groups are made. */
const shapesOf = (svg: string): readonly string[] =>
	[...svg.matchAll(/\sd="([^"]+)"|\s(?:cx|cy|r)="[^"]+"/g)].map(([, path]) => path ?? "circle");

test("a report's marks have the shapes of those on the pages", () => {
	const pages = readFileSync(new URL("../../src/web/pictures/marks.svg", import.meta.url), "utf8");
	for (const [name, svg] of Object.entries(marks)) {
		const symbol = new RegExp(`<symbol id="${name}"[^>]*>(.*)</symbol>`).exec(pages)?.[1] ?? "";
		expect(symbol, name).not.toBe("");
		expect(shapesOf(svg).toSorted(), name).toEqual(shapesOf(symbol).toSorted());
		expect(svg).not.toContain("currentColor");
	}
});
