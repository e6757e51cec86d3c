// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import { afterAll, describe, expect, test } from "vitest";
import {
	billionLaughs,
	compoundFile,
	honestBomb,
	lyingBomb,
	manyElements,
	manyEntries,
	pathTraversal,
	pdfOfPages,
} from "../../../test/bad-file.ts";
import { paragraph, wordDocument } from "../../../test/office-archive.ts";
import { excerptAt } from "../../plan/review/facsimile.ts";
import { openDocumentReader } from "./open-document-reader.ts";

// How fast the machine is must not decide what a file is called.
const reader = openDocumentReader({ milliseconds: 120_000 });
afterAll(() => reader.close());

const good = wordDocument(paragraph("X.1 Radweg bauen"));

describe("bad files are named", () => {
	test.each<[string, string, () => Uint8Array, string]>([
		["an empty file", "plan.docx", () => new Uint8Array(), "empty"],
		["a Word file cut in half", "plan.docx", () => good.subarray(0, good.length / 2), "broken"],
		["a Word file with a flipped byte", "plan.docx", () => good.with(120, (good[120] ?? 0) ^ 255), "broken"],
		["an encrypted workbook", "plan.xlsx", () => compoundFile("EncryptedPackage"), "encrypted"],
		["a bomb", "plan.docx", honestBomb, "bomb"],
		["a bomb that lies about its size", "plan.docx", lyingBomb, "bomb"],
		["too many entries", "plan.docx", () => manyEntries(6_000), "bomb"],
		["too many elements", "plan.docx", () => manyElements(700_000), "too-large"],
		["entities that multiply", "plan.docx", billionLaughs, "broken"],
		["a Word file called PDF", "plan.pdf", () => good, "wrong-ending"],
		["a PDF that ends after its header", "plan.pdf", () => Buffer.from("%PDF-1.7\n"), "broken"],
		["a PDF of 500 pages", "plan.pdf", () => pdfOfPages(500), "too-many-pages"],
		["a PDF without text", "plan.pdf", () => pdfOfPages(3), "empty"],
	])("%s", async (_, name, make, kind) => {
		expect(await reader.read(make(), name)).toMatchObject({ ok: false, problem: { kind } });
	});
});

test("a name that points elsewhere is only a name", async () => {
	expect(await reader.read(pathTraversal(), "../../plan.docx")).toMatchObject({ ok: true });
});

test("a page of a PDF is drawn, with its size in points", async () => {
	const bytes = await readFile(new URL("../../../samples/fachplan.pdf", import.meta.url));
	const drawn = await reader.draw(bytes, 2);
	expect(drawn.ok && [drawn.width, drawn.height].map(Math.round)).toEqual([842, 595]);
	expect(drawn.ok && Buffer.from(drawn.png.subarray(1, 4)).toString()).toBe("PNG");
	expect(await reader.draw(bytes, 99)).toMatchObject({ ok: false, problem: { kind: "broken" } });
	expect(await reader.draw(Buffer.from("%PDF-1.7"), 1)).toMatchObject({ ok: false, problem: { kind: "broken" } });
});

test.each(["fachplan.docx", "fachplan.xlsx"])("what %s shows stands at the places of its draft", async (name) => {
	const bytes = await readFile(new URL(`../../../samples/${name}`, import.meta.url));
	const [read, shown] = [await reader.read(bytes, name), await reader.show(bytes, name)];
	if (!read.ok || !shown.ok) throw new Error("the sample is readable");
	for (const step of read.draft.measures.flatMap(({ steps }) => steps)) {
		const excerpt = excerptAt(shown.facsimile, Object.values(step.places).flat());
		const marked = excerpt?.kind === "rows" ? excerpt.rows.flat().filter((cell) => cell.marked) : [];
		expect(marked.flatMap(({ lines }) => lines).join(" ")).toContain(step.content[0]);
	}
});

test("columns hold what a person says", async () => {
	const table = "Nr.;Maßnahme;Wer;Notiz A;Notiz B\nA.1;Brunnen bauen;66;läuft;umgesetzt\nA.2;Bäume;67;ruht;geplant\n";
	const read = await reader.read(Buffer.from(table), "plan.csv", {
		columns: { "Notiz A": "description", "Notiz B": "status" },
	});
	const [first] = read.ok ? (read.draft.measures[0]?.steps ?? []) : [];
	expect([first?.description, first?.statusText]).toEqual(["läuft", "umgesetzt"]);
	const other = await reader.read(Buffer.from(table), "plan.csv", {
		columns: { "Notiz A": "status", "Notiz B": "description", Wer: "other" },
	});
	const [second] = other.ok ? (other.draft.measures[0]?.steps ?? []) : [];
	expect([second?.description, second?.statusText, second?.responsibility]).toEqual(["umgesetzt", "läuft", []]);
	expect(other.ok && other.draft.leftovers.map(({ text }) => text)).toEqual(["66", "67"]);
});

describe("limits", () => {
	test("a reading that takes too long is ended, and the next one works", async () => {
		const hasty = openDocumentReader({ milliseconds: 1 });
		expect(await hasty.read(manyElements(200_000), "plan.docx")).toMatchObject({ problem: { kind: "took-too-long" } });
		hasty.close();
		expect(await reader.read(good, "plan.docx")).toMatchObject({ ok: true });
	});

	test("a reading that takes too much memory is ended", async () => {
		const frugal = openDocumentReader({ milliseconds: 120_000, memory: 1e6 });
		expect(await frugal.read(good, "plan.docx")).toMatchObject({ problem: { kind: "took-too-much-memory" } });
		frugal.close();
	});

	test("readings that are asked for at once are done one after the other", async () => {
		const results = await Promise.all([1, 2, 3].map(() => reader.read(good, "plan.docx")));
		expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
	});
});
