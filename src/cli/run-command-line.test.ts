// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cell, paragraph, row, wordDocument } from "../../test/office-archive.ts";
import { compose } from "../compose.ts";
import { runCommandLine } from "./run-command-line.ts";

const reading = compose({ limits: { milliseconds: 120_000 } });
/** These commands need no database. */
const program = { ...reading, register: () => expect.unreachable() };
let folder = "";

const HEADINGS = [
	"Nr.",
	"Maßnahme",
	"Inhalt",
	"Verantwortung",
	"Termin",
	"Umsetzungsstand",
	"Beschreibung zur Umsetzung",
];
const STEPS = [
	["X.1", "Radwege bauen", "=Netz planen", "66", "II/2027", "Die Maßnahme ist umgesetzt.", "Das Netz ist beschlossen."],
	["X.1", "Radwege zählen", "Zählstellen, auch „kleine“", "66", "laufend", "Die Maßnahme wird laufend umgesetzt.", "-"],
];

function plan(): Uint8Array {
	const rows = [HEADINGS, ...STEPS].map((texts) => row(texts.map((text) => cell(paragraph(text))).join("")));
	return wordDocument(`<w:tbl>${rows.join("")}</w:tbl>`);
}

async function run(...args: string[]) {
	let out = "";
	let error = "";
	const terminal = {
		out: (text: string) => {
			out += text;
		},
		error: (text: string) => {
			error += text;
		},
		columns: 100,
		live: false,
	};
	const code = await runCommandLine(args, program, terminal);
	return { code, out, error };
}

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "planstand-"));
	await writeFile(join(folder, "plan.docx"), plan());
	await writeFile(join(folder, "bild.pdf"), "\x89PNG\r\n\x1a\n", "latin1");
	await writeFile(join(folder, "notiz.md"), "kein Plan");
	await mkdir(join(folder, "leer"));
});

afterAll(async () => {
	program.close();
	await rm(folder, { recursive: true });
});

describe("read", () => {
	test("prints a draft as JSON", async () => {
		const { code, out } = await run("read", join(folder, "plan.docx"));
		expect(code).toBe(0);
		expect(JSON.parse(out).measures).toMatchObject([
			{ number: "X.1", occurrence: 1, title: "Radwege bauen" },
			{ number: "X.1", occurrence: 2 },
		]);
	});

	test("prints a table for people", async () => {
		const { code, out } = await run("read", "--format", "table", join(folder, "plan.docx"));
		expect(code).toBe(0);
		expect(out).toContain("Radwege bauen");
		expect(out).toContain("ist umgesetzt");
		expect(out).toContain("Gelesen: Maßnahmen 2, Schritte 2");
		expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
	});

	test("prints CSV in which no cell is a formula", async () => {
		const { out } = await run("read", "--format=csv", join(folder, "plan.docx"));
		expect(out.split("\r\n")).toHaveLength(4);
		expect(out).toContain(",'=Netz planen,");
	});

	test("goes on after a bad file of a folder, and says so", async () => {
		const { code, out, error } = await run("read", folder);
		expect(code).toBe(2);
		expect(JSON.parse(out)).toMatchObject([
			{ file: join(folder, "bild.pdf"), problem: { kind: "wrong-ending", detail: "PNG" } },
			{ file: join(folder, "plan.docx"), draft: {} },
		]);
		expect(error).toContain("PNG");
		expect(error).toContain("notiz.md: übersprungen");
	});
});

describe("check", () => {
	test("names findings, and fails where there are errors", async () => {
		const { code, out } = await run("check", join(folder, "plan.docx"));
		expect(code).toBe(1);
		expect(out).toMatch(/^Fehler: X\.1/);
	});

	test("prints findings as JSON at a date", async () => {
		const { out } = await run("check", "--format", "json", "--as-of", "2030-01-01", join(folder, "plan.docx"));
		expect(JSON.parse(out)).toMatchObject({
			asOf: "2030-01-01",
			findings: expect.arrayContaining([expect.objectContaining({ rule: "duplicate-number" })]),
		});
	});
});

describe("usage", () => {
	test.each([
		[["read", "--farbe", "x.pdf"], "Die Option --farbe gibt es nicht."],
		[["read", "--format", "xml", "x.pdf"], "Möglich sind: json, table, csv."],
		[["read", "--as-of", "2026-02-30", "x.pdf"], "kein Datum"],
		[["read"], "Es fehlt der Name der Datei."],
		[["read", "--format"], "--format"],
		[["lies"], "Den Befehl „lies“ gibt es nicht."],
		[["read", "gibtesnicht.pdf"], "gibtesnicht.pdf: Diese Datei gibt es nicht"],
		[["check", "a.pdf", "b.pdf"], "Diese Datei gibt es nicht"],
	])("%j is answered with a sentence", async (args, sentence) => {
		const { code, out, error } = await run(...args);
		expect({ code, out }).toEqual({ code: 2, out: "" });
		expect(error).toContain(sentence);
	});

	test("an empty folder is no success", async () => {
		expect(await run("read", join(folder, "leer"))).toMatchObject({
			code: 2,
			error: expect.stringContaining("Ordner"),
		});
	});

	test("help and version go to stdout, in the language asked for", async () => {
		expect(await run("--help")).toMatchObject({ code: 0, out: expect.stringContaining("planstand read DATEI") });
		expect(await run("--lang", "en", "--help")).toMatchObject({ out: expect.stringContaining("planstand read FILE") });
		expect((await run("--version")).out).toMatch(/^planstand \d+\.\d+\.\d+\n$/);
	});

	test("a fault of ours has a number", async () => {
		const broken = { ...program, readPlanDocument: () => Promise.reject(new Error("oops")) };
		const errors: string[] = [];
		const terminal = {
			out: () => undefined,
			error: (text: string) => void errors.push(text),
			columns: 80,
			live: false,
		};
		expect(await runCommandLine(["read", join(folder, "plan.docx")], broken, terminal)).toBe(70);
		expect(errors.join("")).toMatch(/Nummer ([0-9a-f]{8})[\s\S]*\[\1\] Error: oops/);
	});
});
