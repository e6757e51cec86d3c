// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { inventedDraft } from "../../test/invented-draft.ts";
import { followingContents } from "./follow-plan.ts";
import { planOfDraft } from "./plan-of-draft.ts";
import { proposePredecessors } from "./propose-predecessors.ts";

const newIds = (prefix: string) => {
	let last = 0;
	return () => `${prefix}${++last}`;
};

const before = planOfDraft(inventedDraft, "2026-03-31", newIds("old"));

test("all chosen: the new plan has the same fields, measures and steps, each with where it comes from, and no statement", () => {
	const all = new Set(before.steps.map(({ id }) => id));
	const { contents, originOf } = followingContents(before, all, newIds("new"));
	expect(contents.fields.map(({ code, title }) => [code, title])).toEqual(
		before.fields.map(({ code, title }) => [code, title]),
	);
	expect(contents.measures.map(({ slug, title }) => [slug, title])).toEqual(
		before.measures.map(({ slug, title }) => [slug, title]),
	);
	expect(contents.measures.map(({ predecessorId }) => predecessorId)).toEqual(before.measures.map(({ id }) => id));
	expect(contents.steps.map(({ id }) => originOf.get(id))).toEqual(before.steps.map(({ id }) => id));
	expect(contents.steps.map(({ content }) => content)).toEqual(before.steps.map(({ content }) => content));
	expect(contents.statements).toEqual([]);
	const fieldOf = (id: string | undefined) => contents.fields.find((field) => field.id === id)?.code;
	expect(contents.measures.map(({ actionFieldId }) => fieldOf(actionFieldId))).toEqual(["B", "B", "W"]);
});

test("measures and fields of which nothing is chosen stay behind; numbers in addresses are made anew", () => {
	const chosen = new Set(before.steps.slice(2, 3).map(({ id }) => id));
	const { contents } = followingContents(before, chosen, newIds("new"));
	expect(contents.fields.map(({ code }) => code)).toEqual(["B"]);
	expect(contents.measures.map(({ slug, title, position }) => [slug, title, position])).toEqual([
		["B.1", "Patenschaften vermitteln", 1],
	]);
});

test("a measure without steps goes along unless it was dropped", () => {
	const empty = { id: "e", number: "W.2", slug: "W.2", title: "Brunnen", position: 4, version: 3 };
	const withEmpty = {
		...before,
		measures: [...before.measures, empty, { ...empty, id: "d", droppedBecause: "zu teuer" }],
	};
	const { contents } = followingContents(withEmpty, new Set(), newIds("new"));
	expect(contents.measures).toMatchObject([{ title: "Brunnen", predecessorId: "e", version: 1 }]);
});

const earlier = [
	{ id: "a", number: "B.1", title: "Hundert Bäume pflanzen" },
	{ id: "b", number: "B.2", title: "Patenschaften für Bäume vermitteln" },
	{ id: "c", number: "W.1", title: "Regen auffangen" },
];

test("predecessors are proposed by number and title, each once", () => {
	const measures = [
		{ id: "1", number: "B 1", title: "Zweihundert Bäume pflanzen" },
		{ id: "2", number: "B.7", title: "Patenschaften für Bäume vermitteln" },
		{ id: "3", number: "W.1", title: "Nachbarn einladen" },
		{ id: "4", number: "B.1", title: "Hundert Bäume pflanzen und pflegen" },
	];
	const proposed = proposePredecessors(measures, earlier);
	expect(proposed.map(({ measureId, predecessorId, sameNumber }) => [measureId, predecessorId, sameNumber])).toEqual([
		["4", "a", true],
		["2", "b", false],
	]);
});

test("what is linked already is proposed to nobody", () => {
	const measures = [
		{ id: "1", number: "X.1", title: "Anderes", predecessorId: "a" },
		{ id: "2", number: "B.1", title: "Hundert Bäume pflanzen" },
	];
	expect(proposePredecessors(measures, earlier)).toEqual([]);
});
