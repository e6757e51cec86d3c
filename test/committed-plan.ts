// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { operator } from "../src/access/actor.ts";
import type { Draft } from "../src/plan/draft.ts";
import type { Plan } from "../src/plan/plan.ts";
import { commitDraft } from "../src/usecase/commit-draft.ts";
import { createPlan } from "../src/usecase/create-plan.ts";
import type { TestRegister } from "./register.ts";

type Register = Pick<TestRegister, "contextFor" | "municipality" | "store" | "newId">;

/** A plan with what a draft says, as an import leaves it. */
export async function commitPlan(register: Register, slug: string, draft: Draft, isPublic = true): Promise<Plan> {
	const context = register.contextFor(operator, register.municipality);
	const created = await createPlan(context, { slug, title: draft.document.title, public: isPublic });
	if (!created.ok) throw new Error(created.problem.kind);
	await register.store.write(register.municipality.id, async (db) => {
		await commitDraft(context, db, created.plan, draft, register.newId());
		return { ok: true };
	});
	return created.plan;
}
