// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { lines, words } from "../../../../test/pdf/page-of.ts";
import { gutterEdges } from "./gutters.ts";
import { linesOf } from "./lines.ts";
import type { Word } from "./page.ts";
import { findTableHead, isHeading, roleOf } from "./table-head.ts";

/** Places each text at its breadth, all on one height. */
const row = (baseline: number, ...cells: readonly (readonly [number, string])[]): Word[] =>
	cells.flatMap(([left, text]) => words(text, left, baseline));

const headOf = (own: readonly Word[]) => findTableHead(linesOf(own));
const labelsOf = (own: readonly Word[]) => headOf(own)?.labels.map((label) => label.lines.join(" "));

const plain = row(100, [20, "Nr."], [60, "Maßnahme"], [200, "Inhalt"], [350, "Status"]);

describe("the heading of a table without lines", () => {
	test("is the first line that names three columns", () => {
		const above = words("Der Bericht nennt Maßnahme und Status", 20, 60);
		const head = headOf([...above, ...plain, ...row(112, [20, "W.1"], [60, "Wege"], [200, "Plan"], [350, "geplant"])]);
		expect(head?.labels.map(({ left, lines: own }) => [left, ...own])).toEqual([
			[20, "Nr."],
			[60, "Maßnahme"],
			[200, "Inhalt"],
			[350, "Status"],
		]);
		expect(head).toMatchObject({ top: 92, bottom: 102 });
	});

	test("is none where two columns or only sentences stand", () => {
		expect(headOf(row(100, [20, "Nr."], [60, "Maßnahme"]))).toBeUndefined();
		expect(headOf(words("Nr. Maßnahme Inhalt Status", 20, 100))).toBeUndefined();
		expect(findTableHead([])).toBeUndefined();
	});

	test("holds labels of several lines, below and above", () => {
		const own = [...plain, ...row(112, [350, "der"]), ...row(124, [350, "Umsetzung"])];
		expect(labelsOf(own)).toEqual(["Nr.", "Maßnahme", "Inhalt", "Status der Umsetzung"]);
	});

	test("ends before the first row, however close it follows", () => {
		const own = [...plain, ...row(112, [20, "W.1"], [60, "Wege"], [200, "- Plan"], [350, "geplant"])];
		expect(headOf(own)?.lines.length).toBe(1);
	});

	test("of two rows names the columns of the lower one, not their group", () => {
		const upper = row(100, [20, "Nr."], [60, "Maßnahme"], [220, "Planung"], [400, "Status"]);
		const lower = row(124, [180, "Inhalt"], [240, "Termin"], [300, "Verantwortung"]);
		expect(labelsOf([...upper, ...lower])).toEqual(["Nr.", "Maßnahme", "Inhalt", "Termin", "Verantwortung", "Status"]);
	});

	test.each([
		[["Federführung"], "responsibility"],
		[["Verant-", "wortung"], "responsibility"],
		[["Umsetzungs", "stand"], "status"],
		[["Xyz"], undefined],
	])("%j means %s", (label, role) => {
		expect(roleOf(label)).toBe(role);
	});

	test("is told from what stands below it", () => {
		expect(isHeading("Umsetzungsstand")).toBe(true);
		expect(isHeading("Der Weg wird im Frühjahr gebaut")).toBe(false);
	});
});

describe("columns by the gaps between words", () => {
	const body = (...rows: Word[][]) => linesOf(rows.flat());
	const labels = headOf(plain)?.labels ?? [];
	const between = (edges: readonly number[]) => edges.map((edge) => Math.round(edge));

	test("one for each label, its edge near the text behind the gap", () => {
		const own = body(
			row(120, [20, "W.1"], [60, "Neue Wege bauen"], [200, "Plan für alle"], [350, "geplant"]),
			row(140, [20, "W.2"], [60, "Bänke"], [200, "Eine Bank"], [350, "umgesetzt"]),
		);
		const edges = between(gutterEdges(own, labels, 600));
		expect(edges.length).toBe(5);
		expect(edges.slice(1, 4)).toEqual([58, 198, 348]);
	});

	test("a gap behind bullets parts nothing", () => {
		const own = body(
			row(120, [20, "W.1"], [60, "Wege"], [200, "-"], [212, "Plan für alle"], [350, "geplant"]),
			row(132, [200, "-"], [212, "Bau für alle"], [350, "umgesetzt"]),
		);
		expect(gutterEdges(own, labels, 600).length).toBe(5);
	});

	test("a column without a label is one of its own, between others and behind the last", () => {
		const own = body(
			row(120, [20, "W.1"], [60, "Neue Wege"], [130, "Amt"], [200, "Plan"], [350, "geplant"], [450, "Mittel fehlen"]),
			row(140, [20, "W.2"], [60, "Neue Bank"], [130, "Amt"], [200, "Plan"], [350, "geplant"], [450, "Mittel da"]),
		);
		const edges = between(gutterEdges(own, labels, 600));
		expect(edges).toContain(128);
		expect(edges).toContain(448);
		expect(edges.length).toBe(7);
	});

	test("a rare line over the whole width closes no gap", () => {
		const rows = Array.from({ length: 60 }, (_, i) =>
			row(120 + i * 12, [20, "W.1"], [60, "Wege"], [200, "Plan"], [350, "geplant"]),
		);
		const wide = words("Handlungsfeld Wohnen mit vielen Worten, die über alle Spalten laufen und noch weiter", 20, 900);
		const edges = between(gutterEdges(body(...rows, wide), labels, 600));
		expect(edges.slice(1, 4)).toEqual([58, 198, 348]);
	});

	test("columns without a gap are parted where the next label begins", () => {
		const own = lines("Ein Text der immer weiter läuft und keine Spalte kennt bis an den Rand der Seite hin", 20, 120);
		expect(between(gutterEdges(own, labels, 600)).slice(1, 4)).toEqual([58, 198, 348]);
	});

	test("without labels there are none", () => {
		expect(gutterEdges(lines("Plan"), [], 600)).toEqual([]);
	});
});
