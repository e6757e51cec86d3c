// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { heading, line, sourceOf, table } from "../../../../test/source-of.ts";
import { interpret } from "./interpret.ts";

const columns =
	"HF | Nr. | Maßnahme | Inhalt, Erläuterungen | Verantwortung, weitere Beteiligte | Termin oder Laufzeit | Umsetzungsstand | Beschreibung zur Umsetzung";

const base = `${columns}
Grünflächen (G) | G.1 | Stadtbäume pflegen | - Baumkataster führen / - Gießpaten werben | - 67 (federführend) / - Beteiligung: Vereine | laufend | wird laufend umgesetzt | Das Kataster wird jährlich ergänzt.
^ | G.2 | Spielplätze erneuern | - Bedarf erheben | - 67 | II/2024 | umgesetzt | Die Erhebung liegt vor.
^ | ^ | ^ | - zwei Plätze bauen | | bis 2026 | nicht umgesetzt | -
Radverkehr (R) | R.1 | Radwege ausbauen | - Lücken schließen | - 66 | - 2025 / - 2027 | in Umsetzung | Der erste Abschnitt ist fertig. / Der zweite folgt.`;

const summary = (source: string) =>
	draftOf(source).measures.map(
		({ number, actionField, title, steps }) => `${actionField}: ${number} ${title} (${steps.length})`,
	);

function draftOf(...texts: string[]) {
	return interpret(sourceOf(...texts.map((text) => table(text))));
}

const allReasons = (draft: ReturnType<typeof interpret>) =>
	draft.measures.flatMap(({ steps }) => steps.flatMap((step) => step.review ?? []));

describe("a plan's table", () => {
	test("becomes measures with their steps, and asks for no review", () => {
		const draft = draftOf(base);
		expect(summary(base)).toEqual([
			"G: G.1 Stadtbäume pflegen (1)",
			"G: G.2 Spielplätze erneuern (2)",
			"R: R.1 Radwege ausbauen (1)",
		]);
		expect(draft.measures[0]?.steps[0]).toMatchObject({
			content: ["Baumkataster führen", "Gießpaten werben"],
			responsibility: ["67 (federführend)", "Beteiligung: Vereine"],
			term: ["laufend"],
			status: "ongoing",
			statusText: "wird laufend umgesetzt",
			description: "Das Kataster wird jährlich ergänzt.",
		});
		expect(draft.measures[1]?.steps[1]).toMatchObject({
			responsibility: [],
			description: "-",
			status: "not_implemented",
		});
		expect(draft.measures[2]?.steps[0]?.description).toBe("Der erste Abschnitt ist fertig.\nDer zweite folgt.");
		expect(allReasons(draft)).toEqual([]);
		expect(draft.leftovers).toEqual([]);
		expect(draft.actionFields).toEqual([
			{ code: "G", title: "Grünflächen", measures: 2 },
			{ code: "R", title: "Radverkehr", measures: 1 },
		]);
	});

	test.each([
		[
			"other words in another order",
			"Status | Erläuterung zum Stand | Ziffer | Vorhaben | Teilschritte | Zuständige Stelle | Frist\numgesetzt | Der Plan ist beschlossen worden. | 1.1 | Wärmeplan aufstellen | - Bestand erfassen | Umweltamt | 2024\ngeplant | Die Mittel fehlen noch. | 2.1 | Schulhöfe öffnen | - Verträge schließen | Schulamt | ab 2026",
		],
		[
			"a header of two lines",
			"Maßnahme | < | Planung | < | < | Bericht | <\nNr. | Titel | Inhalt | Zuständigkeit | Zeitraum | Stand | Bemerkung\n1.1 | Wärmeplan aufstellen | - Bestand erfassen | Umweltamt | 2024 | umgesetzt | Der Plan ist beschlossen worden.\n2.1 | Schulhöfe öffnen | - Verträge schließen | Schulamt | ab 2026 | geplant | Die Mittel fehlen noch.",
		],
		[
			"numbers before the titles in one cell",
			"Maßnahme | Inhalt | Federführung | Termin | Status | Hinweise\n1.1 Wärmeplan aufstellen | - Bestand erfassen | Umweltamt | 2024 | umgesetzt | Der Plan ist beschlossen worden.\n2.1 Schulhöfe öffnen | - Verträge schließen | Schulamt | ab 2026 | geplant | Die Mittel fehlen noch.",
		],
		[
			"a title and a date above the header",
			"Bericht zum Klimaplan\nStand: 31.12.2025\nNr. | Maßnahme | Inhalt | Amt | Termin | Stand | Bemerkung\n1.1 | Wärmeplan aufstellen | - Bestand erfassen | Umweltamt | 2024 | umgesetzt | Der Plan ist beschlossen worden.\n2.1 | Schulhöfe öffnen | - Verträge schließen | Schulamt | ab 2026 | geplant | Die Mittel fehlen noch.",
		],
		[
			"the header repeated further down",
			"Nr. | Maßnahme | Inhalt | Amt | Termin | Stand | Bemerkung\n1.1 | Wärmeplan aufstellen | - Bestand erfassen | Umweltamt | 2024 | umgesetzt | Der Plan ist beschlossen worden.\nNr. | Maßnahme | Inhalt | Amt | Termin | Stand | Bemerkung\n2.1 | Schulhöfe öffnen | - Verträge schließen | Schulamt | ab 2026 | geplant | Die Mittel fehlen noch.",
		],
		[
			"a column of costs between",
			"Nr. | Maßnahme | Kosten in Euro | Inhalt | Amt | Termin | Stand | Bemerkung\n1.1 | Wärmeplan aufstellen | 20.000 | - Bestand erfassen | Umweltamt | 2024 | umgesetzt | Der Plan ist beschlossen worden.\n2.1 | Schulhöfe öffnen | 5.000 | - Verträge schließen | Schulamt | ab 2026 | geplant | Die Mittel fehlen noch.",
		],
	])("is read with %s", (_, text) => {
		expect(summary(text)).toEqual(["1: 1.1 Wärmeplan aufstellen (1)", "2: 2.1 Schulhöfe öffnen (1)"]);
		expect(draftOf(text).measures.map(({ steps }) => steps[0])).toMatchObject([
			{
				content: ["Bestand erfassen"],
				responsibility: ["Umweltamt"],
				term: ["2024"],
				status: "implemented",
				description: "Der Plan ist beschlossen worden.",
			},
			{
				content: ["Verträge schließen"],
				responsibility: ["Schulamt"],
				term: ["ab 2026"],
				status: "planned",
				description: "Die Mittel fehlen noch.",
			},
		]);
		expect(allReasons(draftOf(text))).toEqual([]);
	});

	test("goes on in a table without a header", () => {
		const [head, ...rows] = base.split("\n");
		const draft = draftOf(`${head}\n${rows.slice(0, 1).join("\n")}`, rows.slice(1).join("\n").replace("^ |", " |"));
		expect(draft.measures.map(({ number, steps }) => [number, steps.length])).toEqual([
			["G.1", 1],
			["G.2", 2],
			["R.1", 1],
		]);
	});

	test("without any header is read by its cells, for review", () => {
		const [, ...rows] = base.split("\n");
		const draft = draftOf(rows.join("\n"));
		expect(draft.measures.map(({ number, title, steps }) => [number, title, steps.length])).toEqual([
			["G.1", "Stadtbäume pflegen", 1],
			["G.2", "Spielplätze erneuern", 2],
			["R.1", "Radwege ausbauen", 1],
		]);
		expect(draft.measures.flatMap(({ steps }) => steps).every((step) => step.review?.includes("columns-unsure"))).toBe(
			true,
		);
	});
});

describe("the rows of a measure", () => {
	const short = "Nr. | Maßnahme | Inhalt | Amt | Termin | Stand | Bemerkung";

	test.each([
		[
			"blank below the first",
			"K.1 | Kitas erweitern | - Plätze schaffen | 51 | 2024 | umgesetzt | Zwei Gruppen sind eröffnet.\n | | - Personal werben | | 2025 | geplant | -\nK.2 | Horte sanieren | - Dächer dämmen | 51 | 2026 | geplant | -",
		],
		[
			"repeated in every row",
			"K.1 | Kitas erweitern | - Plätze schaffen | 51 | 2024 | umgesetzt | Zwei Gruppen sind eröffnet.\nK.1 | Kitas erweitern | - Personal werben | | 2025 | geplant | -\nK.2 | Horte sanieren | - Dächer dämmen | 51 | 2026 | geplant | -",
		],
	])("belong together with number and title %s", (_, rows) => {
		expect(summary(`${short}\n${rows}`)).toEqual(["K: K.1 Kitas erweitern (2)", "K: K.2 Horte sanieren (1)"]);
		expect(allReasons(draftOf(`${short}\n${rows}`))).toEqual([]);
	});

	test("that print another title under the same number are another measure", () => {
		const draft = draftOf(
			`${short}\nK.1 | Kitas erweitern | - Plätze schaffen | 51 | 2024 | umgesetzt | -\nK.1 | Eltern beraten | - Treffen anbieten | 51 | 2024 | umgesetzt | -`,
		);
		expect(draft.measures.map(({ number, occurrence }) => [number, occurrence])).toEqual([
			["K.1", 1],
			["K.1", 2],
		]);
		expect(allReasons(draft)).toEqual([]);
	});

	test("keep 1.1 and 11 apart", () => {
		const draft = draftOf(
			`${short}\n1.1 | Kitas erweitern | - Plätze schaffen | 51 | 2024 | umgesetzt | -\n11 | Eltern beraten | - Treffen anbieten | 51 | 2024 | umgesetzt | -`,
		);
		expect(draft.measures.map(({ occurrence }) => occurrence)).toEqual([1, 1]);
	});

	test("without numbers begin where a title stands", () => {
		const rows =
			"Kitas erweitern | - Plätze schaffen | 51 | 2024 | umgesetzt | -\n | - Personal werben | 10 | 2025 | geplant | -\nHorte sanieren | - Dächer dämmen | 51 | 2026 | geplant | -";
		const draft = draftOf(`Maßnahme | Inhalt | Amt | Termin | Stand | Bemerkung\n${rows}`);
		expect(
			draft.measures.map(({ number, occurrence, title, steps }) => [number, occurrence, title, steps.length]),
		).toEqual([
			["", 1, "Kitas erweitern", 2],
			["", 2, "Horte sanieren", 1],
		]);
	});

	test("that go on with a text are joined, for review", () => {
		const draft = draftOf(
			`${short}\nK.1 | Kitas erweitern | - Plätze schaffen | 51 | 2024 | umgesetzt | Zwei Gruppen sind\n | | | | | | eröffnet worden.\nK.2 | Horte sanieren | - Dächer dämmen | 51 | 2026 | geplant | -`,
		);
		expect(draft.measures[0]?.steps).toMatchObject([
			{ description: "Zwei Gruppen sind\neröffnet worden.", review: ["rows-unsure"] },
		]);
		expect(draft.measures[1]?.steps[0]?.review).toBeUndefined();
	});

	test("each have the status of a cell over all of them", () => {
		const draft = draftOf(
			`${short}\nK.1 | Kitas erweitern | - Plätze schaffen | 51 | 2024 | umgesetzt | -\n^ | ^ | - Personal werben | 10 | 2025 | ^ | -`,
		);
		expect(draft.measures[0]?.steps.map((step) => step.status)).toEqual(["implemented", "implemented"]);
	});
});

describe("a status", () => {
	const rows = (status: string) =>
		`Nr. | Maßnahme | Amt | Stand | Bemerkung\nK.1 | Kitas erweitern | 51 | umgesetzt | -\nK.2 | Horte sanieren | 51 | ${status} | -\nK.3 | Eltern beraten | 51 | geplant | -`;

	test("in words that nobody knows goes to review and is not guessed", () => {
		expect(draftOf(rows("auf der Zielgeraden")).measures[1]?.steps[0]).toMatchObject({
			status: "",
			statusText: "auf der Zielgeraden",
			review: ["status-unknown: auf der Zielgeraden"],
		});
	});

	test("that is missing among others is worth a look", () => {
		expect(draftOf(rows("")).measures[1]?.steps[0]).toMatchObject({ status: "", review: ["status-missing"] });
	});

	test("is not what a column of kinds holds, whatever its heading", () => {
		const draft = draftOf(
			"Nr. | Maßnahme | Status | Umsetzung | Termin\n1 | Kitas erweitern | F | umgesetzt | 2024\n2 | Horte sanieren | V | geplant | 2025\n3 | Eltern beraten | F | umgesetzt | 2025",
		);
		expect(draft.measures.map(({ steps }) => steps[0]?.status)).toEqual(["implemented", "planned", "implemented"]);
		expect(draft.leftovers.map(({ text }) => text)).toEqual(["F", "V", "F"]);
	});
});

describe("several columns of one kind", () => {
	test("put those in charge before those who take part", () => {
		const draft = draftOf(
			"Nr. | Maßnahme | Weitere Beteiligte | Federführung | Stand\nK.1 | Kitas erweitern | Träger | Jugendamt | umgesetzt\nK.2 | Horte sanieren | Schulen | Bauamt | geplant",
		);
		expect(draft.measures[0]?.steps[0]?.responsibility).toEqual(["Jugendamt", "Träger"]);
	});

	test("say which is the beginning and which the end", () => {
		const draft = draftOf(
			"Titel | Beginn | Ende | Stand\nKitas erweitern | 01.2024 | 12.2025 | umgesetzt\nHorte sanieren | 2025 | - | geplant",
		);
		expect(draft.measures.map(({ steps }) => steps[0]?.term)).toEqual([
			["Beginn: 01.2024", "Ende: 12.2025"],
			["Beginn: 2025", "-"],
		]);
	});
});

describe("a measure that no column names", () => {
	test("is named by a row over the whole width", () => {
		const text =
			"Schritt | Zuständig | Frist | Status | Bemerkung\nHandlungsfeld 2: Familie | < | < | < | <\n2.1 Kitas erweitern | < | < | < | <\nPlätze schaffen | 51 | 2024 | umgesetzt | -\nPersonal werben | 10 | 2025 | geplant | -\n2.2 Horte sanieren | < | < | < | <\nDächer dämmen | 65 | 2026 | geplant | -";
		expect(summary(text)).toEqual(["2: 2.1 Kitas erweitern (2)", "2: 2.2 Horte sanieren (1)"]);
		expect(draftOf(text).actionFields[0]?.title).toBe("Familie");
	});

	test("is named by the heading over its sheet", () => {
		const draft = interpret(
			sourceOf(
				heading(1, "Handlungsfeld Familie"),
				heading(2, "F.1 Kitas erweitern"),
				table(
					"Verantwortliche Stelle | Jugendamt\nLaufzeit | 2024 bis 2026\nUmsetzungsstand | in Umsetzung\nAktueller Stand | Zwei Gruppen sind eröffnet.",
				),
				heading(2, "F.2 Horte sanieren"),
				table(
					"Verantwortliche Stelle | Bauamt\nLaufzeit | 2027\nUmsetzungsstand | geplant\nAktueller Stand | Die Planung hat begonnen.",
				),
			),
		);
		expect(draft.measures).toMatchObject([
			{
				number: "F.1",
				title: "Kitas erweitern",
				actionField: "F",
				steps: [
					{
						responsibility: ["Jugendamt"],
						term: ["2024 bis 2026"],
						status: "underway",
						description: "Zwei Gruppen sind eröffnet.",
					},
				],
			},
			{ number: "F.2", title: "Horte sanieren", actionField: "F", steps: [{ status: "planned" }] },
		]);
	});
});

test("a row over the whole width may state the status of all below it", () => {
	const draft = draftOf(
		"Titel | Beginn | Bisherige Aktivitäten | Beteiligte\nabgeschlossen | < | < | <\nKitas erweitern | 2024 | Zwei Gruppen sind eröffnet worden. | Jugendamt\nin Umsetzung | < | < | <\nHorte sanieren | 2026 | Die Planung ist ausgeschrieben worden. | Bauamt",
	);
	expect(draft.measures.map(({ title, actionField, steps }) => [title, actionField, steps[0]?.status])).toEqual([
		["Kitas erweitern", "", "implemented"],
		["Horte sanieren", "", "underway"],
	]);
});

describe("what is no measure", () => {
	test("is left over with its text: paragraphs, other tables, notes under the table", () => {
		const draft = interpret(
			sourceOf(
				heading(1, "Bericht zum Kinderplan"),
				line("Stand: 31. März 2025"),
				table("Gremium | Termin | TOP | Zuständigkeit\nJugendhilfeausschuss | 12.05.2025 | 4 | Kenntnisnahme"),
				table(
					"Nr. | Maßnahme | Amt | Stand\nK.1 | Kitas erweitern | 51 | umgesetzt\nK.2 | Horte sanieren | 65 | geplant\n* Alle Angaben ohne Gewähr und nach Auskunft der Ämter. | < | < | <",
				),
				table("Abkürzung | Bedeutung\nJHA | Jugendhilfeausschuss"),
			),
		);
		expect(draft.document).toMatchObject({
			title: "Bericht zum Kinderplan",
			asOf: "2025-03-31",
			columns: ["Nr.", "Maßnahme", "Amt", "Stand"],
		});
		expect(draft.measures.map(({ number }) => number)).toEqual(["K.1", "K.2"]);
		expect(draft.leftovers.map(({ text }) => text)).toEqual([
			"Stand: 31. März 2025",
			"Gremium",
			"Termin",
			"TOP",
			"Zuständigkeit",
			"Jugendhilfeausschuss",
			"12.05.2025",
			"4",
			"Kenntnisnahme",
			"* Alle Angaben ohne Gewähr und nach Auskunft der Ämter.",
			"Abkürzung",
			"Bedeutung",
			"JHA",
			"Jugendhilfeausschuss",
		]);
	});
});

test("what a reader doubted is for review on the steps that it touches", () => {
	const source = sourceOf(
		table(
			"Nr. | Maßnahme | Amt | Stand\nK.1 | Kitas erweitern | 51 | umgesetzt\nK.2 | Horte sanieren | 65 ?cell-unsure | geplant",
		),
	);
	expect(interpret(source).measures.map(({ steps }) => steps[0]?.review)).toEqual([undefined, ["cell-unsure"]]);
});
