// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { reportingDate } from "../interpret/reporting-date.ts";
import { bestPath } from "./best-path.ts";
import { joinLines } from "./join-lines.ts";
import { codeShape, leadingCode, mainShape } from "./measure-code.ts";
import { findPages } from "./page-mark.ts";
import { pagesByHeadings } from "./repeated-heading.ts";
import { similarity, weigher } from "./similarity.ts";
import { markStatuses } from "./status-mark.ts";
import { learnStatusWraps } from "./status-wrap.ts";
import { rawLines, textLines } from "./text-line.ts";

const linesOf = (text: string) => textLines(rawLines(text), () => 1);

test.each([
	[["Bäume und Sträu-", "cher"], "Bäume und Sträucher"],
	[["Vor-", "und Nachteile"], "Vor- und Nachteile"],
	[["Amt-", "Stadtplanung"], "Amt-Stadtplanung"],
	[["Pflege/", "Unterhalt"], "Pflege/Unterhalt"],
	[["ein  Satz", "", "zu Ende"], "ein Satz zu Ende"],
])("%j is joined as %s", (lines, whole) => {
	expect(joinLines(lines)).toBe(whole);
});

test.each([
	["Stand: 30. September 2024", "2024-09-30"],
	["Plan der StadtStand: 12.2019", ""],
	["Stand: 12.2019", "2019-12-31"],
	["Stand 05/2020", "2020-05-31"],
	["Sachstand vom 3. Mai 2021", "2021-05-03"],
	["Stand: Februar 2023", "2023-02-28"],
	["Bestand 2020", ""],
	["Stand: 31. Irgendwas 2020", ""],
])("%s is the date %s", (text, date) => {
	expect(reportingDate([text])).toBe(date);
});

test.each([
	["M.1", "A.9"],
	["W.10", "A.9"],
	["GE-6", "A-9"],
	["A1.2", "A9.9"],
	["3.2.1", "9.9.9"],
	["2020", ""],
	["50", ""],
	["Amt", ""],
])("%s has the shape %s", (code, shape) => {
	expect(codeShape(code)).toBe(shape);
});

test("the numbers of a plan are told from pages, units and dates by counting up", () => {
	expect(mainShape(["33.4", "M.1", "M.2", "33.4", "M.3", "K.1", "50.5"])).toBe("A.9");
	expect(mainShape(["S.4", "S.4", "S.5", "S.5", "S.5", "S.6"])).toBe("");
	expect(leadingCode("GE-6 Kühle Räume")).toEqual({ code: "GE-6", rest: "Kühle Räume" });
	expect(leadingCode("50 Bänke")).toBeUndefined();
});

test.each([
	["erste Seite\nText\nText\nText\nSeite 1 von 2\nzweite\nSeite 2 von 2", [1, 1, 1, 1, 1, 2, 2]],
	["Titel\n\n2 | Plan\nText\n\n3 | Plan\nText", [1, 1, 2, 2, 2, 3, 3]],
	["eins\fzwei", [1, 2]],
	["nur Text\n2020\n12", [1, 1, 1]],
])("%j has its pages", (text, pages) => {
	const lines = rawLines(text);
	const { pageOf } = findPages(lines);
	expect(lines.map(pageOf)).toEqual(pages);
});

test("a status is found between the lines of another cell, once it was seen alone", () => {
	const alone = "Die Maßnahme(n) konnte(n)\nnicht umgesetzt\nwerden.\n\n";
	const mixed =
		"Der Umbau hat\nDie Maßnahme(n) konnte(n)\nnoch nicht begonnen, weil\nnicht umgesetzt\ndas Geld fehlt und\nwerden.\nniemand baut.";
	const lines = linesOf(alone + mixed);
	const parts = markStatuses(lines.slice(3), learnStatusWraps(lines));
	expect(parts.map((part) => [part.kind, part.lines.map((line) => line.text).join(" ")])).toEqual([
		["status", "Die Maßnahme(n) konnte(n) nicht umgesetzt werden."],
		["text", "Der Umbau hat noch nicht begonnen, weil das Geld fehlt und niemand baut."],
	]);
});

test("where statuses are sentences, a lone word is none", () => {
	const lines = linesOf("Die Maßnahme(n) ist/sind\numgesetzt.\n\nabgeschlossen");
	expect(markStatuses(lines.slice(2), learnStatusWraps(lines)).map((part) => part.kind)).toEqual(["text"]);
	const words = linesOf("abgeschlossen\n\nin Umsetzung");
	expect(markStatuses(words.slice(0, 1), learnStatusWraps(words)).map((part) => part.kind)).toEqual(["status"]);
});

test("a word that may be a term is a status only where it is written as a cell of its own", () => {
	const lines = linesOf("Daueraufgabe\n\nabgeschlossen\n\nlaufend");
	const kinds = lines.map((line) => markStatuses([line], learnStatusWraps(lines))[0]?.kind);
	expect(kinds).toEqual(["status", "status", "text"]);
});

test("where a text shows no pages, its repeated headings do", () => {
	const lines = linesOf("Plan\n\nNr.\n\nM.1\n\nNr.\n\nM.2\n\nNr.\n\nM.3");
	expect(pagesByHeadings(lines).map((line) => line.page)).toEqual([1, 1, 1, 2, 2, 3, 3]);
});

test("texts are alike by their rare words and by what they point at", () => {
	const texts = [
		"Bäume am Fluss pflanzen",
		"am Fluss stehen neue Bäume",
		"Beratung im Rathaus",
		"siehe Maßnahme B.4",
		"Angebote (vgl. B.4)",
	];
	const vectorOf = weigher(texts);
	const alike = (a: number, b: number) => similarity(vectorOf(texts[a] ?? ""), vectorOf(texts[b] ?? ""));
	expect(alike(0, 1)).toBeGreaterThan(alike(0, 2));
	expect(alike(3, 4)).toBeGreaterThan(0);
	expect(similarity(vectorOf(""), vectorOf(""))).toBe(0);
});

test("the best path weighs what fits against what follows", () => {
	const fits = [
		[1, 0],
		[0, 0.5],
		[1, 0],
	];
	const path = (cost: number) =>
		bestPath({
			items: 3,
			candidates: () => [0, 1],
			fits: (item, one) => fits[item]?.[one] ?? 0,
			follows: (a, b) => (a === b ? 0 : -cost),
		});
	expect([...path(0.1)].sort()).toEqual([
		[0, 0],
		[1, 1],
		[2, 0],
	]);
	expect([...path(1)].sort()).toEqual([
		[0, 0],
		[1, 0],
		[2, 0],
	]);
});
