// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../access/actor.ts";
import type { Plan } from "../plan/plan.ts";
import { defaultScheme } from "../plan/status-scheme.ts";
import { recordEvent } from "../store/event-repository.ts";
import { findPlan, insertPlan } from "../store/plan-repository.ts";
import type { Db } from "../store/store.ts";
import { authorise, type Context, type Refusal } from "./context.ts";
import { isSlug } from "./slug.ts";

export type CreatePlanInput = {
	readonly slug: string;
	readonly title: string;
	readonly public: boolean;
};

type Problem = Refusal | { readonly kind: "slug-taken" | "slug-invalid" | "title-missing" };

export type CreatePlanResult =
	| { readonly ok: true; readonly plan: Plan }
	| { readonly ok: false; readonly problem: Problem };

/** Makes an empty plan. */
export function createPlan(context: Context, input: CreatePlanInput): Promise<CreatePlanResult> {
	return context.store.write(context.municipality.id, (db) => createPlanIn(context, db, input));
}

/** The same within the caller's transaction. One that follows another plan has its scheme. */
export async function createPlanIn(
	context: Context,
	db: Db,
	input: CreatePlanInput,
	predecessor?: Plan,
): Promise<CreatePlanResult> {
	const refused = authorise(context, "plan:create");
	if (refused) return refused;
	const title = input.title.trim();
	if (title === "") return { ok: false, problem: { kind: "title-missing" } };
	if (!isSlug(input.slug)) return { ok: false, problem: { kind: "slug-invalid" } };
	const { actor, now, newId } = context;
	if (await findPlan(db, input.slug)) return { ok: false, problem: { kind: "slug-taken" } };
	const plan: Plan = {
		...{ id: newId(), slug: input.slug, title, public: input.public },
		...{ scheme: predecessor?.scheme ?? defaultScheme, revision: 1, version: 1 },
		...(predecessor && { predecessorId: predecessor.id }),
	};
	await insertPlan(db, plan, now());
	await recordEvent(db, {
		at: now(),
		actor: actorName(actor),
		action: "create-plan",
		planId: plan.id,
		subjectKind: "plan",
		subjectId: plan.id,
		after: { slug: plan.slug, title: plan.title, public: plan.public, predecessorId: plan.predecessorId },
	});
	return { ok: true, plan };
}
