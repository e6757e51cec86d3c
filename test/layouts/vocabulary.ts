// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Headings, StatusWords } from "./layout.ts";

/** Column names and status words of the tuning set. Those of the held-out set stand in `heldout.ts`. */

export const REPORT: Headings = {
	field: "HF",
	number: "Nr.",
	title: "Maßnahme",
	content: "Inhalt, Erläuterungen",
	responsibility: "Verantwortung, weitere Beteiligte",
	lead: "Federführung",
	participants: "Beteiligte",
	term: "Termin oder Laufzeit",
	status: "Umsetzungsstand",
	description: "Beschreibung zur Umsetzung",
};

export const PLAIN: Headings = {
	field: "Handlungsfeld",
	number: "Lfd. Nr.",
	title: "Titel",
	content: "Beschreibung der Maßnahme",
	responsibility: "Zuständigkeit",
	lead: "Verantwortlich",
	participants: "Weitere Beteiligte",
	term: "Zeitraum",
	status: "Status",
	description: "Bemerkung",
};

export const OFFICE: Headings = {
	field: "Themenfeld",
	number: "Ziffer",
	title: "Kurztitel",
	content: "Teilschritte",
	responsibility: "Verantwortliche Stelle",
	lead: "Verantwortliche Stelle",
	participants: "Mitwirkende",
	term: "Umsetzung bis",
	status: "Stand",
	description: "Erläuterung zum Stand",
};

export const PROJECT: Headings = {
	field: "Handlungsfeld",
	number: "Nummer",
	title: "Vorhaben",
	content: "Ziel",
	responsibility: "Akteure",
	lead: "Federführendes Amt",
	participants: "Kooperationspartner",
	term: "Laufzeit",
	status: "Sachstand",
	description: "Kurzbericht",
};

export const FOUR_PHRASES: StatusWords = {
	implemented: {
		key: "implemented",
		phrases: ["Die Maßnahme(n) ist/sind umgesetzt."],
	},
	ongoing: {
		key: "ongoing",
		phrases: ["Die Maßnahme(n) wird/werden laufend umgesetzt."],
	},
	partial: {
		key: "partial",
		phrases: ["Die Maßnahme(n) konnte(n) bisher nur teilweise umgesetzt werden."],
	},
	not_implemented: {
		key: "not_implemented",
		phrases: ["Die Maßnahme(n) konnte(n) nicht umgesetzt werden."],
	},
	underway: {
		key: "partial",
		phrases: ["Die Maßnahme(n) konnte(n) bisher nur teilweise umgesetzt werden."],
	},
	planned: {
		key: "not_implemented",
		phrases: ["Die Maßnahme(n) konnte(n) nicht umgesetzt werden."],
	},
	dropped: {
		key: "not_implemented",
		phrases: ["Die Maßnahme(n) konnte(n) nicht umgesetzt werden."],
	},
};

export const FOUR_WORDS: StatusWords = {
	implemented: { key: "implemented", phrases: ["umgesetzt"] },
	ongoing: { key: "ongoing", phrases: ["laufend"] },
	partial: { key: "partial", phrases: ["teilweise umgesetzt"] },
	not_implemented: { key: "not_implemented", phrases: ["nicht umgesetzt"] },
	underway: { key: "partial", phrases: ["teilweise umgesetzt"] },
	planned: { key: "not_implemented", phrases: ["nicht umgesetzt"] },
	dropped: { key: "not_implemented", phrases: ["nicht umgesetzt"] },
};

export const SEVEN_WORDS: StatusWords = {
	implemented: { key: "implemented", phrases: ["abgeschlossen"] },
	ongoing: { key: "ongoing", phrases: ["Daueraufgabe"] },
	partial: { key: "partial", phrases: ["teilweise umgesetzt"] },
	not_implemented: { key: "not_implemented", phrases: ["nicht umgesetzt"] },
	underway: { key: "underway", phrases: ["in Umsetzung"] },
	planned: { key: "planned", phrases: ["geplant"] },
	dropped: { key: "dropped", phrases: ["entfallen"] },
};

/** `zurückgestellt` says that nothing is done now; of the scheme's meanings that is nearest to not implemented. */
export const SIX_WORDS: StatusWords = {
	implemented: { key: "implemented", phrases: ["abgeschlossen"] },
	ongoing: { key: "ongoing", phrases: ["Daueraufgabe"] },
	partial: { key: "underway", phrases: ["in Umsetzung"] },
	not_implemented: { key: "not_implemented", phrases: ["zurückgestellt"] },
	underway: { key: "underway", phrases: ["in Umsetzung"] },
	planned: { key: "planned", phrases: ["geplant"] },
	dropped: { key: "dropped", phrases: ["entfallen"] },
};

export const LIGHTS: StatusWords = {
	implemented: { key: "implemented", phrases: ["grün (umgesetzt)"] },
	ongoing: { key: "ongoing", phrases: ["grün (laufend)"] },
	partial: { key: "partial", phrases: ["gelb (teilweise umgesetzt)"] },
	not_implemented: { key: "not_implemented", phrases: ["rot (nicht umgesetzt)"] },
	underway: { key: "underway", phrases: ["gelb (in Umsetzung)"] },
	planned: { key: "planned", phrases: ["grau (geplant)"] },
	dropped: { key: "dropped", phrases: ["rot (entfallen)"] },
};
