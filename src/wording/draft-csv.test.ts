// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inventedDraft } from "../../test/invented-draft.ts";
import { asWritten } from "../report/separated-values.ts";
import { draftsAsCsv } from "./draft-csv.ts";
import { wordsFor } from "./locale.ts";

const [measure] = inventedDraft.measures;

const rowsWith = (description: string): string[][] => {
	const steps = (measure?.steps ?? []).slice(0, 1).map((step) => ({ ...step, description }));
	const draft = { ...inventedDraft, measures: measure ? [{ ...measure, steps }] : [] };
	return parse(draftsAsCsv(wordsFor("de"), [{ file: "plan.pdf", draft }]), { record_delimiter: "\r\n" });
};

test("each step is a line beneath the headings", () => {
	const rows = rowsWith('Text mit "Zitat", Komma\nund Umbruch');
	expect(rows).toHaveLength(2);
	expect(rows[0]).toContain("Beschreibung");
	expect(rows[1]).toContain('Text mit "Zitat", Komma\nund Umbruch');
});

test("no text can become a formula, and every text comes back", () => {
	fc.assert(
		fc.property(fc.stringMatching(/^'*[=+@-]?.*$/), (text) => {
			const cell = rowsWith(text)[1]?.[11] ?? "";
			expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
			expect(asWritten(cell)).toBe(text);
		}),
	);
});
