// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** One line of the table: what is done, by whom, until when, how far it is, and a text on that. */
type SampleStep = {
	readonly content: string;
	readonly responsibility: string;
	readonly term: string;
	readonly status: string;
	readonly text: string;
};

export type SampleMeasure = { readonly number: string; readonly title: string; readonly steps: readonly SampleStep[] };
export type SampleField = {
	readonly code: string;
	readonly title: string;
	readonly measures: readonly SampleMeasure[];
};

const step = (content: string, responsibility: string, term: string, status: string, text: string): SampleStep => ({
	content,
	responsibility,
	term,
	status,
	text,
});

const done = "ist umgesetzt";
const continuous = "wird laufend umgesetzt";
const partly = "bisher nur teilweise umgesetzt";
const notDone = "konnte nicht umgesetzt werden";
const underway = "in Umsetzung";
const planned = "geplant";
const dropped = "entfallen";

export const title = "Umsetzungsbericht zum Klimaplan der Stadt Musterstadt";
export const asOf = "Stand: 30.06.2026";
export const headings = [
	"Nr.",
	"Maßnahme",
	"Umsetzungsschritt",
	"Zuständigkeit",
	"Termin",
	"Umsetzungsstand",
	"Erläuterung",
];

/**
 * An invented city's plan. It holds on purpose what real plans hold: all seven statuses, one number given twice (E.3),
 * one reference to a measure that does not exist (N.9), terms that have passed, and a status without a text.
 */
export const fields: readonly SampleField[] = [
	{
		code: "E",
		title: "Energie und Gebäude",
		measures: [
			{
				number: "E.1",
				title: "Sonnenstrom auf städtischen Dächern",
				steps: [
					step(
						"Alle städtischen Dächer auf ihre Eignung prüfen",
						"65 (federführend)",
						"IV/2023",
						done,
						"Geprüft wurden 84 Dächer, 31 davon sind geeignet. Die Liste liegt dem Bauausschuss vor.",
					),
					step(
						"Anlagen auf den geeigneten Dächern errichten",
						"65 (federführend), Stadtwerke",
						"2024/2025",
						partly,
						"Bis Juni 2026 gingen 19 Anlagen in Betrieb. Bei zwölf Dächern steht die statische Ertüchtigung noch aus.",
					),
				],
			},
			{
				number: "E.2",
				title: "Energiebericht der Verwaltung",
				steps: [
					step(
						"Verbrauch aller Gebäude jährlich erfassen und veröffentlichen",
						"65 (federführend), 20",
						"laufend",
						continuous,
						"Der Bericht für das Jahr 2025 erschien im März 2026. Der Wärmeverbrauch sank um sechs Prozent.",
					),
				],
			},
			{
				number: "E.3",
				title: "Sanierung der Schulen",
				steps: [
					step(
						"Sanierungsfahrplan für neun Schulen aufstellen",
						"65 (federführend), 40",
						"II/2024",
						done,
						"Der Stadtrat beschloss den Fahrplan mit der Vorlage V0417/24.",
					),
					step(
						"Die ersten drei Schulen sanieren",
						"65 (federführend), 40",
						"bis 2028",
						underway,
						"Die Arbeiten an der Lindenschule haben begonnen. Für die beiden anderen Schulen laufen die Ausschreibungen.",
					),
				],
			},
			{
				number: "E.3",
				title: "Beratung für Eigentümerinnen und Eigentümer",
				steps: [
					step(
						"Kostenfreie Energieberatung im Bürgerhaus anbieten",
						"67 (federführend), Verbraucherberatung",
						"ab 2024",
						continuous,
						"Die Beratung findet jeden zweiten Donnerstag statt und ist meist ausgebucht (siehe Maßnahme E.2).",
					),
				],
			},
		],
	},
	{
		code: "V",
		title: "Verkehr und Wege",
		measures: [
			{
				number: "V.1",
				title: "Sichere Radwege zu den Schulen",
				steps: [
					step(
						"Schulwege mit Eltern und Kindern begehen",
						"66 (federführend), 40",
						"III/2024",
						done,
						"Begangen wurden die Wege zu allen neun Schulen. Es gab 212 Hinweise.",
					),
					step(
						"Gefahrenstellen beseitigen",
						"66 (federführend), 32",
						"bis 2025",
						partly,
						"Von 48 Gefahrenstellen sind 29 beseitigt. Die übrigen brauchen Grunderwerb.",
					),
				],
			},
			{
				number: "V.2",
				title: "Takt der Stadtbusse",
				steps: [
					step(
						"Zehn-Minuten-Takt auf den Linien 1 und 4",
						"66 (federführend), Verkehrsbetrieb",
						"I/2026",
						notDone,
						"Es fehlen Fahrerinnen und Fahrer. Der Verkehrsbetrieb bildet seit Februar aus.",
					),
					step(
						"Haltestellen barrierefrei umbauen",
						"66 (federführend)",
						"2022 ff.",
						continuous,
						"Umgebaut sind 61 von 104 Haltestellen.",
					),
				],
			},
			{
				number: "V.3",
				title: "Parkraum neu ordnen",
				steps: [
					step(
						"Bewohnerparken in der Altstadt einführen",
						"32 (federführend), 66",
						"2027",
						planned,
						"Das Konzept wird im Herbst 2026 vorgestellt (vgl. Maßnahme N.9).",
					),
				],
			},
			{
				number: "V.4",
				title: "Seilbahn zum Schlossberg",
				steps: [
					step(
						"Machbarkeit einer Seilbahn untersuchen",
						"61 (federführend)",
						"2024",
						dropped,
						"Der Stadtrat gab das Vorhaben mit dem Beschluss V0112/25 auf.",
					),
				],
			},
		],
	},
	{
		code: "N",
		title: "Natur und Stadtgrün",
		measures: [
			{
				number: "N.1",
				title: "Tausend neue Bäume",
				steps: [
					step(
						"Standorte suchen und mit Leitungen abgleichen",
						"67 (federführend), Stadtwerke",
						"II/2023",
						done,
						"Gefunden wurden 1 140 Standorte.",
					),
					step(
						"Bäume pflanzen und drei Jahre lang pflegen",
						"67 (federführend)",
						"bis 2030",
						underway,
						"Gepflanzt sind 460 Bäume. Der Trockenheit fielen 22 zum Opfer; sie werden im Herbst ersetzt.",
					),
					step(
						"Patenschaften vermitteln",
						"67 (federführend), Umweltverein",
						"laufend",
						continuous,
						"Für 188 Bäume gibt es eine Patin oder einen Paten.",
					),
				],
			},
			{
				number: "N.2",
				title: "Schatten auf Plätzen",
				steps: [
					step(
						"Hitzekarte der Innenstadt erstellen",
						"61 (federführend), 53",
						"IV/2024",
						done,
						"Die Karte steht im Geoportal der Stadt.",
					),
					step(
						"Marktplatz und Bahnhofsvorplatz verschatten",
						"61 (federführend), 67",
						"III/2025",
						notDone,
						"Die Fördermittel wurden nicht bewilligt. Ein neuer Antrag ist gestellt.",
					),
				],
			},
			{
				number: "N.3",
				title: "Blühende Wegränder",
				steps: [step("Mähplan umstellen", "67 (federführend)", "ab 2023", continuous, "-")],
			},
		],
	},
	{
		code: "W",
		title: "Wasser und Vorsorge",
		measures: [
			{
				number: "W.1",
				title: "Vorsorge gegen Starkregen",
				steps: [
					step(
						"Gefahrenkarten veröffentlichen",
						"66 (federführend), Stadtentwässerung",
						"I/2024",
						done,
						"Die Karten sind seit Januar 2024 abrufbar.",
					),
					step(
						"Rückhaltebecken am Mühlbach bauen",
						"Stadtentwässerung (federführend), 66",
						"Planung: bis 2025; Bau: ab 2026",
						partly,
						"Die Planung ist abgeschlossen. Der Bau beginnt, wenn das Land den Bescheid erteilt hat.",
					),
				],
			},
			{
				number: "W.2",
				title: "Trinkbrunnen",
				steps: [
					step(
						"Zwölf öffentliche Trinkbrunnen aufstellen",
						"Stadtwerke (federführend), 53",
						"2026",
						underway,
						"Sieben Brunnen laufen. Für fünf wird der Anschluss gelegt.",
					),
				],
			},
			{
				number: "W.3",
				title: "Hitzeaktionsplan",
				steps: [
					step(
						"Plan mit Kliniken, Pflegeheimen und Kindertagesstätten erarbeiten",
						"53 (federführend), 50, 51",
						"IV/2025",
						partly,
						"Der Teil für die Pflegeheime liegt vor. Die Kindertagesstätten folgen bis zum Jahresende.",
					),
					step(
						"Telefonkette für Alleinlebende aufbauen",
						"50 (federführend), Seniorenbeirat",
						"2027",
						planned,
						"Der Seniorenbeirat sucht Ehrenamtliche.",
					),
				],
			},
		],
	},
	{
		code: "B",
		title: "Beteiligung und Bildung",
		measures: [
			{
				number: "B.1",
				title: "Klimaforum",
				steps: [
					step(
						"Zweimal im Jahr zum Klimaforum einladen",
						"67 (federführend), 13",
						"laufend",
						continuous,
						"Das Forum tagte im November 2025 und im Mai 2026 mit je rund 90 Gästen.",
					),
				],
			},
			{
				number: "B.2",
				title: "Klimabildung in Kindertagesstätten",
				steps: [
					step(
						"Fortbildung für pädagogische Fachkräfte anbieten",
						"51 (federführend), Volkshochschule",
						"ab 2025",
						continuous,
						"Bisher nahmen 74 Fachkräfte teil.",
					),
					step(
						"Forscherkisten ausleihen",
						"51 (federführend), Stadtbibliothek",
						"II/2026",
						done,
						"Zehn Kisten stehen bereit.",
					),
				],
			},
			{
				number: "B.3",
				title: "Förderfonds für Nachbarschaften",
				steps: [
					step(
						"Fonds mit jährlich 50.000 Euro einrichten",
						"67 (federführend), 20",
						"I/2026",
						notDone,
						"Der Haushalt 2026 sieht dafür kein Geld vor.",
					),
				],
			},
		],
	},
];
