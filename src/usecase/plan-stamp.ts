// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { authorise, type Context, notFound, type Refused, signInNeeded } from "./context.ts";

export type PlanStampResult = { readonly ok: true; readonly stamp: string } | Refused;

type PlanStampInput = {
	readonly plan: string;
	/** Where it was asked already, while it was found out who asks. */
	readonly state?: PlanStateAsked | undefined;
};

export type PlanStateAsked = ReturnType<Context["store"]["planState"]>;

/** The name of the state that a plan is in, for who may read it: what was made in the same state can be shown again. */
export async function planStamp(context: Context, input: PlanStampInput): Promise<PlanStampResult> {
	const { actor, municipality, store } = context;
	const state = await (input.state ?? store.planState(municipality.id, input.plan));
	if (!state) return actor.kind === "anonymous" ? signInNeeded : notFound;
	const { id, stamp, public: isPublic } = state;
	return authorise(context, "plan:read", { planId: id, public: isPublic }) ?? { ok: true, stamp };
}
