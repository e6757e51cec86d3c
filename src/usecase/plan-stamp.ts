// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../plan/plan.ts";
import { askTogether } from "../store/ask-together.ts";
import { lastSharedChange } from "../store/plan-book-repository.ts";
import { findPlans, totalRevision } from "../store/plan-repository.ts";
import type { Store } from "../store/store.ts";
import { authorise, type Context, notFound, type Refused, signInNeeded } from "./context.ts";
import { stampOf } from "./open-plan-book.ts";

type State = {
	readonly plan: Plan;
	/** Changes whenever a page about the plan would: with the plan, units, the glossary, and the plans that it goes on from. */
	readonly pages: string;
};

type Ask = (slug: string) => Promise<State | undefined>;

/** How a store is asked for the states of a municipality's plans. */
const askers = new WeakMap<Store, Map<string, Ask>>();

function askerOf(store: Store, municipalityId: string): Ask {
	const own = askers.get(store) ?? new Map<string, Ask>();
	askers.set(store, own);
	const known = own.get(municipalityId);
	if (known) return known;
	const ask = askTogether((slugs: readonly string[]) => statesOf(store, municipalityId, slugs));
	own.set(municipalityId, ask);
	return ask;
}

async function statesOf(store: Store, municipalityId: string, slugs: readonly string[]) {
	return store.read(municipalityId, async (db) => {
		const plans = await findPlans(db, slugs);
		const shared = await lastSharedChange(db);
		const all = await totalRevision(db);
		const states = new Map(plans.map((plan) => [plan.slug, { plan, pages: `${stampOf(plan, shared)}.${all}` }]));
		return (slug: string) => states.get(slug);
	});
}

export type PlanStampResult = ({ readonly ok: true } & State) | Refused;

/**
 * The state that a plan is in now, for who may read it: what was made in the same state can be shown again.
 * Costs one question to the database for all who ask at the same time.
 */
export async function planStamp(context: Context, { plan: slug }: { readonly plan: string }): Promise<PlanStampResult> {
	const { actor, municipality, store } = context;
	const state = await askerOf(store, municipality.id)(slug);
	if (!state) return actor.kind === "anonymous" ? signInNeeded : notFound;
	const { id, public: isPublic } = state.plan;
	return authorise(context, "plan:read", { planId: id, public: isPublic }) ?? { ok: true, ...state };
}
