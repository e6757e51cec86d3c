// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../access/actor.ts";
import { recordEvent } from "../store/event-repository.ts";
import { touchPlan } from "../store/plan-repository.ts";
import { type MeasureLink, measuresOfPlan, linkMeasures as saveLinks } from "../store/succession-repository.ts";
import type { Context, Refusal } from "./context.ts";
import { openPlan } from "./open-plan.ts";

/** What the form says of one measure, by the slugs of measures: what it goes on from, and what stood there before. */
export type ChosenLink = { readonly measureId: string; readonly before: string; readonly predecessor: string };

export type LinkMeasuresInput = { readonly plan: string; readonly links: readonly ChosenLink[] };

type Problem =
	| Refusal
	| { readonly kind: "stale" }
	/** The plan before has no measure of that number. */
	| { readonly kind: "measure-unknown"; readonly measureId: string; readonly written: string };

export type LinkMeasuresResult = { readonly ok: true } | { readonly ok: false; readonly problem: Problem };

/** Links measures to those of the plan before that they go on from, and unlinks those that say nothing. */
export async function linkMeasures(
	context: Context,
	{ plan: slug, links }: LinkMeasuresInput,
): Promise<LinkMeasuresResult> {
	const { store, municipality, actor, now } = context;
	return store.write(municipality.id, async (db): Promise<LinkMeasuresResult> => {
		const opened = await openPlan(context, db, slug, "plan:edit");
		if (!opened.ok) return opened;
		const { plan } = opened;
		const earlier = plan.predecessorId ? await measuresOfPlan(db, plan.predecessorId) : [];
		const idOf = new Map(earlier.map((measure) => [measure.slug, measure.id]));
		const changed = links.filter(({ before, predecessor }) => before !== predecessor);
		const unknown = changed.find(({ predecessor }) => predecessor !== "" && !idOf.has(predecessor));
		if (unknown) {
			const { measureId, predecessor: written } = unknown;
			return { ok: false, problem: { kind: "measure-unknown", measureId, written } };
		}
		const decided = changed.map(({ measureId, before, predecessor }): MeasureLink => {
			const [from, to] = [idOf.get(before), idOf.get(predecessor)];
			return { measureId, ...(from && { before: from }), ...(to && { predecessorId: to }) };
		});
		const own = new Set((await measuresOfPlan(db, plan.id)).map(({ id }) => id));
		const isOwn = decided.every(({ measureId }) => own.has(measureId));
		if (!isOwn || !(await saveLinks(db, decided))) return { ok: false, problem: { kind: "stale" } };
		if (decided.length === 0) return { ok: true };
		await touchPlan(db, plan.id);
		await recordEvent(db, {
			...{ at: now(), actor: actorName(actor), action: "link-measures", planId: plan.id },
			...{ subjectKind: "plan", subjectId: plan.id },
			before: decided.map(({ measureId, before }) => ({ measureId, predecessorId: before })),
			after: decided.map(({ measureId, predecessorId }) => ({ measureId, predecessorId })),
		});
		return { ok: true };
	});
}
