// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../access/actor.ts";
import type { Draft } from "../plan/draft.ts";
import type { Plan } from "../plan/plan.ts";
import { type PlanContents, planOfDraft } from "../plan/plan-of-draft.ts";
import { insertContents } from "../store/contents-repository.ts";
import { recordEvent } from "../store/event-repository.ts";
import { advanceAsOf } from "../store/plan-repository.ts";
import type { Db } from "../store/store.ts";
import type { Context } from "./context.ts";
import { keepDerived } from "./keep-derived.ts";

/** Puts a reviewed draft into an empty plan, within the caller's transaction. */
export async function commitDraft(
	{ actor, now, newId }: Pick<Context, "actor" | "now" | "newId">,
	db: Db,
	plan: Plan,
	draft: Draft,
	importId: string,
): Promise<PlanContents> {
	const asOf = draft.document.asOf || now().toISOString().slice(0, 10);
	const contents = planOfDraft(draft, asOf, newId);
	await insertContents(db, plan.id, contents);
	await keepDerived(db, plan.id, contents, contents.steps, newId);
	await advanceAsOf(db, plan.id, asOf);
	await recordEvent(db, {
		at: now(),
		actor: actorName(actor),
		action: "commit-import",
		planId: plan.id,
		subjectKind: "import",
		subjectId: importId,
		after: {
			fields: contents.fields.map(({ id }) => id),
			measures: contents.measures.map(({ id }) => id),
			steps: contents.steps.map(({ id }) => id),
			statements: contents.statements.map(({ id }) => id),
		},
	});
	return contents;
}
