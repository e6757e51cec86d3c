// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Actor, operator } from "../src/access/actor.ts";
import { commitDraft } from "../src/usecase/commit-draft.ts";
import type { Context } from "../src/usecase/context.ts";
import { createPlan } from "../src/usecase/create-plan.ts";
import { openEditor } from "../src/usecase/open-editor.ts";
import { inventedDraft } from "./invented-draft.ts";
import type { TestRegister } from "./register.ts";

/** A plan with the invented draft in it. */
export async function addEditedPlan(register: TestRegister, slug: string, isPublic = false): Promise<void> {
	const context = register.contextFor(operator, register.municipality);
	const created = await createPlan(context, { slug, title: `Plan ${slug}`, public: isPublic });
	if (!created.ok) throw new Error(created.problem.kind);
	await register.store.write(register.municipality.id, async (db) => {
		await commitDraft(context, db, created.plan, inventedDraft, register.newId());
		return { ok: true };
	});
}

/** Everything of a plan as it stands now. */
export async function rowsOf(register: TestRegister, plan: string) {
	const opened = await openEditor(contextOf(register, operator), { plan });
	if (!opened.ok) throw new Error(opened.problem.kind);
	return opened.rows;
}

export const contextOf = (register: TestRegister, actor: Actor): Context =>
	register.contextFor(actor, register.municipality);
