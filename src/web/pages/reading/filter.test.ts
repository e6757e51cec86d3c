// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { inventedDraft } from "../../../../test/invented-draft.ts";
import { anonymous } from "../../../access/actor.ts";
import { checkDraft } from "../../../plan/check-draft.ts";
import { wordsFor } from "../../../wording/locale.ts";
import { type Content, contentOf } from "./content.ts";
import { countBy, type Filter, parseFilter } from "./filter.ts";

const view = {
	locale: "de",
	t: wordsFor("de"),
	assets: {
		styles: "",
		marks: "",
		islands: { upload: "", review: "", passkey: "", "round-review": "", contribution: "", framed: "" },
		icon: "",
	},
	otherLanguage: "",
	site: "",
	here: "",
	actor: anonymous,
} as const;
const findings = checkDraft(inventedDraft, "2026-03-31");
const reading = {
	id: "x",
	fileName: "",
	expiresAt: new Date(0),
	pagesRead: 0,
	pages: 0,
	outcome: { state: "reading" },
} as const;

const contentFor = (filter: Filter): Content =>
	contentOf(view, reading, { draft: inventedDraft, findings }, filter, { address: "", time: new Date(0) });
const shown = (filter: Filter) => contentFor(filter).shown.map(({ anchor }) => anchor);

test("without a filter everything is shown", () => {
	expect(shown({})).toEqual(["schritt-1-1", "schritt-1-2", "schritt-2-1", "schritt-3-1"]);
});

test("a filter shows what it counts", () => {
	expect(shown({ review: "any" })).toEqual(["schritt-1-2", "schritt-2-1"]);
	expect(shown({ review: "joined-across-pages" })).toEqual(["schritt-1-2"]);
	expect(shown({ status: "unknown" })).toEqual(["schritt-2-1"]);
	expect(shown({ field: "W" })).toEqual(["schritt-3-1"]);
	expect(shown({ finding: "overdue" })).toEqual(["schritt-1-2"]);
	expect(shown({ finding: "duplicate-number" })).toEqual(["schritt-2-1"]);
});

test("several filters must all hold", () => {
	expect(shown({ review: "any", status: "partial" })).toEqual(["schritt-1-2"]);
	expect(shown({ field: "W", status: "partial" })).toEqual([]);
});

test("an address keeps only what is a filter", () => {
	expect(parseFilter({ status: "done", field: "", nonsense: "x" })).toEqual({ status: "done" });
});

test("measures without a known action field get a group of their own", () => {
	const [measure] = inventedDraft.measures;
	if (measure === undefined) return expect.unreachable();
	const draft = { ...inventedDraft, measures: [{ ...measure, actionField: "" }] };
	const content = contentOf(view, reading, { draft, findings: [] }, {}, { address: "", time: new Date(0) });
	expect(content.fields.at(-1)).toEqual({ code: "", title: "", measures: 1 });
});

test("what is met most often is counted first", () => {
	expect(countBy(["a", "b", "b"], (item) => [item])).toEqual([
		["b", 2],
		["a", 1],
	]);
});
