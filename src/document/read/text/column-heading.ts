// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StepCell } from "../../../plan/draft.ts";

export type Column = StepCell | "actionField" | "number" | "title";

/** Headings of table columns as plans word them, without punctuation and in lower case. */
const HEADINGS: { readonly [column in Column]: readonly string[] } = {
	actionField: ["hf", "handlungsfeld", "handlungsfelder", "themenfeld", "bereich", "ziel"],
	number: ["nr", "nummer", "lfd nr", "kennung", "maßnahmen nr", "maßnahmennummer", "kürzel"],
	title: ["maßnahme", "maßnahmen", "maßnahmentitel", "bezeichnung", "titel", "name der maßnahme", "vorhaben"],
	content: [
		"inhalt",
		"inhalte",
		"inhalt erläuterungen",
		"inhalt erläuterung",
		"erläuterungen",
		"erläuterung",
		"teilmaßnahme",
		"teilmaßnahmen",
		"umsetzungsschritte",
		"schritte",
		"maßnahmeninhalt",
		"kurzbeschreibung",
		"auftrag",
	],
	responsibility: [
		"verantwortung",
		"verantwortung weitere beteiligte",
		"weitere beteiligte",
		"verantwortlich",
		"verantwortliche",
		"verantwortliche stelle",
		"verantwortliche stellen",
		"verantwortlichkeit",
		"zuständig",
		"zuständigkeit",
		"zuständige stelle",
		"zuständige stellen",
		"federführung",
		"federführend",
		"beteiligte",
		"beteiligt",
		"akteure",
		"träger",
	],
	term: [
		"termin",
		"termin oder laufzeit",
		"laufzeit",
		"termin laufzeit",
		"zeitraum",
		"zeitplan",
		"zeitrahmen",
		"frist",
		"umsetzung bis",
		"umsetzungszeitraum",
		"beginn",
		"ende",
	],
	status: ["umsetzungsstand", "stand der umsetzung", "status", "stand", "umsetzungsstatus", "sachstand"],
	description: [
		"beschreibung zur umsetzung",
		"beschreibung der umsetzung",
		"beschreibung",
		"aktueller stand",
		"bisherige aktivitäten",
		"ergebnis",
		"ergebnisse",
		"bemerkung",
		"bemerkungen",
		"anmerkungen",
		"stand und ergebnisse",
		"erläuterung zum stand",
		"bericht",
	],
};

const BY_HEADING = new Map<string, Column>(
	Object.entries(HEADINGS).flatMap(([column, words]) => words.map((word) => [word, column as Column] as const)),
);

/** The heading as the dictionary has it: `Inhalt, Erläuterungen` -> `inhalt erläuterungen`. */
export function plainHeading(text: string): string {
	return text
		.toLowerCase()
		.replace(/\b(?:19|20)\d\d\b/gu, " ")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

/** The column that a text heads, if it is nothing but a heading. */
export function columnOf(text: string): Column | undefined {
	return text.length > 60 ? undefined : BY_HEADING.get(plainHeading(text));
}

/** The longest run of words at the text's start that is a heading; for headings of several columns on one line. */
export function leadingHeading(text: string): { readonly column: Column; readonly length: number } | undefined {
	const ends = [...text.slice(0, 80).matchAll(/[\p{L}\p{N}](?=[^\p{L}\p{N}]|$)/gu)]
		.map((match) => match.index + 1)
		.slice(0, 6);
	for (const end of ends.reverse()) {
		if (/\d/u.test(text.charAt(end - 1))) continue;
		const column = BY_HEADING.get(plainHeading(text.slice(0, end)));
		if (column !== undefined) return { column, length: /^[.:,;]/u.test(text.slice(end)) ? end + 1 : end };
	}
	return undefined;
}
