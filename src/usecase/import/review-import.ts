// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../plan/plan.ts";
import { applyDecisions, type Review } from "../../plan/review/apply-decisions.ts";
import type { Decision } from "../../plan/review/decision.ts";
import { type Import, type KeptDecision, listDecisions } from "../../store/import-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context, Refused } from "../context.ts";
import { openImport } from "./open-import.ts";

/** An import with all that was decided about it so far. */
export type ReviewedImport = {
	readonly import: Import;
	readonly plan: Plan;
	readonly review: Review;
	/** The last decision that holds: the one that would be undone. */
	readonly last?: KeptDecision;
	/** The first undone one: the one that would be made again. */
	readonly next?: KeptDecision;
	readonly decided: number;
};

export type ReviewImportResult = ({ readonly ok: true } & ReviewedImport) | Refused;

/** What was read of a document, with everything that was decided about it. */
export function reviewImport(context: Context, { id }: { readonly id: string }): Promise<ReviewImportResult> {
	return context.store.read(context.municipality.id, (db) => reviewIn(context, db, id));
}

/** The same within a transaction. */
export async function reviewIn(context: Context, db: Db, id: string): Promise<ReviewImportResult> {
	const opened = await openImport(context, db, id);
	if (!opened.ok) return opened;
	const { draft, ...rest } = opened.one;
	const kept = await listDecisions(db, id);
	const holding = kept.filter(({ undone }) => !undone);
	const review = applyDecisions(draft, holding.map(decisionOf));
	const [last, next] = [holding.at(-1), kept.find(({ undone }) => undone)];
	const steps = { ...(last && { last }), ...(next && { next }), decided: holding.length };
	return { ok: true, import: rest, plan: opened.plan, review, ...steps };
}

const decisionOf = ({ decision }: KeptDecision): Decision => decision;
