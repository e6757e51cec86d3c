// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import type { PlanContents } from "../../plan/plan-of-draft.ts";
import { emptyPlan, loadContents } from "../../store/contents-repository.ts";
import { lastEvent, recordEvent } from "../../store/event-repository.ts";
import { advanceImport } from "../../store/import-repository.ts";
import { lockPlan } from "../../store/plan-rows-repository.ts";
import { hasAskedRound } from "../../store/round-repository.ts";
import type { Context, Refusal } from "../context.ts";
import { openImport } from "./open-import.ts";

export type RevertImportInput = {
	readonly id: string;
	readonly version: number;
	/** Whether what was changed since the import goes with it. */
	readonly discardChanges: boolean;
};

type RevertImportProblem =
	| Refusal
	/** The numbers, or titles, of the measures in which something was changed or added since. */
	| { readonly kind: "changed-since"; readonly measures: readonly string[] }
	/** Units were asked about its steps: their answers would go with it. */
	| { readonly kind: "stale" | "not-committed" | "round-asked" };

export type RevertImportResult =
	| { readonly ok: true; readonly plan: string }
	| { readonly ok: false; readonly problem: RevertImportProblem };

/** Takes a whole import out of its plan again; the document and the decisions stay. */
export function revertImport(context: Context, input: RevertImportInput): Promise<RevertImportResult> {
	const { actor, now, store, municipality } = context;
	const refuse = (problem: RevertImportProblem): RevertImportResult => ({ ok: false, problem });
	return store.write(municipality.id, async (db): Promise<RevertImportResult> => {
		const opened = await openImport(context, db, input.id);
		if (!opened.ok) return opened;
		const { plan, one } = opened;
		if (one.state !== "committed") return refuse({ kind: "not-committed" });
		await lockPlan(db, plan.id);
		if (await hasAskedRound(db, plan.id)) return refuse({ kind: "round-asked" });
		if (!(await advanceImport(db, input.id, input.version, { state: "reverted" }))) return refuse({ kind: "stale" });
		const committed = await lastEvent(db, "commit-import", input.id);
		const before = await loadContents(db, plan.id);
		const measures = changedSince(before, committed?.after as Committed | undefined);
		if (measures.length > 0 && !input.discardChanges) return refuse({ kind: "changed-since", measures });
		await emptyPlan(db, plan.id);
		await recordEvent(db, {
			at: now(),
			actor: actorName(actor),
			action: "revert-import",
			planId: plan.id,
			subjectKind: "import",
			subjectId: input.id,
			// What was thrown away with it can still be read in the log.
			before: measures.length > 0 ? before : { measures: before.measures.length },
			...(committed && { undoes: committed.sequence }),
		});
		return { ok: true, plan: plan.slug };
	});
}

/** The ids that the commit brought, as its event lists them. */
type Committed = { readonly [part in keyof PlanContents]?: readonly string[] };

function changedSince({ fields, measures, steps, statements }: PlanContents, committed: Committed = {}) {
	const brought = new Set(Object.values(committed).flat());
	const isChanged = ({ id, version }: { readonly id: string; readonly version: number }) =>
		version > 1 || !brought.has(id);
	const stepsChanged = new Set([
		...steps.filter(isChanged).map(({ id }) => id),
		...statements.filter(isChanged).map(({ stepId }) => stepId),
	]);
	const named = measures.filter(
		(measure) =>
			isChanged(measure) || steps.some(({ id, measureId }) => measureId === measure.id && stepsChanged.has(id)),
	);
	const lost = (committed.measures ?? []).length + (committed.steps ?? []).length > measures.length + steps.length;
	const names = named.map(({ number, title }) => number || title);
	const fieldNames = fields.filter(isChanged).map(({ code, title }) => code || title);
	return [...names, ...fieldNames, ...(lost && names.length === 0 ? ["…"] : [])];
}
