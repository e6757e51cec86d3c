// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { inventedDraft } from "../../../test/invented-draft.ts";
import type { Draft, ReviewRule, StepCell } from "../draft.ts";
import { applyDecisions } from "./apply-decisions.ts";
import type { Decision, MeasureId, StepId, TextId } from "./decision.ts";
import type { ReviewedDraft } from "./reviewed-draft.ts";
import { cellLines, stepCells } from "./step-cells.ts";

const step = fc.constantFrom(
	"m1.s1",
	"m1.s2",
	"m2.s1",
	"m3.s1",
	"n1",
	"n2",
	"n3",
	"n5",
	"m9.s9",
) as fc.Arbitrary<StepId>;
const measure = fc.constantFrom("m1", "m2", "m3", "n1", "n2", "n4", "m9") as fc.Arbitrary<MeasureId>;
const text = fc.constantFrom("t1", "t2", "n1.1", "n2.1", "n3.2", "t9") as fc.Arbitrary<TextId>;
const cell: fc.Arbitrary<StepCell> = fc.constantFrom(...stepCells);
const count = fc.integer({ min: -1, max: 3 });
const rule: fc.Arbitrary<ReviewRule> = fc.constantFrom("cell-unsure", "joined-across-pages", "status-unknown");

/** Everything that a person can decide without writing a word. */
const rearranging: fc.Arbitrary<Decision> = fc.oneof(
	fc.record({ kind: fc.constant("accept-step" as const), step }),
	fc.record({ kind: fc.constant("accept-reason" as const), rule }),
	fc.record({
		kind: fc.constant("split-step" as const),
		step,
		keep: fc.record({ content: count, responsibility: count, description: count }, { requiredKeys: [] }),
		status: fc.constantFrom("stays" as const, "goes" as const, "both" as const),
	}),
	fc.record({ kind: fc.constant("merge-step" as const), step }),
	fc.record({ kind: fc.constant("move-step" as const), step, measure }),
	fc.record({ kind: fc.constant("add-step" as const), measure }),
	fc.record({ kind: fc.constant("drop-step" as const), step }),
	fc.record({ kind: fc.constant("add-measure" as const), after: measure, edit: fc.constant({}) }),
	fc.record({ kind: fc.constant("drop-measure" as const), measure }),
	fc.record({
		kind: fc.constant("assign-text" as const),
		text,
		step,
		cell,
		how: fc.constantFrom("append" as const, "prepend" as const, "replace" as const),
	}),
	fc.record({ kind: fc.constant("set-aside" as const), text }),
	fc.record({ kind: fc.constant("choose-reference" as const), step, target: fc.constant("W.1"), measure }),
);
const writing: fc.Arbitrary<Decision> = fc.oneof(
	fc.record({
		kind: fc.constant("edit-step" as const),
		step,
		edit: fc.record({ content: fc.array(fc.string()), description: fc.string() }, { requiredKeys: [] }),
	}),
	fc.record({
		kind: fc.constant("edit-measure" as const),
		measure,
		edit: fc.record({ number: fc.string(), title: fc.string(), actionField: fc.string() }, { requiredKeys: [] }),
	}),
);
const decisions = fc.array(fc.oneof({ weight: 5, arbitrary: rearranging }, writing), { maxLength: 12 });

/** Every word of measures, steps and leftovers, as often as it is said. */
function wordsOf({ measures, leftovers }: ReviewedDraft): readonly string[] {
	const texts = [
		...measures.flatMap(({ number, title, steps }) => [
			number,
			title,
			...steps.flatMap((one) => stepCells.flatMap((own) => cellLines(one, own))),
		]),
		...leftovers.map((one) => one.text),
	];
	return texts.flatMap((one) => one.match(/\S+/gu) ?? []).toSorted();
}

const wordsRead = wordsOf(applyDecisions(inventedDraft, []).draft);

test("no word is lost or said twice by whatever is decided without writing", () => {
	fc.assert(
		fc.property(fc.array(rearranging, { maxLength: 12 }), (made) => {
			expect(wordsOf(applyDecisions(inventedDraft, made).draft)).toEqual(wordsRead);
		}),
		{ numRuns: 500 },
	);
});

test("any decisions give a review, the same each time, also after they were kept as JSON", () => {
	fc.assert(
		fc.property(decisions, (made) => {
			const review = applyDecisions(inventedDraft, made);
			expect(applyDecisions(inventedDraft, JSON.parse(JSON.stringify(made)))).toEqual(review);
			expect(review.misfits.every(({ at, decision }) => made[at] === decision)).toBe(true);
		}),
		{ numRuns: 300 },
	);
});

test("every name stands once", () => {
	fc.assert(
		fc.property(decisions, (made) => {
			const { measures, leftovers } = applyDecisions(inventedDraft, made).draft;
			const names = [...measures, ...measures.flatMap(({ steps }) => steps), ...leftovers].map(({ id }) => id);
			expect(new Set(names).size).toBe(names.length);
		}),
		{ numRuns: 300 },
	);
});

test("a decision that did not fit changes nothing", () => {
	fc.assert(
		fc.property(decisions, (made) => {
			const { draft, misfits } = applyDecisions(inventedDraft, made);
			const last = misfits.at(-1);
			if (last?.at === made.length - 1) expect(applyDecisions(inventedDraft, made.slice(0, -1)).draft).toEqual(draft);
		}),
	);
});

test("a draft of which all was sure has nothing to decide", () => {
	const sure: Draft = {
		...inventedDraft,
		measures: inventedDraft.measures.map((one) => ({ ...one, steps: one.steps.map(({ review: _, ...rest }) => rest) })),
	};
	const { open } = applyDecisions(sure, []);
	expect(open.filter(({ needed }) => needed)).toEqual([]);
	expect(open.map(({ rule, detail }) => `${rule} ${detail}`)).toEqual(["duplicate-number B.1"]);
});

const id = (name: string) => name as StepId;
const stepsOf = (made: readonly Decision[], measureName = "m1") =>
	applyDecisions(inventedDraft, made).draft.measures.find((one) => one.id === measureName)?.steps ?? [];

test("accepting settles a step, and a reason wherever it stands", () => {
	expect(applyDecisions(inventedDraft, []).open.map(({ rule: why, step: at }) => `${why} ${at}`)).toEqual([
		"joined-across-pages m1.s2",
		"cell-unsure m1.s2",
		"status-unknown m2.s1",
		"duplicate-number m2.s1",
	]);
	const accepted = applyDecisions(inventedDraft, [
		{ kind: "accept-reason", rule: "cell-unsure" },
		{ kind: "accept-step", step: id("m2.s1") },
	]);
	expect(accepted.open.map(({ rule: why }) => why)).toEqual(["joined-across-pages"]);
});

test("a step is split where a person says, and its halves are joined again as they were", () => {
	const split: Decision = {
		kind: "split-step",
		step: id("m1.s2"),
		keep: { content: 1, description: 1 },
		status: "both",
	};
	const [, first, second] = stepsOf([split]);
	expect([first?.content, second?.content]).toEqual([["Bäume pflanzen"], ["Bäume <gießen> & pflegen"]]);
	expect(second?.description).toBe("Die übrigen folgen im Herbst.");
	expect([second?.status, second?.statusText, second?.id]).toEqual(["partial", "", "n1"]);
	const [, before] = stepsOf([]);
	const [, joined, ...rest] = stepsOf([split, { kind: "merge-step", step: id("m1.s2") }]);
	expect(rest).toEqual([]);
	expect(joined).toEqual(before);
});

test("two steps with different statuses ask for one when they are joined", () => {
	const { draft, open } = applyDecisions(inventedDraft, [{ kind: "merge-step", step: id("m1.s1") }]);
	expect(draft.measures[0]?.steps[0]?.statusText).toBe("umgesetzt teilweise umgesetzt");
	expect(open.map(({ rule: why, step: at }) => `${why} ${at}`)).toContain("status-unknown m1.s1");
	// What both say in the same words is said once, and the other is kept aside.
	expect(draft.leftovers.filter(({ aside }) => aside).map((one) => one.text)).toEqual(["67 (federführend)", "II/2020"]);
});

test("a step moves to the end of a measure before and to the beginning of one behind", () => {
	const to = (at: string, goal: string): Decision => {
		return { kind: "move-step", step: id(at), measure: goal as MeasureId };
	};
	expect(stepsOf([to("m2.s1", "m1")]).map((one) => one.id)).toEqual(["m1.s1", "m1.s2", "m2.s1"]);
	expect(stepsOf([to("m1.s2", "m3")], "m3").map((one) => one.id)).toEqual(["m1.s2", "m3.s1"]);
	expect(applyDecisions(inventedDraft, [to("m1.s1", "m1"), to("m1.s1", "m7")]).misfits).toHaveLength(2);
});

test("a text without a place gets one, and what it replaces loses its own", () => {
	const assign = (how: "append" | "replace"): Decision => {
		return { kind: "assign-text", text: "t1" as TextId, step: id("m3.s1"), cell: "description", how };
	};
	expect(stepsOf([assign("append")], "m3")[0]?.description).toBe(
		"Alle Standorte stehen fest.\nDer Ausschuss tagt im Mai.",
	);
	const replaced = applyDecisions(inventedDraft, [assign("replace")]).draft;
	expect(replaced.measures[2]?.steps[0]?.description).toBe("Der Ausschuss tagt im Mai.");
	expect(replaced.leftovers.map((one) => one.text)).toEqual(["Seite 1 von 2", "Alle Standorte stehen fest."]);
});

test("a status that gets its wording is understood", () => {
	const made: Decision[] = [
		{ kind: "edit-step", step: id("m2.s1"), edit: { statusText: "", status: "" } },
		{ kind: "edit-measure", measure: "m2" as MeasureId, edit: { number: "B.2", actionField: "X" } },
	];
	const { draft, open } = applyDecisions(inventedDraft, made);
	expect(open.filter(({ rule: why }) => why === "duplicate-number")).toEqual([]);
	expect(draft.measures[1]?.occurrence).toBe(1);
	expect(draft.actionFields.map(({ code, measures }) => `${code} ${measures}`)).toEqual(["B 1", "W 1", "X 1"]);
});

test("a measure without a name must get one, or lose its steps to another", () => {
	const nameless: Decision[] = [{ kind: "edit-measure", measure: "m3" as MeasureId, edit: { number: "", title: "" } }];
	expect(applyDecisions(inventedDraft, nameless).open[0]).toMatchObject({ rule: "name-missing", needed: true });
	const moved: Decision = { kind: "move-step", step: id("m3.s1"), measure: "m2" as MeasureId };
	expect(applyDecisions(inventedDraft, [...nameless, moved]).draft.measures.map((one) => one.id)).toEqual(["m1", "m2"]);
});

test("an aim that a person chose for a pointer is asked no more", () => {
	const pointing: Draft = {
		...inventedDraft,
		measures: inventedDraft.measures.map((one) => {
			return { ...one, steps: one.steps.map((own) => ({ ...own, description: "siehe Maßnahme B.1" })) };
		}),
	};
	const choose: Decision = { kind: "choose-reference", step: id("m3.s1"), target: "B.1", measure: "m2" as MeasureId };
	const asks = (made: readonly Decision[]) =>
		applyDecisions(pointing, made).open.filter(({ rule: why }) => why === "reference-ambiguous").length;
	expect([asks([]), asks([choose])]).toEqual([4, 3]);
});
