// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft, DraftMeasure } from "../src/plan/draft.ts";

const subjects = ["Straßenbäume", "Schulhöfe", "Bürgergärten", "Radwege", "Dächer", "Brunnen"];
const statuses = ["implemented", "ongoing", "partial", "not_implemented"];

const oneOf = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

function measureOf(at: number, fields: number): DraftMeasure {
	const field = `F${(at % fields) + 1}`;
	const number = `${field}.${Math.floor(at / fields) + 1}`;
	const subject = oneOf(subjects, at);
	return {
		number,
		occurrence: 1,
		actionField: field,
		title: `${subject} im Stadtteil ${at + 1} erneuern`,
		steps: [0, 1].slice(0, 1 + (at % 2)).map((step) => ({
			content: [`Teil ${step + 1}: ${subject} planen und bauen`],
			responsibility: [`${60 + (at % 9)} (federführend)`, "Beteiligung: Stadtwerke"],
			term: [oneOf(["II/2020", "laufend", "bis 2030"], at + step)],
			status: oneOf(statuses, at + step),
			statusText: "",
			description: `Bis Ende des Jahres sind ${at + 3} Orte fertig. Siehe Maßnahme F1.${(at % 7) + 1}.`,
			places: {},
		})),
		places: {},
		references: [],
		papers: [],
		laws: [],
	};
}

/** An invented plan of any size, whose texts point at each other. */
export function generatedDraft(measures: number, fields = 12): Draft {
	return {
		document: { title: "Erzeugter Plan", asOf: "2026-03-31", columns: [] },
		actionFields: Array.from({ length: fields }, (_, at) => ({
			code: `F${at + 1}`,
			title: `Feld ${at + 1}`,
			measures: 0,
		})),
		measures: Array.from({ length: measures }, (_, at) => measureOf(at, fields)).toSorted((a, b) =>
			a.number.localeCompare(b.number, "de", { numeric: true }),
		),
		leftovers: [],
	};
}
