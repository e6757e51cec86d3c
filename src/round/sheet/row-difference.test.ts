// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import type { StatusKey } from "../../plan/status.ts";
import type { Contribution, LastStatement } from "../contribution.ts";
import type { FilledRow } from "./filled-sheet.ts";
import { compareRow, shownAnswer } from "./row-difference.ts";
import { markOf } from "./sheet-key.ts";

const ongoing = "ongoing" as StatusKey;
const asked: Contribution = {
	...{ id: "c", roundId: "r", stepId: "s", unitId: "u", state: "asked", status: "", description: "" },
	...{ unchanged: false, version: 1 },
};
const last: LastStatement = { asOf: "2025-09-30", status: ongoing, statusText: "", description: "Wir suchen.\nNoch." };
const statuses = [
	{ key: ongoing, label: "läuft" },
	{ key: "done" as StatusKey, label: "fertig" },
];

const untouched = (contribution: Contribution): FilledRow => {
	const { status, description, unchanged } = shownAnswer(contribution, last);
	const label = statuses.find(({ key }) => key === status)?.label ?? "";
	return {
		...{ place: { sheet: "Zuarbeit", cell: "A7" }, contribution: "c", note: "", unchanged: unchanged ? "ja" : "" },
		...{ base: markOf({ status, description, unchanged }), status: label, description },
	};
};
const compare = (row: FilledRow, contribution = asked) =>
	compareRow(row, { contribution, last, round: "open", statuses, yes: ["ja", "yes"] });

const draft: Contribution = {
	...asked,
	state: "draft",
	status: ongoing,
	description: "Es geht weiter.",
	savedAt: new Date(0),
};

describe("a row of a sheet beside what is there now", () => {
	test.each([
		["nobody has answered", asked],
		["somebody has written", draft],
		["somebody confirmed", { ...draft, description: last.description, unchanged: true }],
	])("untouched it changes nothing where %s", (_, contribution) => {
		expect(compare(untouched(contribution), contribution)).toMatchObject({ kind: "same", contradicts: false });
	});

	test("a text, a status or a tick is a change", () => {
		expect(compare({ ...untouched(asked), description: "Gefunden." })).toMatchObject({
			kind: "changed",
			mine: { status: "ongoing", description: "Gefunden.", unchanged: false },
		});
		expect(compare({ ...untouched(asked), status: "Fertig" })).toMatchObject({
			kind: "changed",
			mine: { status: "done" },
		});
		expect(compare({ ...untouched(asked), unchanged: "Ja" })).toMatchObject({
			kind: "changed",
			mine: { unchanged: true },
		});
	});

	test("what was written here meanwhile is kept, or shown beside what the sheet says", () => {
		expect(compare(untouched(asked), draft)).toMatchObject({
			kind: "meanwhile",
			now: { description: "Es geht weiter." },
		});
		const changed = { ...untouched(asked), description: "Gefunden." };
		expect(compare(changed, draft)).toMatchObject({ kind: "both" });
		expect(compare({ ...changed, description: draft.description }, draft)).toMatchObject({ kind: "same" });
	});

	test("who writes something else has not left it unchanged", () => {
		const both = compare({ ...untouched(asked), unchanged: "ja", description: "Gefunden." });
		expect(both).toMatchObject({ contradicts: true, mine: { unchanged: false, description: "Gefunden." } });
	});

	test("other words, and what is handed in, are refused", () => {
		expect(compare({ ...untouched(asked), status: "=1" })).toEqual({ refused: "status-unknown", word: "=1" });
		expect(compare({ ...untouched(asked), unchanged: "vielleicht" })).toMatchObject({ refused: "unchanged-unknown" });
		expect(compare(untouched(asked), { ...asked, state: "submitted" })).toEqual({ refused: "handed-in" });
	});

	test("what files cannot hold makes no change", () => {
		const odd = { ...draft, description: "Zeile\r\nmit \u0001 darin" };
		expect(compare({ ...untouched(odd), description: "Zeile\nmit  darin" }, odd)).toMatchObject({
			kind: "same",
			mine: { description: odd.description },
		});
		const { description: _, ...withoutText } = untouched(draft);
		expect(compare({ ...withoutText, status: "fertig" }, draft)).toMatchObject({
			mine: { description: draft.description },
		});
	});
});
