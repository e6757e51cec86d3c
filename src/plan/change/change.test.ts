// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { inventedDraft } from "../../../test/invented-draft.ts";
import { planOfDraft } from "../plan-of-draft.ts";
import { defaultScheme } from "../status-scheme.ts";
import { addField, addMeasure, addStep } from "./add-row.ts";
import { applyChange } from "./apply-change.ts";
import { type Change, updateRow } from "./change.ts";
import { dropMeasure, dropStep } from "./drop-row.ts";
import { misfitsIn } from "./integrity.ts";
import { mergeSteps, stepAfter } from "./merge-steps.ts";
import { moveField, moveMeasure, moveStep } from "./move-row.ts";
import { renumberMeasure } from "./renumber-measure.ts";
import type { PlanRows } from "./row.ts";
import { splitStep } from "./split-step.ts";
import { undoChange } from "./undo-change.ts";

let count = 0;
const newId = () => `id-${++count}`;

function somePlan(): PlanRows {
	const { fields, measures, steps, statements } = planOfDraft(inventedDraft, "2026-03-31", newId);
	const plan = { id: newId(), title: "Plan", scheme: defaultScheme, public: false, version: 1 };
	return { plan: [plan], field: fields, measure: measures, alias: [], step: steps, statement: statements };
}

/** A command with numbers for what it is about; nothing where the plan has no such thing. */
const commands: readonly ((rows: PlanRows, a: number, b: number) => Change | undefined)[] = [
	(rows, a) => addField(rows, { code: `F${a}`, title: "Neu" }, newId()),
	(rows, a, b) => addMeasure(rows, { number: `B.${b}`, title: "Neu", ...fieldOf(rows, a) }, newId()),
	(rows, a, b) =>
		on(rows.measure, a, ({ id }) =>
			addStep(rows, { measureId: id, content: [`x${b}`, `y${b}`], responsibility: ["50"], term: [] }, newId()),
		),
	(rows, a, b) =>
		on(rows.step, a, (step) => ({ rows: updateRow("step", step, { content: [...step.content, `neu ${b}`] }) })),
	(rows, a, b) => on(rows.statement, a, (one) => ({ rows: updateRow("statement", one, { description: `Satz ${b}` }) })),
	(rows, a, b) => on(rows.step, a, (step) => splitStep(rows, step, b % (step.content.length + 1), newId)),
	(rows, a) =>
		on(rows.step, a, (step) => {
			const second = stepAfter(rows, step);
			return second && mergeSteps(rows, step, second, { reason: "zusammengeführt", newId });
		}),
	(rows, a, b) => on(rows.step, a, (step) => on(rows.measure, b, ({ id }) => moveStep(rows, step, id, a % 4))),
	(rows, a, b) => on(rows.measure, a, (one) => moveMeasure(rows, one, fieldOf(rows, b).actionFieldId, b % 4)),
	(rows, a, b) => on(rows.field, a, (field) => moveField(rows, field, b)),
	(rows, a, b) => on(rows.measure, a, (measure) => renumber(rows, measure, `B.${b % 4}`)),
	(rows, a, b) => on(rows.step, a, (step) => dropStep(step, b % 3 ? `Grund ${b}` : "")),
	(rows, a, b) => on(rows.measure, a, (measure) => dropMeasure(measure, b % 3 ? `Grund ${b}` : "")),
];

function renumber(rows: PlanRows, measure: PlanRows["measure"][number], number: string): Change {
	const { slug, rows: aliases } = renumberMeasure(rows, measure, number);
	return { rows: [...updateRow("measure", measure, { number, slug }), ...aliases] };
}

const fieldOf = ({ field }: PlanRows, at: number): { readonly actionFieldId?: string } => {
	const one = field[at % (field.length + 1)];
	return one ? { actionFieldId: one.id } : {};
};

function on<T, R>(list: readonly T[], at: number, use: (one: T) => R): R | undefined {
	const one = list[at % list.length];
	return one && use(one);
}

const small = fc.nat({ max: 9 });
const history = fc.array(fc.tuple(fc.nat({ max: commands.length - 1 }), small, small), { maxLength: 15 });

/** Every state of a plan that some commands lead through, each with the change that led to the next. */
function statesOf(steps: readonly (readonly [number, number, number])[]) {
	let rows = somePlan();
	return steps.flatMap(([command, a, b]) => {
		const change = commands[command]?.(rows, a, b);
		if (!change) return [];
		const before = rows;
		rows = applyChange(before, change);
		return [{ before, change, after: rows }];
	});
}

/** What a plan says, without the counters of its rows. */
const said = (rows: PlanRows) =>
	Object.values(rows).map((list: readonly { readonly id: string }[]) =>
		list.map((row) => ({ ...row, version: 0 })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
	);

const isDense = (positions: readonly number[]) => positions.every((position, at) => position === at + 1);
const wordsOf = (rows: PlanRows) => [
	...rows.step.flatMap(({ content, responsibility, term }) => [...content, ...responsibility, ...term]),
	...rows.statement.flatMap(({ statusText, description }) => [...statusText.split(" / "), ...description.split("\n")]),
];

test("whatever is done, a plan stays whole: positions without gaps, addresses once, nothing without its parent", () => {
	fc.assert(
		fc.property(history, (steps) => {
			for (const { after } of statesOf(steps)) {
				expect(misfitsIn(after)).toEqual([]);
				expect(isDense(after.field.map(({ position }) => position))).toBe(true);
				expect(isDense(after.measure.map(({ position }) => position))).toBe(true);
				for (const steps of Map.groupBy(after.step, ({ measureId }) => measureId).values()) {
					expect(isDense(steps.map(({ position }) => position))).toBe(true);
				}
			}
		}),
	);
});

test("splitting, merging, moving, renumbering and dropping lose no line", () => {
	fc.assert(
		fc.property(history, (steps) => {
			for (const { before, change, after } of statesOf(steps)) {
				const isEdit = change.rows.length === 1 && change.rows[0]?.kind === "statement";
				if (!isEdit) expect(wordsOf(before).filter((line) => !wordsOf(after).includes(line))).toEqual([]);
			}
		}),
	);
});

test("a change taken back leaves the plan as it was; that taken back does it again", () => {
	fc.assert(
		fc.property(history, (steps) => {
			for (const { before, change, after } of statesOf(steps)) {
				const undo = undoChange(after, change);
				if (!undo.ok) return expect.unreachable(JSON.stringify(undo.problem));
				const undone = applyChange(after, undo.change);
				expect(said(undone)).toEqual(said(before));
				const redo = undoChange(undone, undo.change);
				if (!redo.ok) return expect.unreachable(JSON.stringify(redo.problem));
				expect(said(applyChange(undone, redo.change))).toEqual(said(after));
			}
		}),
	);
});

test("a whole history taken back from its end leads to its beginning", () => {
	fc.assert(
		fc.property(history, (steps) => {
			const states = statesOf(steps);
			let rows = states.at(-1)?.after ?? somePlan();
			for (const { change } of states.toReversed()) {
				const undo = undoChange(rows, change);
				if (!undo.ok) return expect.unreachable(JSON.stringify(undo.problem));
				rows = applyChange(rows, undo.change);
			}
			if (states[0]) expect(said(rows)).toEqual(said(states[0].before));
		}),
	);
});

test("what was changed since is not taken back, and says what it is now", () => {
	const rows = somePlan();
	const [step] = rows.step;
	if (!step) return expect.unreachable();
	const first = { rows: updateRow("step", step, { content: ["eins"] }) };
	const between = applyChange(rows, first);
	const now = between.step[0];
	if (!now) return expect.unreachable();
	const later = applyChange(between, { rows: updateRow("step", now, { content: ["zwei"] }) });
	expect(undoChange(later, first)).toMatchObject({
		ok: false,
		problem: { kind: "changed-since", rows: [{ left: { content: ["eins"] }, now: { content: ["zwei"] } }] },
	});
});

test("what others changed beside it stays when a change is taken back", () => {
	const rows = somePlan();
	const [step] = rows.step;
	if (!step) return expect.unreachable();
	const first = { rows: updateRow("step", step, { content: ["eins"] }) };
	const between = applyChange(rows, first);
	const now = between.step[0];
	if (!now) return expect.unreachable();
	const later = applyChange(between, { rows: updateRow("step", now, { term: ["2030"] }) });
	const undo = undoChange(later, first);
	if (!undo.ok) return expect.unreachable();
	expect(applyChange(later, undo.change).step[0]).toMatchObject({ content: step.content, term: ["2030"] });
});

test("an old number leads to its measure for ever, also when another takes it", () => {
	let rows = somePlan();
	const regain = rows.measure.find(({ number }) => number === "W.1");
	if (!regain) return expect.unreachable();
	rows = applyChange(rows, renumber(rows, regain, "B.9"));
	expect(rows.alias).toMatchObject([{ id: "W.1", measureId: regain.id }]);
	rows = applyChange(rows, addMeasure(rows, { number: "W.1", title: "Neu" }, newId()));
	expect(rows.measure.at(-1)?.slug).toBe("W.1~2");
	const moved = rows.measure.find(({ id }) => id === regain.id);
	if (!moved) return expect.unreachable();
	rows = applyChange(rows, renumber(rows, moved, "W 1"));
	expect(rows.measure.find(({ id }) => id === regain.id)?.slug).toBe("W.1");
	expect(rows.alias.map(({ id }) => id)).toEqual(["B.9"]);
});
