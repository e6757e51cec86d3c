// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../access/actor.ts";
import type { Permission } from "../access/permission.ts";
import { applyChange, settledChange } from "../plan/change/apply-change.ts";
import { sameCell } from "../plan/change/cell.ts";
import type { Change, Decision } from "../plan/change/change.ts";
import { recordedChange } from "../plan/change/recorded-change.ts";
import { contentsOf, type PlanRows, type RowKind, type RowOf } from "../plan/change/row.ts";
import type { Plan } from "../plan/plan.ts";
import { saveChange, savePositions } from "../store/change-repository.ts";
import { recordEvent } from "../store/event-repository.ts";
import { findVersion } from "../store/history-repository.ts";
import { findPlan } from "../store/plan-repository.ts";
import { loadRows, lockPlan, renewAsOf } from "../store/plan-rows-repository.ts";
import { refreshSearch } from "../store/reference-repository.ts";
import type { Db } from "../store/store.ts";
import { type Context, notFound, type Refusal } from "./context.ts";
import { keepDerived } from "./keep-derived.ts";
import { openPlan } from "./open-plan.ts";

/** What was saved: the number of its event (to take it back), and the plan as it stands now. Without an event nothing differed. */
export type Changed = {
	readonly ok: true;
	readonly event?: number;
	readonly at: Date;
	readonly plan: Plan;
	readonly rows: PlanRows;
	readonly change: Change;
};

export type ChangeResult<Problem> = Changed | { readonly ok: false; readonly problem: Problem | Refusal };

/** What a decision may ask of the past: a row in the version that somebody has looked at. */
export type Past = <Kind extends RowKind>(kind: Kind, id: string, version: number) => Promise<RowOf[Kind] | undefined>;

type Request = {
	readonly plan: string;
	readonly action: string;
	readonly undoes?: number;
	/** By what right; left out: of editing the plan. Who approves a round changes what is said of steps, and nothing else. */
	readonly permission?: "plan:edit" | "round:approve";
};

type Decide<Problem> = (
	rows: PlanRows,
	past: Past,
	db: Db,
	plan: Plan,
) => Decision<Problem | Refusal> | Promise<Decision<Problem | Refusal>>;

const overtaken = Symbol("overtaken");
const tries = 3;

/**
 * Every editing of a plan: what `decide` makes of the plan as it stands is saved, logged and followed up, or nothing is.
 * Editings of one plan wait for each other; where somebody else was quicker all the same, it is decided anew.
 */
export async function changePlan<Problem>(
	context: Context,
	request: Request,
	decide: Decide<Problem>,
): Promise<ChangeResult<Problem>> {
	for (let attempt = 1; attempt <= tries; attempt += 1) {
		const result = await context.store.write(context.municipality.id, (db) => changeOnce(context, db, request, decide));
		if (result.ok || result.problem !== overtaken) return result as ChangeResult<Problem>;
	}
	throw new Error("The plan was changed by others over and over.");
}

type Once<Problem> = ChangeResult<Problem> | { readonly ok: false; readonly problem: typeof overtaken };

async function changeOnce<Problem>(
	context: Context,
	db: Db,
	request: Request,
	decide: Decide<Problem>,
): Promise<Once<Problem>> {
	const { permission = "plan:edit" } = request;
	const opened = await openLocked(context, db, request.plan, permission);
	if (!opened.ok) return opened;
	const { plan } = opened;
	const rows = await loadRows(db, plan);
	const past: Past = (kind, id, version) => findVersion(db, plan.id, kind, id, version);
	const decision = await decide(rows, past, db, plan);
	if (!decision.ok) return decision;
	if (permission === "round:approve" && decision.change.rows.some(({ kind }) => kind !== "statement")) {
		throw new Error("An approval changes nothing but statements.");
	}
	if (decision.change.rows.length === 0) return { ok: true, at: context.now(), plan, rows, change: decision.change };
	const after = applyChange(rows, decision.change);
	const change = settledChange(decision.change, after);
	if (!(await saveChange(db, plan.id, change, context.now()))) return { ok: false, problem: overtaken };
	await savePositions(db, rows, after);
	await followUp(context, db, plan.id, change, after);
	return record(context, db, { ...request, plan }, change, after);
}

/** Reads the plan again once the others are done with it. */
async function openLocked(context: Context, db: Db, slug: string, permission: Permission) {
	const opened = await openPlan(context, db, slug, permission);
	if (!opened.ok) return opened;
	await lockPlan(db, opened.plan.id);
	const plan = await findPlan(db, slug);
	return plan ? { ok: true as const, plan } : notFound;
}

async function record(
	{ actor, now }: Context,
	db: Db,
	{ plan, action, undoes }: Omit<Request, "plan"> & { readonly plan: Plan },
	change: Change,
	rows: PlanRows,
): Promise<Changed> {
	const at = now();
	const [subject] = change.rows;
	const about = subject && subject.kind !== "alias" ? subject : { kind: "plan" as const, id: plan.id };
	const event = await recordEvent(db, {
		...{ at, actor: actorName(actor), action, planId: plan.id, subjectKind: about.kind, subjectId: about.id },
		...recordedChange(change),
		...(undoes !== undefined && { undoes }),
	});
	return { ok: true, event, at, plan, rows, change };
}

/** Renews what follows from the changed texts. Another number or code can be meant by any text of the plan. */
async function followUp({ newId }: Context, db: Db, planId: string, change: Change, after: PlanRows): Promise<void> {
	const touched = touchedIn(change, after);
	const steps = change.rows.some(renames)
		? after.step
		: after.step.filter(({ id, measureId }) => touched.steps.has(id) || touched.measures.has(measureId));
	const covered = new Set(steps.map(({ measureId }) => measureId));
	if (steps.length > 0) await keepDerived(db, planId, contentsOf(after), steps, newId);
	const isSearched = covered.size > 1 || [...touched.measures].every((id) => covered.has(id));
	if (!isSearched) await refreshSearch(db, planId);
	await renewAsOf(db, planId);
}

function touchedIn({ rows }: Change, after: PlanRows) {
	const all = rows.flatMap(({ before, after: now }) => [before ?? [], now ?? []].flat());
	const steps = new Set(all.flatMap((row) => ("stepId" in row ? [row.stepId] : "content" in row ? [row.id] : [])));
	const ofSteps = after.step.filter(({ id }) => steps.has(id)).map(({ measureId }) => measureId);
	const own = all.flatMap((row) => ("slug" in row ? [row.id] : "measureId" in row ? [row.measureId] : []));
	return { steps, measures: new Set([...own, ...ofSteps]) };
}

function renames({ kind, before, after }: Change["rows"][number]): boolean {
	if (kind !== "measure" && kind !== "field") return false;
	if (!before || !after) return true;
	return !sameCell(before, after, kind === "measure" ? "number" : "code");
}
