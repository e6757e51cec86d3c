// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { score } from "../../../../test/score.ts";
import { dresdenTruth, sharedFile } from "../../../../test/shared-files.ts";
import type { Draft } from "../../../plan/draft.ts";
import { readText } from "./read-text.ts";

const ROWS = `Grünplan 2030 der Stadt Musterau
Stand: 31. März 2025
Nr.

Maßnahme

G.1

Bäume an Schulen

- Standorte mit den Schulen aussuchen
und festlegen

- 67 (federführend)

- II/2024

Die Maßnahme(n) wird/werden laufend
umgesetzt.

An drei Schulen stehen neue Linden. Die
vierte folgt im Herbst.

G.2

Brunnen auf dem Markt

- alte Leitung erneuern

- 66, 67

- 2025

Die Maßnahme(n) konnte(n) nicht umgesetzt
werden.

vgl. Maßnahme G.1
Seite 1 von 2

G.3

Hecken statt Zäune

- Hecken pflanzen
- Zäune abbauen

- Eigenbetrieb Grün (federführend)

- laufend

Die Maßnahme(n) ist/sind umgesetzt.

Alle Zäune am Stadtpark sind durch Hecken
ersetzt worden.
Seite 2 von 2
`;

const SHEETS = `Hitzekonzept Musterau
Gesundheit
GH-1 Kühle Räume in den Büchereien
Verantwortliche Stelle Gesundheitsamt, Stadtbücherei
Umsetzungsstand abgeschlossen
Aktueller Stand Die Büchereien haben im Sommer länger
geöffnet.
GH-2 Trinkbrunnen in den Parks
Verantwortliche Stelle Stadtwerke
Umsetzungsstand je nach Park verschieden
Aktueller Stand Zwei Brunnen laufen.
Bauen
BA-1 Helle Dächer auf Turnhallen
Verantwortliche Stelle Hochbauamt
Umsetzungsstand gestartet
Aktueller Stand Das erste Dach ist gestrichen.
`;

function lettersOf(text: string): string[] {
	return [...text.matchAll(/[\p{L}\p{N}]/gu)].map(([letter]) => letter).sort();
}

/** All texts of a draft once; the document's title stands in the leftovers as it was printed. */
function printed(draft: Draft): string {
	const steps = draft.measures.flatMap((measure) => measure.steps);
	const cells = steps.flatMap((step) => [
		...step.content,
		...step.responsibility,
		...step.term,
		step.statusText,
		step.description,
	]);
	return [
		...draft.measures.flatMap((one) => [one.number, one.title]),
		...cells,
		...draft.leftovers.map((one) => one.text),
	].join(" ");
}

describe("a table printed row by row", () => {
	const draft = readText(ROWS, "plan.txt");

	test("has its measures with number, title and field", () => {
		expect(draft.measures.map((one) => [one.number, one.title, one.actionField])).toEqual([
			["G.1", "Bäume an Schulen", "G"],
			["G.2", "Brunnen auf dem Markt", "G"],
			["G.3", "Hecken statt Zäune", "G"],
		]);
	});

	test("keeps the cells of a row together, without bullets and line breaks", () => {
		expect(draft.measures[0]?.steps).toMatchObject([
			{
				content: ["Standorte mit den Schulen aussuchen und festlegen"],
				responsibility: ["67 (federführend)"],
				term: ["II/2024"],
				status: "ongoing",
				description: "An drei Schulen stehen neue Linden. Die vierte folgt im Herbst.",
			},
		]);
	});

	test("asks for review, as every link in a text is a guess", () => {
		expect(draft.measures.flatMap((one) => one.steps).every((step) => step.review?.includes("read-from-text"))).toBe(
			true,
		);
	});

	test("knows title, date, pages and where things stand", () => {
		expect(draft.document).toMatchObject({ title: "Grünplan 2030 der Stadt Musterau", asOf: "2025-03-31", pages: 2 });
		expect(draft.measures[2]?.pages).toEqual([2]);
		expect(draft.measures[0]?.places.number).toEqual([{ line: 7, lastLine: 7, page: 1 }]);
	});

	test("finds what the texts point at", () => {
		expect(draft.measures[1]?.references).toMatchObject([{ target: "G.1", in: "description", resolves: "unique" }]);
	});
});

describe("sheets with keys", () => {
	const draft = readText(SHEETS, "plan.txt");

	test("give each measure its cells", () => {
		expect(
			draft.measures.map((one) => [one.number, one.title, one.steps[0]?.status, one.steps[0]?.responsibility.join()]),
		).toEqual([
			["GH-1", "Kühle Räume in den Büchereien", "implemented", "Gesundheitsamt, Stadtbücherei"],
			["GH-2", "Trinkbrunnen in den Parks", "", "Stadtwerke"],
			["BA-1", "Helle Dächer auf Turnhallen", "underway", "Hochbauamt"],
		]);
		expect(draft.measures[0]?.steps[0]?.description).toBe("Die Büchereien haben im Sommer länger geöffnet.");
	});

	test("say where a status has an unknown wording", () => {
		expect(draft.measures[1]?.steps[0]).toMatchObject({
			statusText: "je nach Park verschieden",
			review: ["read-from-text", "status-unknown"],
		});
	});

	test("name the fields by the headings between them", () => {
		expect(draft.actionFields).toEqual([
			{ code: "GH", title: "Gesundheit", measures: 2 },
			{ code: "BA", title: "Bauen", measures: 1 },
		]);
	});
});

test("a table that kept its layout is read by its columns, statuses as rows", () => {
	const text = [
		"Nr.   Maßnahme            Inhalt                    Verantwortung    Termin     Umsetzungsstand       Beschreibung",
		"",
		"R.1   Radwege am          - Lücke am Fluss          - 66             - 2026     geplant               Die Mittel sind",
		"      Fluss               schließen                                                                   beantragt.",
		"                          - Wege beleuchten         - Stadtwerke     - 2027     in Umsetzung          Die Masten stehen.",
		"R.2   Räder verleihen     - Stationen bauen         - 61             laufend    abgeschlossen         Zehn Stationen.",
	].join("\n");
	const { measures } = readText(text, "plan.txt");
	expect(measures.map((one) => [one.number, one.title, one.steps.map((step) => step.status)])).toEqual([
		["R.1", "Radwege am Fluss", ["planned", "underway"]],
		["R.2", "Räder verleihen", ["implemented"]],
	]);
	expect(measures[0]?.steps[0]).toMatchObject({
		content: ["Lücke am Fluss schließen"],
		description: "Die Mittel sind beantragt.",
	});
});

test("rows of number, title and status on one line are measures", () => {
	const text =
		"Maßnahme Umsetzungsstand 2024\nA1.1 Wärmenetz am Hafen Als Daueraufgabe etabliert\nA1.2 Sonnendächer auf den\nMarkthallen Umsetzung ist fortgeschritten\nB2.1 Beratung im Rathaus Als Daueraufgabe etabliert\n";
	const { measures } = readText(text, "liste.txt");
	expect(measures.map((one) => [one.number, one.title, one.steps[0]?.status, one.actionField])).toEqual([
		["A1.1", "Wärmenetz am Hafen", "ongoing", "A"],
		["A1.2", "Sonnendächer auf den Markthallen", "underway", "A"],
		["B2.1", "Beratung im Rathaus", "ongoing", "B"],
	]);
});

test("measures with names and keys but no numbers are found", () => {
	const entry = (name: string, n: number) =>
		`${name}\nBasis: Gutachten [${n}]\nBeginn: 0${n}.2020Ende: 12.2021[Maßnahme abgeschlossen]\nAmt ${n}\nAuftrag:\n- ${name} vorbereiten\n`;
	const names = ["Neue Bänke", "Bunte Treppen", "Offene Höfe", "Lange Tafel"];
	const { measures } = readText(names.map((name, at) => entry(name, at + 1)).join("\n"), "liste.txt");
	expect(measures.map((one) => [one.title, one.steps[0]?.status])).toEqual(names.map((name) => [name, "implemented"]));
});

test("titles that were printed away from their sheets, glued to the area's name, are found", () => {
	const sheet = (name: string) =>
		`${name}\nBasis: Gutachten\nBeginn: 01.2024\nBauamt\nGanze Altstadt\nAuftrag:\n- ${name} planen\n`;
	const named = ["Neue Bänke", "Bunte Treppen", "Offene Höfe", "Lange Tafel"].map(sheet).join("\n");
	const loose =
		"Basis: Satzung\nBeginn: 03.2025\nOA, KFG, Stadtwerke\nKühle PlätzeGanze Altstadt\nAuftrag:\n- Schirme stellen\n";
	const { measures } = readText(`${named}\f${loose}`, "liste.txt");
	expect(measures.map((one) => one.title)).toContain("Kühle Plätze");
	expect(measures.at(-1)?.steps[0]).toMatchObject({
		content: ["Auftrag:", "Schirme stellen"],
		responsibility: ["OA, KFG, Stadtwerke"],
		term: ["Beginn: 03.2025"],
	});
});

test("who and when below a catalogue are taken in order where there is one for each measure, to be confirmed", () => {
	const text =
		"Maßnahmenkatalog\n\nVerantwortlich\nLaufzeit\n• Rampen am Bahnhof\n• Leichte Sprache\n• Hörschleifen im Rat\n\nund andere\nBauamt ab 2025\nHauptamt 2024 bis\n2026\nSozialamt\n";
	const steps = readText(text, "katalog.txt").measures.map((one) => one.steps[0]);
	expect(steps.map((step) => [step?.responsibility.join(), step?.term.join(" ")])).toEqual([
		["Bauamt", "ab 2025"],
		["Hauptamt", "2024 bis 2026"],
		["Sozialamt", ""],
	]);
	expect(steps.every((step) => step?.review?.includes("cell-unsure"))).toBe(true);
});

test("numbers printed one below the other have the titles printed below them, in order", () => {
	const row = (n: number, title: string) =>
		`P.${n}\n\n${title}\n\n- Anlagen pflegen\n\nDie Maßnahme(n) ist/sind umgesetzt.\n\nAlles ist gepflegt.\n\n`;
	const stacked =
		"P.3\n\nP.4\n\nTeiche und Bäche im Park\n\nBänke und Tische im Park\n\n- Ufer sichern\n\n- Holz ölen\n\n";
	const { measures } = readText(row(1, "Wiesen im Park") + row(2, "Wege im Park") + stacked, "plan.txt");
	expect(measures.map((one) => one.title).slice(2)).toEqual(["Teiche und Bäche im Park", "Bänke und Tische im Park"]);
});

test("a title is taken whole, and not from a sentence", () => {
	const titleOf = (text: string) => readText(text, "datei.txt").document.title;
	expect(titleOf("Amt 3\nAktionsplan für den Schutz der\nBäche und Teiche\n\nText")).toBe(
		"Aktionsplan für den Schutz der Bäche und Teiche",
	);
	expect(titleOf("Der Rat nimmt den Hitzeplan der Stadt und\nden Bericht zur Kenntnis.\n")).toBe("datei.txt");
	expect(titleOf("Vorwort\n\n2 | Hitzeplan 2030 Musterau\nText\n\n3 | Hitzeplan 2030 Musterau\nText")).toBe(
		"Hitzeplan 2030 Musterau",
	);
});

test("a catalogue that only names its measures yields their names", () => {
	const text =
		"Einleitung zum Plan\n\nMaßnahmenkatalog\n\nVerantwortlich\nLaufzeit\n• Rampen am Bahnhof\n• Leichte Sprache\n• Hörschleifen im Rat\n\nund andere\nBauamt 2025\n";
	const draft = readText(text, "katalog.txt");
	expect(draft.measures.map((one) => one.title)).toEqual([
		"Rampen am Bahnhof",
		"Leichte Sprache",
		"Hörschleifen im Rat",
	]);
	expect(draft.leftovers.map((one) => one.text)).toContain("und andere Bauamt 2025");
});

const SCRAPS = [
	"G.1",
	"G.2",
	"- 50 (federführend)",
	"umgesetzt.",
	"Die Maßnahme(n)",
	"wird/werden laufend",
	"- laufend",
	"Seite 1 von 2",
	"Seite 2 von 2",
	"\f",
	"Nr.  Maßnahme   Termin   Status",
	"Umsetzungsstand abgeschlossen",
	"Basis: x",
	"Maßnahmenkatalog",
	"• Punkt",
	"Wohnen (G)",
	"Silben-",
	"trennung",
	"3.2.1 Titel der Sache",
	"vgl. Maßnahme G.1",
	"",
	"",
];

describe("any text", () => {
	test("is read without failing, every letter kept once", () => {
		const text = fc
			.array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: "grapheme", maxLength: 30 })), { maxLength: 60 })
			.map((lines) => lines.join("\n"));
		fc.assert(
			fc.property(text, (any) => {
				expect(lettersOf(printed(readText(any, "x")))).toEqual(lettersOf(any));
			}),
			{ numRuns: 300 },
		);
	});

	test("of one endless line or very many lines is read", () => {
		expect(readText("x ".repeat(200_000), "x").measures).toEqual([]);
		expect(readText("Zeile\n".repeat(30_000), "x").measures).toEqual([]);
	});
});

describe("real texts", () => {
	const textOf = (path: string) => {
		const bytes = sharedFile(path);
		return bytes && new TextDecoder().decode(bytes);
	};

	test("a shuffled report is linked as well as promised", { timeout: 60_000 }, () => {
		const [truth, text] = [dresdenTruth(), textOf("dresden/report.txt")];
		if (!truth || text === undefined) return;
		const found = score(truth, readText(text, "report.txt"));
		expect(found.measures).toBeGreaterThanOrEqual(0.95);
		expect(found.field).toBeGreaterThanOrEqual(0.75);
		expect(found.silent).toBeLessThanOrEqual(0.01);
		expect(found.text).toBeGreaterThanOrEqual(0.995);
	});

	test.each([
		["excerpts-other-cities.txt", 0],
		["ka-aktionsplan-city-2020-2026.txt", 112],
		["ka-klimaanpassung-monitoring-2023.txt", 85],
		["ka-klimaschutz-monitoring-2024-vorlage.txt", 30],
		["ka-un-brk-umsetzung.txt", 140],
	])("%s: measures are found and letters kept", { timeout: 60_000 }, (name, least) => {
		const text = textOf(`other-cities/${name}`);
		if (text === undefined) return;
		const draft = readText(text, name);
		expect(draft.measures.length).toBeGreaterThanOrEqual(least);
		expect(lettersOf(printed(draft))).toEqual(lettersOf(text));
	});
});
