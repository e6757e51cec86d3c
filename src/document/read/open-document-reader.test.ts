// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

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
