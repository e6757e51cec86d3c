// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { operator } from "../src/access/actor.ts";
import { sameCell } from "../src/plan/change/cell.ts";
import type { RowChange } from "../src/plan/change/change.ts";
import { stepAfter } from "../src/plan/change/merge-steps.ts";
import { findRow, type PlanRows, type Row } from "../src/plan/change/row.ts";
import { stateOfSteps } from "../src/plan/change/step-state.ts";
import { listEvents, type PlanEvent } from "../src/store/history-repository.ts";
import type { ChangeResult } from "../src/usecase/change-plan.ts";
import { editMeasure } from "../src/usecase/edit-measure.ts";
import { editStatement } from "../src/usecase/edit-statement.ts";
import { editStep } from "../src/usecase/edit-step.ts";
import { mergeSteps } from "../src/usecase/merge-steps.ts";
import { moveStep } from "../src/usecase/move-step.ts";
import { splitStep } from "../src/usecase/split-step.ts";
import { undoChange } from "../src/usecase/undo-change.ts";
import { addEditedPlan, contextOf, rowsOf } from "./edited-plan.ts";
import { openTestRegister, type TestRegister } from "./register.ts";

/** `npm run histories` tries 2,000; a normal run fewer. */
const histories = Number(process.env.HISTORIES ?? 200);

let register: TestRegister;
beforeAll(async () => {
	register = await openTestRegister();
});
afterAll(() => register.close());

/** Somebody at a screen: what it shows, and which saved changes came of it. */
type Editor = { seen: PlanRows };
type Acknowledged = { readonly event: number; readonly seen: PlanRows; readonly typed: readonly string[] };

type World = { readonly plan: string; readonly editors: readonly Editor[]; readonly acknowledged: Acknowledged[] };

let texts = 0;
const newText = () => `Text ${++texts}`;

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(list.length, 1)];

type Attempt = { readonly result: Promise<ChangeResult<unknown>>; readonly typed: readonly string[] };

/** What an editor can do with what the screen shows; `a` and `b` choose what and how. */
const actions: readonly ((world: World, seen: PlanRows, a: number, b: number) => Attempt | undefined)[] = [
	editSomeStep,
	editSomeStep,
	editSomeStep,
	({ plan }, seen, a, b) => {
		const step = pick(seen.step, a);
		const known = seen.statement.find(({ stepId }) => stepId === step?.id);
		if (!step) return undefined;
		const asOf = b % 3 === 0 ? "2027-03-31" : (known?.asOf ?? "2026-03-31");
		const description = newText();
		const now = seen.statement.find((one) => one.stepId === step.id && one.asOf === asOf);
		const cells = { status: now?.status ?? "", statusText: now?.statusText ?? "", description };
		const input = { plan, step: step.id, asOf, ...(now && { seen: { asOf, version: now.version } }), ...cells };
		return { result: editStatement(context(), input), typed: [description] };
	},
	({ plan }, seen, a, b) => {
		const measure = pick(seen.measure, a);
		if (!measure) return undefined;
		const { id, version, number, title } = measure;
		const typed = b % 2 ? [newText()] : [];
		const cells = { title: typed[0] ?? title, number: b % 2 ? number : `B.${b}` };
		return { result: editMeasure(context(), { plan, measure: id, version, ...cells }), typed };
	},
	({ plan }, seen, a) => {
		const step = pick(seen.step, a);
		return (
			step && {
				result: splitStep(context(), { plan, step: step.id, state: stateOfSteps(seen, [step]), line: 1 }),
				typed: [],
			}
		);
	},
	({ plan }, seen, a) => {
		const one = pick(seen.step, a);
		const two = one && stepAfter(seen, one);
		if (!two) return undefined;
		const state = stateOfSteps(seen, [one, two]);
		return { result: mergeSteps(context(), { plan, step: one.id, state, reason: "zusammen" }), typed: [] };
	},
	({ plan }, seen, a, b) => {
		const [step, measure] = [pick(seen.step, a), pick(seen.measure, b)];
		if (!step || !measure) return undefined;
		const input = { plan, step: step.id, measure: measure.slug, place: (b % 3) + 1 };
		return { result: moveStep(context(), input), typed: [] };
	},
	({ plan, acknowledged }, _seen, a) => {
		const done = pick(acknowledged, a);
		return done && { result: undoChange(context(), { plan, event: done.event }), typed: [] };
	},
];

function editSomeStep({ plan }: World, seen: PlanRows, a: number, b: number): Attempt | undefined {
	const step = pick(seen.step, a);
	if (!step) return undefined;
	const { id, version, content, responsibility, term } = step;
	const typed = newText();
	const cells = {
		content: b % 3 === 0 ? [...content, typed] : content,
		responsibility: b % 3 === 1 ? [typed] : responsibility,
		term: b % 3 === 2 || b > 6 ? [typed] : term,
	};
	return { result: editStep(context(), { plan, step: id, version, ...cells }), typed: [typed] };
}

const context = () => contextOf(register, operator);

/** One editor does one thing. A refusal shows both texts; some then save theirs over what they were shown. */
async function act(world: World, editor: Editor, [action, a, b]: readonly [number, number, number]): Promise<void> {
	if (action >= actions.length) {
		editor.seen = await rowsOf(register, world.plan);
		return;
	}
	const { seen } = editor;
	const attempt = actions[action]?.(world, seen, a, b);
	const result = await attempt?.result;
	if (!attempt || !result) return;
	if (result.ok) {
		if (result.event) world.acknowledged.push({ event: result.event, seen, typed: attempt.typed });
		editor.seen = result.rows;
	} else noteStale(editor, attempt.typed, result.problem);
}

type StaleRow = { readonly kind: "stale"; readonly mine: Row; readonly theirs: Row };

/** Nothing typed is lost: what was refused comes back, with what the others wrote, which the editor has seen from now on. */
function noteStale(editor: Editor, typed: readonly string[], problem: unknown) {
	const { kind, mine, theirs } = problem as StaleRow;
	if (kind !== "stale") return;
	for (const text of typed) expect(JSON.stringify(mine)).toContain(text);
	const replaced = (rows: readonly Row[]) => rows.map((row) => (row.id === theirs.id ? theirs : row));
	const { step, measure, statement } = editor.seen;
	const isNew = "stepId" in theirs && !statement.some(({ id }) => id === theirs.id);
	editor.seen = {
		...editor.seen,
		step: replaced(step) as PlanRows["step"],
		measure: replaced(measure) as PlanRows["measure"],
		statement: (isNew ? [...statement, theirs] : replaced(statement)) as PlanRows["statement"],
	};
}

async function eventsOf(plan: string): Promise<readonly PlanEvent[]> {
	return register.store.read(register.municipality.id, async (db) => {
		const found = await db.selectFrom("plan").select("id").where("slug", "=", plan).executeTakeFirstOrThrow();
		return (await listEvents(db, found.id, {}, 10_000)).toReversed();
	});
}

const texting = ["content", "responsibility", "term", "number", "title", "status", "statusText", "description"];
const changedTexts = ({ before, after }: RowChange) =>
	before && after ? texting.filter((cell) => !sameCell(before, after, cell)) : [];

/** Each version follows from the one before it, and its author had seen every text that it replaces. */
function checkEvents(
	events: readonly PlanEvent[],
	{ acknowledged }: World,
	start: PlanRows,
): Map<string, Row | undefined> {
	const now = new Map<string, Row | undefined>(
		Object.values(start)
			.flat()
			.map((row: Row) => [row.id, row]),
	);
	const seenBy = new Map(acknowledged.map((one) => [one.event, one]));
	const logged = events.filter(({ change }) => change);
	expect(logged.map(({ sequence }) => sequence)).toEqual([...seenBy.keys()].toSorted((a, b) => a - b));
	for (const { sequence, change, undoes } of logged) {
		const undone = events.find((one) => one.sequence === undoes)?.change;
		for (const row of change?.rows ?? []) {
			expect(textsOf(row.before)).toEqual(textsOf(now.get(row.id)));
			for (const cell of changedTexts(row)) {
				const seen = undoes
					? undone?.rows.find(({ id }) => id === row.id)?.after
					: findRow(seenBy.get(sequence)?.seen ?? start, row.kind, row.id);
				expect([cell, seen && sameCell(seen, row.before ?? {}, cell)]).toEqual([cell, true]);
			}
			now.set(row.id, row.after);
		}
	}
	return now;
}

const byId = (rows: readonly Row[]) => rows.map(textsOf).toSorted((a, b) => ((a?.id ?? "") < (b?.id ?? "") ? -1 : 1));

/** A row without its place, which others may move. */
const textsOf = (row: Row | undefined) => row && { ...row, position: 0 };

/** What was acknowledged stands in the plan or in its history. */
function checkKept(events: readonly PlanEvent[], { acknowledged }: World) {
	const byNumber = new Map(events.map((event) => [event.sequence, event]));
	for (const { event, typed } of acknowledged) {
		const saved = JSON.stringify(byNumber.get(event)?.change?.rows.map(({ after }) => after));
		for (const text of typed) expect(saved).toContain(text);
	}
}

const step = fc.tuple(fc.nat({ max: actions.length }), fc.nat({ max: 9 }), fc.nat({ max: 9 }));
/** Rounds in which everybody does something at the same time. */
const rounds = fc
	.integer({ min: 2, max: 5 })
	.chain((people) =>
		fc.array(fc.array(step, { minLength: people, maxLength: people }), { minLength: 1, maxLength: 6 }),
	);

test(`${histories} histories of two to five people at once: nobody's text is overwritten unseen`, {
	timeout: 1_800_000,
}, async () => {
	let number = 0;
	await fc.assert(
		fc.asyncProperty(rounds, async (given) => {
			const plan = `geschichte-${++number}`;
			await addEditedPlan(register, plan);
			const start = await rowsOf(register, plan);
			const world: World = { plan, editors: (given[0] ?? []).map(() => ({ seen: start })), acknowledged: [] };
			for (const round of given) {
				const all = round.map((one, at) => [world.editors[at], one] as const);
				await Promise.all(all.map(([editor, one]) => editor && act(world, editor, one)));
			}
			const events = await eventsOf(plan);
			const left = checkEvents(events, world, start);
			checkKept(events, world);
			const end = Object.values(await rowsOf(register, plan)).flat() as readonly Row[];
			expect(byId(end)).toEqual(byId([...left.values()].filter((row) => row !== undefined)));
		}),
		{ numRuns: histories },
	);
});
