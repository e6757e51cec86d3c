// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overdueAt } from "./overdue.ts";
import type { StatusMeaning } from "./status.ts";
import { parseTerm } from "./term.ts";

const days = (term: string, meaning: StatusMeaning, date = "2024-09-30") =>
	overdueAt(parseTerm(term), meaning, date)?.days;

describe("overdue", () => {
	test.each<[string, StatusMeaning, number | undefined]>([
		["III/2024", "partial", undefined],
		["II/2024", "partial", 92],
		["2020", "not_done", 1369],
		["2020", "planned", 1369],
		["2020", "underway", 1369],
		["2020", "done", undefined],
		["2020", "continuous", undefined],
		["2020", "dropped", undefined],
		["laufend", "not_done", undefined],
		["ab 2020", "not_done", undefined],
		["2020 ff.", "partial", undefined],
		["Konzept: bis 2020\nRealisierung: ab 2021", "partial", 1369],
		["II/2019\nIV/2019", "partial", 1919],
		["kurzfristig", "planned", undefined],
		["unverständlich", "planned", undefined],
	])("%j %s", (term, meaning, expected) => expect(days(term, meaning)).toBe(expected));
});

test("is never overdue by less than a day, and longer the later one asks", () => {
	const year = fc.integer({ min: 2000, max: 2090 });
	fc.assert(
		fc.property(year, year, (end, asked) => {
			const late = days(String(end), "partial", `${asked}-06-30`);
			expect(late === undefined).toBe(asked <= end);
			if (late !== undefined) expect(late).toBeGreaterThanOrEqual(1);
		}),
	);
});
