// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../access/actor.ts";
import { followingContents } from "../plan/follow-plan.ts";
import { insertContents, loadContents } from "../store/contents-repository.ts";
import { recordEvent } from "../store/event-repository.ts";
import { copyStepUnits } from "../store/succession-repository.ts";
import type { Context } from "./context.ts";
import { type CreatePlanInput, type CreatePlanResult, createPlanIn } from "./create-plan.ts";
import { keepDerived } from "./keep-derived.ts";
import { openPlanToFollow } from "./open-succession.ts";

export type SucceedPlanInput = CreatePlanInput & {
	/** The plan that is followed. */
	readonly predecessor: string;
	/** The ids of its steps that go on. */
	readonly steps: ReadonlySet<string>;
};

/** Makes a plan that follows another: the chosen steps with their measures, each linked to the one that it goes on from. */
export async function succeedPlan(context: Context, input: SucceedPlanInput): Promise<CreatePlanResult> {
	const { store, municipality, actor, now, newId } = context;
	return store.write(municipality.id, async (db): Promise<CreatePlanResult> => {
		const opened = await openPlanToFollow(context, db, input.predecessor);
		if (!opened.ok) return opened;
		const added = await createPlanIn(context, db, input, opened.plan);
		if (!added.ok) return added;
		const { plan } = added;
		const { contents, originOf } = followingContents(await loadContents(db, opened.plan.id), input.steps, newId);
		await insertContents(db, plan.id, contents);
		await copyStepUnits(db, originOf);
		await keepDerived(db, plan.id, contents, contents.steps, newId);
		await recordEvent(db, {
			...{ at: now(), actor: actorName(actor), action: "copy-plan", planId: plan.id },
			...{ subjectKind: "plan", subjectId: plan.id },
			after: {
				fields: contents.fields.map(({ id }) => id),
				measures: contents.measures.map(({ id }) => id),
				steps: contents.steps.map(({ id }) => id),
			},
		});
		return added;
	});
}
