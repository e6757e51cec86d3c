// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { crc32, deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mostPages, readPdf } from "../../src/document/read/pdf/read-pdf.ts";
import type { SourceDocument } from "../../src/document/read/source.ts";
import { pdfOfPages } from "../bad-file.ts";
import { layout } from "../layouts/base.ts";
import { closeChromium, printHtml } from "../layouts/chromium.ts";
import { shown } from "./page-of.ts";
import { qpdf, withSwappedTags } from "./qpdf.ts";

const rows = [
	["W.1", "Wege", "Der Weg wird im Frühjahr gebaut.", "geplant"],
	["W.2", "Bänke", "Die Bank steht.", "umgesetzt"],
	["W.3", "Bäume", "Der Baum wächst.", "geplant"],
];

const pageHtml = (body: string) =>
	`<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Fachplan Grün</title><style>
td,th{border:1px solid #000;padding:4px;width:120px} table{border-collapse:collapse}</style></head><body>${body}</body></html>`;

const table = `<h1>Fachplan</h1><table><thead><tr><th>Nr.</th><th>Maßnahme</th><th>Inhalt</th><th>Status</th></tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</tbody></table>`;

const withoutLines = "<style>td,th{border:0!important;padding:4px 10px!important}</style>";

const print = (body: string, tagged = true) => printHtml(pageHtml(body), layout("small", { furniture: false }), tagged);

let plan: Uint8Array;
let untagged: Uint8Array;

beforeAll(async () => {
	plan = await print(table);
	untagged = await print(table, false);
});

afterAll(closeChromium);

/** pdf.js takes the bytes over: each reading has its own. */
async function read(bytes: Uint8Array): Promise<SourceDocument> {
	const result = await readPdf(Uint8Array.from(bytes));
	if (!result.ok) throw new Error(result.problem.kind);
	return result.source;
}

async function problemOf(bytes: Uint8Array) {
	const result = await readPdf(Uint8Array.from(bytes));
	return result.ok ? undefined : result.problem;
}

const outline = ({ blocks }: SourceDocument) =>
	blocks.map((block) => (block.kind === "table" ? shown(block) : `${block.level} ${block.text}`));

const cells = rows.flatMap((row, r) => row.map((text, c) => `${r + 1}/${c}: ${text}`));
const whole = ["1 Fachplan", ["0/0: Nr.", "0/1: Maßnahme", "0/2: Inhalt", "0/3: Status", ...cells]];

describe("a small plan", () => {
	test("reads alike with tags and without", async () => {
		const source = await read(plan);
		expect(outline(source)).toEqual(whole);
		expect(source).toMatchObject({ title: "Fachplan Grün", pages: 1, furniture: [] });
		expect(outline(await read(untagged))).toEqual(whole);
	});

	test("tells its progress page by page", async () => {
		const told: unknown[] = [];
		await readPdf(Uint8Array.from(await print(`${table}<p style="break-before:page">Ende</p>`)), (at) => told.push(at));
		expect(told).toEqual([
			{ done: 1, total: 2 },
			{ done: 2, total: 2 },
		]);
	});
});

describe("a file that cannot be read says why:", () => {
	test("one with a password", async () => {
		const locked = await qpdf(plan, "--encrypt", "geheim", "besitz", "256", "--");
		expect(await problemOf(locked)).toEqual({ kind: "encrypted", place: "", detail: "PDF" });
	});

	test("one without a single page left", async () => {
		expect((await problemOf(plan.slice(0, 400)))?.kind).toBe("broken");
		expect((await problemOf(new TextEncoder().encode("%PDF-1.7\nnichts")))?.kind).toBe("broken");
		expect((await problemOf(new Uint8Array()))?.kind).toBe("broken");
	});

	test("empty pages", async () => {
		expect(await problemOf(pdfOfPages(3))).toMatchObject({ kind: "empty" });
	});

	test("a scan", async () => {
		const image = `<img style="width:700px;height:400px" src="data:image/png;base64,${blackPng(70, 40).toString("base64")}">`;
		expect(await problemOf(await print(image))).toEqual({ kind: "scanned", place: "", detail: "1" });
	});

	test("more pages than any plan has", async () => {
		expect(await problemOf(pdfOfPages(500))).toEqual({ kind: "too-many-pages", place: "", detail: `500/${mostPages}` });
	});
});

describe("a file that is odd is read all the same:", () => {
	test("one that only its owner may change", async () => {
		expect(outline(await read(await qpdf(plan, "--encrypt", "", "besitz", "256", "--")))).toEqual(whole);
	});

	test("one without its table of contents at the end", async () => {
		const cut = plan.slice(0, Buffer.from(plan).lastIndexOf("startxref"));
		expect(outline(await read(cut))).toEqual(whole);
	});

	test.each([90, 180, 270])("one whose pages are drawn turned by %d degrees and shown upright", async (degrees) => {
		for (const bytes of [plan, untagged]) {
			const drawnTurned = await qpdf(bytes, `--rotate=+${degrees}`, "--flatten-rotation");
			const upright = await qpdf(drawnTurned, `--rotate=+${360 - degrees}`);
			expect(outline(await read(upright))).toEqual(whole);
		}
	});

	test.each([90, 180, 270])("one whose pages lie turned by %d degrees loses no letter", async (degrees) => {
		const source = await read(await qpdf(untagged, `--rotate=+${degrees}`));
		expect(letters(outline(source).flat())).toBe(letters(whole.flat()));
	});
});

describe("tags that lie are not followed:", () => {
	test.each([
		["rows", "Table", 0],
		["cells of a row", "TR", 2],
	] as const)("swapped %s", async (_, role, nth) => {
		expect(outline(await read(await withSwappedTags(plan, role, nth)))).toEqual(whole);
	});

	test("swapped rows without any lines", async () => {
		const bare = await print(withoutLines + table);
		expect(outline(await read(await withSwappedTags(bare, "Table", 0)))).toEqual(whole);
	});
});

/** Without what `outline` writes around the texts. */
const letters = (texts: readonly string[]): string =>
	[...texts.map((text) => text.replace(/^\d(\/\d)?:? /, "").replace(/ \/ |\s/g, "")).join("")].sort().join("");

/** A black picture. */
function blackPng(width: number, height: number): Buffer {
	const chunk = (type: string, data: Buffer) => {
		const body = Buffer.concat([Buffer.from(type), data]);
		const frame = Buffer.alloc(8);
		frame.writeUInt32BE(data.length, 0);
		frame.writeUInt32BE(crc32(body), 4);
		return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
	};
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head[8] = 8;
	const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	const pixels = deflateSync(Buffer.alloc((width + 1) * height));
	return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}
