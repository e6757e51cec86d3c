// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { addEditedPlan, contextOf, rowsOf } from "../../test/edited-plan.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../test/register.ts";
import { type Actor, operator } from "../access/actor.ts";
import type { PlanRows } from "../plan/change/row.ts";
import { stateOfSteps } from "../plan/change/step-state.ts";
import { addField } from "./add-field.ts";
import { addMeasure } from "./add-measure.ts";
import { addStep } from "./add-step.ts";
import type { ChangeResult } from "./change-plan.ts";
import { dropMeasure } from "./drop-measure.ts";
import { dropStep } from "./drop-step.ts";
import { editField } from "./edit-field.ts";
import { editMeasure } from "./edit-measure.ts";
import { editPlan } from "./edit-plan.ts";
import { editStatement } from "./edit-statement.ts";
import { editStep } from "./edit-step.ts";
import { mergeSteps } from "./merge-steps.ts";
import { moveMeasure } from "./move-measure.ts";
import { moveStep } from "./move-step.ts";
import { restoreMeasure } from "./restore-measure.ts";
import { restoreStep } from "./restore-step.ts";
import { showHistory } from "./show-history.ts";
import { splitStep } from "./split-step.ts";
import { undoChange } from "./undo-change.ts";

let register: TestRegister;
let anna: Actor;
let bert: Actor;
beforeAll(async () => {
	register = await openTestRegister();
	anna = (await signInAs(register, register.municipality, [{ role: "coordinator" }])).actor;
	bert = (await signInAs(register, register.municipality, [{ role: "coordinator" }])).actor;
});
afterAll(() => register.close());

let count = 0;
async function newPlan() {
	count += 1;
	const plan = `plan-${count}`;
	await addEditedPlan(register, plan);
	return { plan, rows: await rowsOf(register, plan) };
}

const as = (actor: Actor) => contextOf(register, actor);

function first<T>(list: readonly T[], at = 0): T {
	const one = list[at];
	if (one === undefined) throw new Error("There is none.");
	return one;
}

/** A result that must have been saved. */
async function saved<Problem>(result: Promise<ChangeResult<Problem>>) {
	const got = await result;
	if (!got.ok) throw new Error(JSON.stringify(got.problem));
	return got;
}

/** Everything of a plan in the database, derived rows too, without counters. */
async function everything(plan: string) {
	const { rows } = await register.database.ownerPool.query(
		`SELECT
			(SELECT json_agg(f ORDER BY position) FROM (SELECT id, code, title, position FROM planstand.action_field WHERE plan_id = p.id) f) AS fields,
			(SELECT json_agg(m ORDER BY position) FROM (SELECT id, action_field_id, number, slug, title, position, dropped_because FROM planstand.measure WHERE plan_id = p.id) m) AS measures,
			(SELECT json_agg(a ORDER BY slug) FROM (SELECT slug, number, measure_id FROM planstand.measure_alias WHERE plan_id = p.id) a) AS aliases,
			(SELECT json_agg(s ORDER BY id) FROM (SELECT id, measure_id, position, content, responsibility, term, dropped_because FROM planstand.step WHERE plan_id = p.id) s) AS steps,
			(SELECT json_agg(t ORDER BY id) FROM (SELECT id, step_id, as_of, status, status_text, description FROM planstand.statement WHERE step_id IN (SELECT id FROM planstand.step WHERE plan_id = p.id)) t) AS statements,
			(SELECT json_agg(u ORDER BY step_id, rank) FROM (SELECT step_id, unit_id, part, written, row_number() OVER (PARTITION BY step_id ORDER BY position) AS rank FROM planstand.step_unit) u WHERE step_id IN (SELECT id FROM planstand.step WHERE plan_id = p.id)) AS units,
			(SELECT json_agg(r ORDER BY step_id, position) FROM planstand.reference r WHERE step_id IN (SELECT id FROM planstand.step WHERE plan_id = p.id)) AS references,
			(SELECT json_agg(m ORDER BY measure_id) FROM (SELECT measure_id, tsvector_to_array(document) AS words FROM planstand.measure_search WHERE plan_id = p.id) m) AS search,
			title, visibility, first_year, last_year, scheme, as_of
		FROM planstand.plan p WHERE slug = $1`,
		[plan],
	);
	return rows[0];
}

type Rows = { readonly plan: string; readonly rows: PlanRows };

const stepInput = ({ plan, rows }: Rows, at = 1) => {
	const { id: step, version, content, responsibility, term } = first(rows.step, at);
	return { plan, step, version, content, responsibility, term };
};

/** Every way to change a plan. */
const operations: Readonly<Record<string, (given: Rows) => Promise<ChangeResult<unknown>>>> = {
	"edit a step": (given) =>
		editStep(as(anna), {
			...stepInput(given),
			content: ["siehe W.1"],
			responsibility: ["Gartenamt (federführend)"],
			term: ["2031"],
		}),
	"edit a statement": ({ plan, rows }) => {
		const { stepId: step, asOf, version } = first(rows.statement);
		const cells = { status: "ongoing", statusText: "läuft", description: "Neu gesagt." };
		return editStatement(as(anna), { plan, step, asOf, seen: { asOf, version }, ...cells });
	},
	"add a statement": ({ plan, rows }) => {
		const cells = { status: "implemented", statusText: "fertig", description: "Am Ziel." };
		return editStatement(as(anna), { plan, step: first(rows.step).id, asOf: "2027-03-31", ...cells });
	},
	"renumber a measure": ({ plan, rows }) => {
		const { id: measure, version, title } = first(rows.measure, 2);
		return editMeasure(as(anna), { plan, measure, version, number: "B.7", title });
	},
	"edit a field": ({ plan, rows }) => {
		const { id: field, version } = first(rows.field);
		return editField(as(anna), { plan, field, version, code: "G", title: "Grün", place: 2 });
	},
	"edit the plan": ({ plan, rows }) => {
		const { scheme, version } = first(rows.plan);
		return editPlan(as(anna), {
			plan,
			version,
			title: "Anders",
			public: true,
			firstYear: 2025,
			scheme: scheme.slice(1),
		});
	},
	"add a step": ({ plan, rows }) =>
		addStep(as(anna), {
			plan,
			measure: first(rows.measure).id,
			content: ["siehe B.1"],
			responsibility: ["99"],
			term: [],
		}),
	"add a measure": ({ plan, rows }) =>
		addMeasure(as(anna), { plan, number: "W.11", title: "Brunnen", actionFieldId: first(rows.field).id }),
	"add a field": ({ plan }) => addField(as(anna), { plan, code: "X", title: "Neues" }),
	"split a step": (given) => {
		const step = first(given.rows.step, 1);
		const state = stateOfSteps(given.rows, [step]);
		return splitStep(as(anna), { plan: given.plan, step: step.id, state, line: 1 });
	},
	"merge two steps": ({ plan, rows }) => {
		const [one, two] = [first(rows.step), first(rows.step, 1)];
		return mergeSteps(as(anna), { plan, step: one.id, state: stateOfSteps(rows, [one, two]), reason: "zusammen" });
	},
	"move a step": ({ plan, rows }) => moveStep(as(anna), { plan, step: first(rows.step).id, measure: "W 1", place: 1 }),
	"move a measure": ({ plan, rows }) =>
		moveMeasure(as(anna), { plan, measure: first(rows.measure).id, actionFieldId: first(rows.field, 1).id, place: 9 }),
	"drop a step": ({ plan, rows }) => dropStep(as(anna), { plan, step: first(rows.step).id, reason: "kein Geld" }),
	"drop a measure": ({ plan, rows }) =>
		dropMeasure(as(anna), { plan, measure: first(rows.measure).id, reason: "kein Geld" }),
};

test.each(Object.keys(operations))("%s: saved, in the history, taken back and done again", async (name) => {
	const given = await newPlan();
	const before = await everything(given.plan);
	const { event } = await saved(operations[name]?.(given) ?? Promise.reject(new Error(name)));
	const after = await everything(given.plan);
	expect(after).not.toEqual(before);
	const undone = await saved(undoChange(as(bert), { plan: given.plan, event: event ?? 0 }));
	expect(await everything(given.plan)).toEqual(before);
	await saved(undoChange(as(anna), { plan: given.plan, event: undone.event ?? 0 }));
	expect(await everything(given.plan)).toEqual(after);
	const history = await showHistory(as(bert), { plan: given.plan });
	if (!history.ok) return expect.unreachable();
	expect(history.events.slice(0, 3).map(({ undoes, name: who }) => [who, undoes])).toEqual([
		["coordinator", undone.event],
		["coordinator", event],
		["coordinator", undefined],
	]);
});

test("nobody else may: readers are told so, the public is asked to sign in", async () => {
	const given = await newPlan();
	const reader = await signInAs(register, register.municipality, [{ role: "reader" }]);
	const input = { ...stepInput(given), content: ["x"] };
	expect(await editStep(as(reader.actor), input)).toEqual({ ok: false, problem: { kind: "not-allowed" } });
	expect(await editStep(as({ kind: "anonymous" }), input)).toEqual({ ok: false, problem: { kind: "sign-in-needed" } });
	expect((await showHistory(as(reader.actor), { plan: given.plan })).ok).toBe(true);
	expect((await showHistory(as({ kind: "anonymous" }), { plan: given.plan })).ok).toBe(false);
});

test("who saves over another's text sees both and decides", async () => {
	const given = await newPlan();
	const input = stepInput(given);
	await saved(editStep(as(anna), { ...input, content: ["Annas Satz"] }));
	const stale = await editStep(as(bert), { ...input, content: ["Berts Satz"], term: ["2040"] });
	expect(stale).toMatchObject({
		ok: false,
		problem: {
			kind: "stale",
			conflicts: ["content"],
			base: { content: input.content },
			mine: { content: ["Berts Satz"], term: ["2040"] },
			theirs: { content: ["Annas Satz"], term: input.term, version: input.version + 1 },
			by: { name: "coordinator" },
		},
	});
	expect(first((await rowsOf(register, given.plan)).step, 1).content).toEqual(["Annas Satz"]);
	await saved(editStep(as(bert), { ...input, version: input.version + 1, content: ["Annas und Berts Satz"] }));
});

test("what two people change in different cells comes together by itself", async () => {
	const given = await newPlan();
	const input = stepInput(given);
	await saved(editStep(as(anna), { ...input, content: ["Annas Satz"] }));
	await saved(editStep(as(bert), { ...input, term: ["2040"] }));
	expect(first((await rowsOf(register, given.plan)).step, 1)).toMatchObject({
		content: ["Annas Satz"],
		term: ["2040"],
	});
});

test("two new statements of one date meet as a conflict, not as a fault", async () => {
	const given = await newPlan();
	const input = { plan: given.plan, step: first(given.rows.step).id, asOf: "2028-03-31", status: "", statusText: "" };
	const both = await Promise.all([
		editStatement(as(anna), { ...input, description: "von Anna" }),
		editStatement(as(bert), { ...input, description: "von Bert" }),
	]);
	expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
	expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: "stale", conflicts: ["description"] } });
});

test("what was changed since is not taken back, and says who did", async () => {
	const given = await newPlan();
	const input = stepInput(given);
	const { event } = await saved(editStep(as(anna), { ...input, content: ["Annas Satz"] }));
	await saved(editStep(as(bert), { ...input, version: input.version + 1, content: ["Berts Satz"] }));
	expect(await undoChange(as(anna), { plan: given.plan, event: event ?? 0 })).toMatchObject({
		ok: false,
		problem: { kind: "changed-since", by: { action: "edit-step", name: "coordinator" } },
	});
});

test("what is no editing of this plan is not taken back", async () => {
	const [one, other] = [await newPlan(), await newPlan()];
	const { event } = await saved(editStep(as(anna), { ...stepInput(one), content: ["x"] }));
	const notThere = { ok: false, problem: { kind: "not-found" } };
	expect(await undoChange(as(anna), { plan: other.plan, event: event ?? 0 })).toEqual(notThere);
	expect(await undoChange(as(anna), { plan: one.plan, event: 1 })).toEqual(notThere);
	await saved(undoChange(as(anna), { plan: one.plan, event: event ?? 0 }));
	const again = await undoChange(as(anna), { plan: one.plan, event: event ?? 0 });
	expect(again).toEqual({ ok: false, problem: { kind: "nothing-to-undo" } });
});

test("a form saved as it was changes nothing and leaves no trace", async () => {
	const given = await newPlan();
	expect((await saved(editStep(as(anna), stepInput(given)))).event).toBeUndefined();
});

test("what is missing or impossible is said", async () => {
	const { plan, rows } = await newPlan();
	const context = as(anna);
	const [step, measure] = [first(rows.step).id, first(rows.measure)];
	const statement = { plan, step, status: "", statusText: "", description: "x" };
	const wrong: readonly [Promise<ChangeResult<unknown>>, string][] = [
		[dropStep(context, { plan, step, reason: " " }), "reason-missing"],
		[dropMeasure(context, { plan, measure: measure.id, reason: "" }), "reason-missing"],
		[editStatement(context, { ...statement, asOf: "2025-02-30" }), "date-invalid"],
		[editStatement(context, { ...statement, asOf: "2025-02-28", status: "nonsense" }), "status-unknown"],
		[moveStep(context, { plan, step, measure: "Q.99", place: 1 }), "measure-unknown"],
		[moveStep(context, { plan, step: first(rows.step, 3).id, measure: "B.1", place: 1 }), "measure-ambiguous"],
		[splitStep(context, { plan, step, state: stateOfSteps(rows, [first(rows.step)]), line: 1 }), "line-missing"],
		[splitStep(context, { plan, step, state: "other", line: 1 }), "changed-since"],
		[mergeSteps(context, { plan, step: first(rows.step, 3).id, state: "", reason: "x" }), "nothing-follows"],
		[addStep(context, { plan, measure: measure.id, content: [], responsibility: [], term: [] }), "content-missing"],
		[addMeasure(context, { plan, number: "B.5", title: " " }), "title-missing"],
		[addField(context, { plan, code: "", title: "" }), "title-missing"],
		[editMeasure(context, { plan, measure: measure.id, version: 1, number: "B.1", title: "" }), "title-missing"],
		[addMeasure(context, { plan, number: "B.5", title: "x", actionFieldId: step }), "not-found"],
	];
	for (const [result, kind] of wrong) expect(await result).toMatchObject({ ok: false, problem: { kind } });
});

test("a dropped step and measure come back", async () => {
	const { plan, rows } = await newPlan();
	const [step, measure] = [first(rows.step).id, first(rows.measure).id];
	const before = await everything(plan);
	await saved(dropStep(as(anna), { plan, step, reason: "kein Geld" }));
	await saved(dropMeasure(as(anna), { plan, measure, reason: "kein Geld" }));
	await saved(restoreStep(as(anna), { plan, step }));
	await saved(restoreMeasure(as(anna), { plan, measure }));
	expect(await everything(plan)).toEqual(before);
});

test("the parts of a dropped step are dropped too", async () => {
	const { plan, rows } = await newPlan();
	const { id } = first(rows.step, 1);
	const { rows: now } = await saved(dropStep(as(anna), { plan, step: id, reason: "kein Geld" }));
	const state = stateOfSteps(now, [first(now.step.filter((one) => one.id === id))]);
	await saved(splitStep(as(anna), { plan, step: id, state, line: 1 }));
	const reasons = (await rowsOf(register, plan)).step.map(({ droppedBecause }) => droppedBecause);
	expect(reasons).toEqual([undefined, "kein Geld", "kein Geld", undefined, undefined]);
});

test("a new number is meant by the texts that name it", async () => {
	const { plan, rows } = await newPlan();
	await saved(editStep(as(anna), { ...stepInput({ plan, rows }), content: ["vgl. Maßnahme B.7"] }));
	const { id: measure, title } = first(rows.measure, 2);
	await saved(editMeasure(as(anna), { plan, measure, version: 1, number: "B.7", title }));
	expect((await everything(plan)).references).toMatchObject([
		{ target: "B.7", resolves: "unique", measure_id: measure },
	]);
});

test("the history can be narrowed to a measure, a step, a person and a kind, and is paged", async () => {
	const { plan, rows } = await newPlan();
	const step = first(rows.step, 3);
	const slug = rows.measure.find(({ id }) => id === step.measureId)?.slug ?? "";
	for (let version = 1; version <= 30; version += 1) {
		await saved(editStep(as(bert), { ...stepInput({ plan, rows }, 3), version, content: [`Fassung ${version}`] }));
	}
	await saved(dropMeasure(as(anna), { plan, measure: first(rows.measure).id, reason: "x" }));
	const ask = async (input: object) => {
		const history = await showHistory(as(operator), { plan, ...input });
		if (!history.ok) throw new Error(history.problem.kind);
		return history;
	};
	const page = await ask({ measure: slug });
	expect(page.events).toHaveLength(25);
	const rest = await ask({ measure: slug, ...(page.older && { before: page.older }) });
	expect(rest.events.length + page.events.length).toBeGreaterThanOrEqual(30);
	expect(rest.older).toBeUndefined();
	const oldest = (await ask({ step: step.id, before: page.older ?? 0 })).events;
	expect(oldest.map(({ action }) => action)).toEqual([...Array(5).fill("edit-step"), "commit-import"]);
	expect((await ask({ subjectKind: "measure" })).events.map(({ action }) => action)).toEqual(["drop-measure"]);
	const actor = anna.kind === "account" ? `account:${anna.accountId}` : "";
	expect((await ask({ actor })).events.map(({ action }) => action)).toEqual(["drop-measure"]);
	expect(page.editors.map(({ actor }) => actor)).toContain(actor);
	expect((await showHistory(as(anna), { plan, measure: "Q.99" })).ok).toBe(false);
});
