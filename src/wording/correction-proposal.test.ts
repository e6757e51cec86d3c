// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { toldReport } from "../../test/told-report.ts";
import { correctionProposal } from "./correction-proposal.ts";
import { wordsFor } from "./locale.ts";

const t = wordsFor("de");
const asOf = "2026-03-31";
const measure = (number: string, step: { readonly status?: string; readonly description?: string }) => ({
	...{ number, title: `Maßnahme ${number}` },
	steps: [{ content: `Inhalt von ${number}`, ...step }],
});
const before = toldReport({ asOf, number: 1, measures: ["A.1", "A.2", "A.3"].map((number) => measure(number, {})) });

test("nothing is proposed where nothing is different", () => {
	expect(correctionProposal({ t, before, after: before })).toBe("");
});

test("what is different is said step by step: the status, the text, what came and what went", () => {
	const added = {
		...{ number: "B.1", title: "Brunnen" },
		steps: [{ content: "Wasser für den Marktplatz", description: "Die Ausschreibung läuft seit Mai." }],
	};
	const told = [measure("A.1", { status: "implemented", description: "Alles steht." }), measure("A.2", {})];
	const after = toldReport({ asOf, number: 2, measures: [...told, added] });
	expect(correctionProposal({ t, before, after })).toBe(
		"A.1, Schritt 1: Umsetzungsstand „ist umgesetzt“ statt „wird laufend umgesetzt“ und Beschreibung geändert. " +
			"B.1, Schritt 1: neu aufgenommen. A.3, Schritt 1: nicht mehr enthalten.",
	);
});

test("of many steps the last are only counted, and another foreword is named", () => {
	const many = Array.from({ length: 7 }, (_, at) => `C.${at + 1}`);
	const [old, now] = [{}, { description: "Anders." }].map((said) =>
		toldReport({ asOf, measures: many.map((number) => measure(number, said)) }),
	);
	if (!old || !now) throw new Error("Two reports.");
	const wording = { kind: "", foreword: ["Guten Tag."], imprint: [] };
	const proposal = correctionProposal({ t, before: old, after: { ...now, schemaVersion: 2, wording } });
	expect(proposal).toContain("C.5, Schritt 1: Beschreibung geändert. Außerdem sind 2 weitere Schritte anders.");
	expect(proposal.endsWith("Das Vorwort ist geändert.")).toBe(true);
});
