// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { randomUUID } from "node:crypto";
import fc from "fast-check";
import type { StatusKey } from "../src/plan/status.ts";
import { defaultScheme } from "../src/plan/status-scheme.ts";
import type { SheetContents, SheetRow } from "../src/round/sheet/sheet.ts";
import { sheetWords } from "../src/wording/sheet-words.ts";

/** Texts that programs like to take for something else, or to tidy up. */
export const awkwardText: fc.Arbitrary<string> = fc
	.array(
		fc.oneof(
			fc.string({ unit: "grapheme", maxLength: 20 }),
			fc.constantFrom(
				"=1+1",
				"+49",
				"-",
				"@SUM(A1)",
				"'",
				"\t",
				"\n",
				"\n\n",
				"  ",
				"Größe",
				"„so“",
				'"',
				"&amp;",
				"<b>",
			),
			fc.constantFrom("_x000D_", "_x005F_", "👩🏽‍🌾", "ﬁ", "\u00ad", "\u2011", "\u00a0", "]]>", "1.10", "WAHR"),
			fc.constant("Sehr lang. ".repeat(150)),
		),
		{ maxLength: 6 },
	)
	.map((pieces) => pieces.join(""));

/** A row of an invented sheet. */
export function someRow(given: Partial<SheetRow> = {}): SheetRow {
	return {
		...{ contribution: randomUUID(), number: "B.1", measure: "Hundert Bäume pflanzen", step: "Standorte suchen" },
		...{
			term: "II/2027",
			unit: "67 Grünflächenamt",
			last: { status: "wird laufend umgesetzt", description: "Wir suchen." },
		},
		answer: { status: "ongoing" as StatusKey, description: "Wir suchen.", unchanged: false },
		...given,
	};
}

/** An invented sheet of these rows. */
export function someSheet(rows: readonly SheetRow[]): SheetContents {
	const words = sheetWords("de", { plan: "Plan für mehr Bäume", asOf: "2026-09-30", lastDay: "2026-10-15" });
	const statuses = defaultScheme.map(({ key, label }) => ({ key, label: label.de }));
	return { round: randomUUID(), words, statuses, rows };
}
