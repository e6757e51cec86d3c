// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { referenceTargets } from "../../plan/reference.ts";
import { defaultScheme } from "../../plan/status-scheme.ts";
import { parseTerm } from "../../plan/term.ts";
import { checkAnswer, hintsOf } from "./check-answer.ts";
import type { CheckedAnswer } from "./checked-answer.ts";
import type { RemarkRule } from "./remark.ts";

const long =
	"Die Stelle hat im Frühjahr begonnen, im Sommer mit den Schulen gesprochen und im Herbst an drei Orten im Stadtgebiet getagt.";
const said = (asOf: string, description = "Der Treff ist offen.", status = "ongoing") => ({
	...{ asOf, status, statusText: "", description },
});

const checked = (given: Partial<CheckedAnswer>): CheckedAnswer => ({
	...{ status: "ongoing", description: "Der Treff ist an zwei Tagen offen.", asOf: "2026-09-30", before: [] },
	...{ term: parseTerm("laufend"), scheme: defaultScheme, known: new Set(["MBE"]) },
	targets: referenceTargets(["B.1", "B.2"], ["B"]),
	...given,
});

const cases: readonly (readonly [string, Partial<CheckedAnswer>, readonly RemarkRule[]])[] = [
	["a good answer", {}, []],
	["no status", { status: "" }, ["status-missing"]],
	["no text", { description: " – " }, ["reason-missing"]],
	["why not", { status: "not_implemented", description: "Kein Geld." }, ["reason-missing"]],
	["no reason given", { status: "partial", description: "Zwei der fünf Orte sind ausgewählt." }, ["reason-missing"]],
	["a reason", { status: "not_implemented", description: "Im Haushalt war dafür kein Geld da." }, []],
	[
		"done, says the text",
		{
			status: "not_implemented",
			description: "Wegen der Förderung ging es schnell: Der Umbau ist seit Mai 2025 abgeschlossen.",
		},
		["text-contradicts"],
	],
	[
		"in bad words",
		{ status: "implemented", description: "Leider konnte der Umbau noch nicht umgesetzt werden." },
		["text-contradicts"],
	],
	["nothing stated", { status: "not_implemented", description: "Der Umbau ist noch nicht ganz abgeschlossen." }, []],
	["a condition", { status: "planned", description: "Sobald der Umbau abgeschlossen ist, zieht der Treff ein." }, []],
	[
		"a part is done",
		{ status: "partial", description: "Der erste Teil ist umgesetzt. Für den zweiten fehlt das Geld." },
		[],
	],
	["late", { status: "partial", term: parseTerm("II/2024"), description: `${long} Es fehlt Geld.` }, ["overdue"]],
	["late but done", { status: "implemented", term: parseTerm("II/2024"), description: `${long} Es fehlt Geld.` }, []],
	[
		"the same for two reports",
		{ description: "Der Treff ist offen.", before: [said("2025-09-30"), said("2024-09-30")] },
		["unchanged-long"],
	],
	["the same for one", { description: "Der Treff  ist\noffen.", before: [said("2025-09-30")] }, []],
	["less far", { status: "planned", before: [said("2025-09-30")] }, ["status-back"]],
	[
		"only the status is new",
		{ status: "implemented", description: "Der Treff ist offen.", before: [said("2025-09-30")] },
		["text-kept"],
	],
	[
		"dropped is no way back",
		{ status: "dropped", description: `${long} Es fehlt Geld.`, before: [said("2025-09-30")] },
		[],
	],
	["points at nothing", { description: "Siehe Maßnahme B.9 und Maßnahme B.1." }, ["reference-missing"]],
	["hardly anything left", { before: [said("2025-09-30", long)], description: "Wie bisher." }, ["much-shorter"]],
	["a new abbreviation", { description: "Das übernimmt die XQZ mit der MBE." }, ["abbreviation-unknown"]],
	["an old one", { description: "Das macht die XQZ.", before: [said("2025-09-30", "Die XQZ macht das.")] }, []],
];

test.each(cases)("%s", (_, given, expected) => {
	expect(checkAnswer(checked(given)).map(({ rule }) => rule)).toEqual(expected);
});

test("a remark says what it is about", () => {
	const [contradiction] = checkAnswer(checked({ status: "implemented", description: "Der Umbau ist in Planung." }));
	expect(contradiction).toMatchObject({ data: { words: "ist in Planung", status: "implemented" } });
	const before = [said("2025-09-30"), said("2024-09-30"), said("2023-09-30", "Anders.")];
	const [same] = checkAnswer(checked({ description: "Der Treff ist offen.", before }));
	expect(same).toMatchObject({ data: { count: 2, since: "2024-09-30" } });
	const [late] = checkAnswer(checked({ status: "planned", term: parseTerm("bis 30.06.2026") }));
	expect(late).toMatchObject({ data: { end: "2026-06-30", days: 92 } });
});

test("whoever writes is told what can be said of the answer by itself", () => {
	const { scheme, before } = checked({});
	const kept = hintsOf({
		status: "planned",
		description: "Der Treff ist offen.",
		scheme,
		before: [said("2025-09-30")],
	});
	expect(kept.map(({ rule }) => rule)).toEqual(["text-kept"]);
	expect(hintsOf({ status: "ongoing", description: "Der Treff ist offen.", scheme, before })).toEqual([]);
});
