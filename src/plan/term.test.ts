// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { looksLikeTerm } from "./looks-like-term.ts";
import { type Phase, parseTerm } from "./term.ts";

const open = { openEnd: true };
const ends = (end: string): Phase => ({ end, openEnd: false });
const starts = (start: string): Phase => ({ start, openEnd: true });
const span = (start: string, end: string): Phase => ({ start, end, openEnd: false });

describe("the notations of plans", () => {
	test.each<[string, readonly Phase[]]>([
		["II/2019", [ends("2019-06-30")]],
		["IV / 2019", [ends("2019-12-31")]],
		["2020", [ends("2020-12-31")]],
		["2019/20", [ends("2020-12-31")]],
		["2021/2022", [ends("2022-12-31")]],
		["DHH 2021/2022", [ends("2022-12-31")]],
		["ab 2022", [starts("2022-01-01")]],
		["seit 2019", [starts("2019-01-01")]],
		["2020 ff.", [starts("2020-01-01")]],
		["bis 2020", [ends("2020-12-31")]],
		["bis Ende 2025", [ends("2025-12-31")]],
		["Anfang 2025", [ends("2025-06-30")]],
		["laufend", [open]],
		["lfd.", [open]],
		["fortlaufend", [open]],
		["kontinuierlich", [open]],
		["Daueraufgabe", [open]],
		["ab sofort", [open]],
		["Einführung 2020; laufend", [{ label: "Einführung", ...ends("2020-12-31") }, open]],
		[
			"Entwicklung: IV/2019 anschl. Umsetzung",
			[
				{ label: "Entwicklung", ...ends("2019-12-31") },
				{ label: "Umsetzung", ...starts("2019-12-31") },
			],
		],
		[
			"Konzept: bis 2020\nRealisierung: ab 2021",
			[
				{ label: "Konzept", ...ends("2020-12-31") },
				{ label: "Realisierung", ...starts("2021-01-01") },
			],
		],
		["lfd., abhängig von Fördermitteln", [{ ...open, condition: "abhängig von Fördermitteln" }]],
		["-", []],
		["", []],
		["I. Quartal 2012", [ends("2012-03-31")]],
		["3. Quartal 2018", [ends("2018-09-30")]],
		["Q3 2024", [ends("2024-09-30")]],
		["Q1/2024", [ends("2024-03-31")]],
		["Q1–Q3 2024", [ends("2024-09-30")]],
		["1. Halbjahr 2018", [ends("2018-06-30")]],
		["2. HJ 2019", [ends("2019-12-31")]],
		["01.2020", [ends("2020-01-31")]],
		["09/2024", [ends("2024-09-30")]],
		["31.12.2025", [ends("2025-12-31")]],
		["2024-02-29", [ends("2024-02-29")]],
		["30. Juni 2023", [ends("2023-06-30")]],
		["März 2021", [ends("2021-03-31")]],
		["Sept. 2021", [ends("2021-09-30")]],
		["KW 12/2024", [ends("2024-03-24")]],
		["2020-2026", [span("2020-01-01", "2026-12-31")]],
		["2020 – 2022", [span("2020-01-01", "2022-12-31")]],
		["von 2020 bis 2022", [span("2020-01-01", "2022-12-31")]],
		["01/2020 bis 06/2021", [span("2020-01-01", "2021-06-30")]],
		["II/2019 – IV/2020", [span("2019-04-01", "2020-12-31")]],
		["01.03.2020 - 31.05.2020", [span("2020-03-01", "2020-05-31")]],
		["Beginn: 01.2020 Ende: 12.2021", [span("2020-01-01", "2021-12-31")]],
		["Beginn: 01.2020\nEnde: 12.2021", [span("2020-01-01", "2021-12-31")]],
		["jährlich", [{ ...open, recurring: "yearly" }]],
		["jährlich ab 2021", [{ ...starts("2021-01-01"), recurring: "yearly" }]],
		["halbjährlich", [{ ...open, recurring: "half-yearly" }]],
		["regelmäßig", [{ ...open, recurring: "regularly" }]],
		["kurzfristig", [{ openEnd: false, horizon: "short" }]],
		["mittel- bis langfristig", [{ openEnd: false, horizon: "long" }]],
		["09.2019 – lfd.", [starts("2019-09-01")]],
		["Start im DHH 2021/2022", [starts("2021-01-01")]],
		["nach 2025", [starts("2025-12-31")]],
		["Juli - September 2024", [ends("2024-09-30")]],
		["Q4/25", [ends("2025-12-31")]],
		["Schuljahr 2023/24", [ends("2024-07-31")]],
		["noch offen", []],
		["laufend bis 2025", [ends("2025-12-31")]],
		["2020 und 2022", [ends("2022-12-31")]],
		["2022-2020", [ends("2022-12-31")]],
		["2019, 2021", [ends("2019-12-31"), ends("2021-12-31")]],
	])("%j", (text, phases) => {
		const term = parseTerm(text);
		expect(term).toEqual({ raw: text, phases, readable: true });
	});
});

test("several lines are several phases", () => {
	expect(parseTerm(["II/2019", "III/2019", "Einführung 2020"]).phases).toEqual([
		ends("2019-06-30"),
		ends("2019-09-30"),
		{ label: "Einführung", ...ends("2020-12-31") },
	]);
});

test.each(["nach Absprache im Ausschuss", "Zustimmung steht aus", "31.02.2024", "V/2019"])(
	"%j is kept and flagged",
	(text) => {
		expect(parseTerm(text)).toMatchObject({ raw: text, readable: false });
	},
);

test("terms are told from codes, numbers and prose", () => {
	for (const text of ["II/2019", "laufend", "2020", "ab 2022"]) expect(looksLikeTerm(text)).toBe(1);
	expect(looksLikeTerm("Entwicklung: IV/2019 anschl. Umsetzung")).toBeGreaterThan(0.6);
	for (const text of ["50", "M.1", "33.4", "-", "", "umgesetzt", "GB 2"]) expect(looksLikeTerm(text)).toBe(0);
	expect(looksLikeTerm("Im Jahr 2022 haben sich die Träger auf gemeinsame Regeln für Räume verständigt.")).toBeLessThan(
		0.3,
	);
});

const piece = fc.constantFrom(
	..."II/2019|2020|31.12.2025|ab|bis|seit|laufend|anschl.|;|,|\n|-|–|ff.|Konzept:|Beginn:|Ende:|2019/20|Q3|99.99.2020|jährlich|(|)|kurzfristig|Mai 2021".split(
		"|",
	),
);
const anything = fc.oneof(
	fc.string({ unit: "grapheme" }),
	fc.array(piece).map((pieces) => pieces.join(" ")),
);

const isDay = (date: string): boolean => new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10) === date;

test("is total, and keeps what was written", () => {
	fc.assert(
		fc.property(anything, (text) => {
			expect(parseTerm(text).raw).toBe(text);
			expect(looksLikeTerm(text)).toBeGreaterThanOrEqual(0);
			expect(looksLikeTerm(text)).toBeLessThanOrEqual(1);
		}),
		{ numRuns: 500 },
	);
});

test("yields real days, and none ends before it starts", () => {
	fc.assert(
		fc.property(anything, (text) => {
			for (const { start = "2000-01-01", end = "2099-12-31" } of parseTerm(text).phases) {
				expect([start, end].every(isDay)).toBe(true);
				if (start !== "2000-01-01") expect(end >= start).toBe(true);
			}
		}),
		{ numRuns: 500 },
	);
});
