// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Layout } from "./layout.ts";
import type { PlanModel } from "./model.ts";

/** What stands around the table: the same words for every producer. */
export type Surroundings = {
	readonly title: string;
	readonly asOf: string;
	readonly before: readonly string[];
	readonly after: readonly string[];
	/** Rows of a second table that is not the plan; the first row is its header. */
	readonly appendix: readonly (readonly [string, string])[];
};

const MONTHS = [
	"Januar",
	"Februar",
	"März",
	"April",
	"Mai",
	"Juni",
	"Juli",
	"August",
	"September",
	"Oktober",
	"November",
	"Dezember",
];

export function surroundingsOf(model: PlanModel, layout: Layout): Surroundings {
	const [year, month, day] = model.asOf.split("-").map(Number);
	return {
		title: model.title,
		asOf: `Stand: ${day}. ${MONTHS[(month ?? 1) - 1]} ${year}`,
		before: layout.prose ? BEFORE : [],
		after: layout.prose ? AFTER : [],
		appendix: layout.appendix ? ABBREVIATIONS : [],
	};
}

const BEFORE = [
	"Die folgende Übersicht zeigt, wie weit die Ämter mit den beschlossenen Vorhaben gekommen sind. Sie beruht auf den Rückmeldungen aller beteiligten Stellen und wurde redaktionell nur gekürzt.",
	"Wo ein Vorhaben mehrere Schritte hat, steht jeder Schritt für sich.",
];
const AFTER = ["Der nächste Bericht erscheint in einem Jahr. Fragen beantwortet die Stabsstelle für Planung."];
const ABBREVIATIONS: readonly (readonly [string, string])[] = [
	["Abkürzung", "Bedeutung"],
	["GB", "Geschäftsbereich"],
	["SG", "Sachgebiet"],
	["VHS", "Volkshochschule"],
	["VZÄ", "Vollzeitäquivalent"],
];

/** Relative widths of a layout's columns, as shares that sum to 1. */
export function columnShares(layout: Layout): number[] {
	const weights = layout.columns.map((role) => layout.widths[role] ?? WIDTHS[role]);
	const field = layout.fields === "rotated" && layout.columns[0] === "field" ? 4 : undefined;
	if (field !== undefined) weights[0] = layout.widths.field ?? field;
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => weight / total);
}

const WIDTHS = {
	field: 11,
	number: 6,
	title: 14,
	content: 24,
	responsibility: 14,
	lead: 10,
	participants: 12,
	term: 9,
	status: 11,
	description: 22,
} as const;

/** Width and height in points. */
export function pageSize(layout: Layout): readonly [number, number] {
	if (layout.page === "A4 portrait") return [595.3, 841.9];
	return layout.page === "A4 landscape" ? [841.9, 595.3] : [1190.6, 841.9];
}

/** Puts soft hyphens between the syllables of long words: roughly right is enough for line ends. */
export function withSyllables(text: string): string {
	return text.replace(/\p{L}{9,}/gu, (word) =>
		word.replace(/(?<=\p{L}{2}[aeiouäöünrlst])(?=[bdfgklmnprstvwz][aeiouäöü]\p{L}{2})/giu, "\u00ad"),
	);
}
