// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { headingScores, plainHeading } from "./headings.ts";
import { roles } from "./role.ts";

const bestRole = (text: string) => {
	const scores = headingScores(text);
	return roles.reduce((best, role) => (scores[role] > scores[best] ? role : best));
};

test.each([
	["HF", "actionField"],
	["Themenfeld", "actionField"],
	["Lfd. Nr.", "number"],
	["M-Nr.", "number"],
	["Maßnahme", "title"],
	["Projekttitel", "title"],
	["Beschreibung der Maßnahme", "content"],
	["Inhalt, Erläuterungen", "content"],
	["Umsetzungs-\nschritte", "content"],
	["Verantwortung, weitere Beteiligte", "responsibility"],
	["Projektverantwortung", "responsibility"],
	["Federführendes Amt", "responsibility"],
	["Termin oder Laufzeit", "term"],
	["Umsetzungszeitraum (geplant)", "term"],
	["Umsetzungsstand 2024", "status"],
	["STATUS", "status"],
	["Beschreibung zur Umsetzung", "description"],
	["Sachstand: Bisherige Aktivitäten", "description"],
	["Erläuterung zum Stand", "description"],
	["Kosten in Euro", "other"],
	["Priorität", "other"],
])("%j heads the %s", (text, role) => expect(bestRole(text)).toBe(role));

test("years, brackets and words cut at a line's end do not matter", () => {
	expect(plainHeading("Umset-\nzungsstand (Ampel) 2023/24")).toBe("umsetzungsstand");
	expect(plainHeading("Stand 31.12.2023")).toBe("stand");
});

test("a sentence is no heading", () => {
	expect(
		Math.max(
			...Object.values(
				headingScores("Die Maßnahme ist seit dem letzten Jahr in der laufenden Umsetzung beim zuständigen Amt."),
			),
		),
	).toBe(0);
});
