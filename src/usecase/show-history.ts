// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PlanRows } from "../plan/change/row.ts";
import type { Plan } from "../plan/plan.ts";
import { listEditors, listEvents, type PlanEvent } from "../store/history-repository.ts";
import { loadRows } from "../store/plan-rows-repository.ts";
import { type Context, notFound, type Refused, signInNeeded } from "./context.ts";
import { openPlan } from "./open-plan.ts";

export type { PlanEvent };

export type ShowHistoryInput = {
	readonly plan: string;
	/** Only about this measure (its place in addresses) or this step (its id). */
	readonly measure?: string;
	readonly step?: string;
	/** As the log names somebody: `account:<id>`, `operator`. */
	readonly actor?: string;
	/** Only what was mainly about this kind of thing. */
	readonly subjectKind?: string;
	/** Only what was before this event. */
	readonly before?: number;
};

export type History = {
	readonly ok: true;
	readonly plan: Plan;
	readonly rows: PlanRows;
	readonly events: readonly PlanEvent[];
	/** Who has changed the plan, for choosing. */
	readonly editors: readonly { readonly actor: string; readonly name: string | null }[];
	/** Where the next page begins; absent on the last. */
	readonly older?: number;
};

const perPage = 25;

/** What was done to a plan, a measure or a step: only for those who work there, never for the public. */
export async function showHistory(context: Context, input: ShowHistoryInput): Promise<History | Refused> {
	if (context.actor.kind === "anonymous") return signInNeeded;
	return context.store.read(context.municipality.id, async (db): Promise<History | Refused> => {
		const opened = await openPlan(context, db, input.plan, "history:read");
		if (!opened.ok) return opened;
		const { plan } = opened;
		const rows = await loadRows(db, plan);
		const about = idsAbout(rows, input);
		if (about?.length === 0) return notFound;
		const filter = {
			...(about && { about }),
			...(input.actor && { actor: input.actor }),
			...(input.subjectKind && { subjectKind: input.subjectKind }),
			...(input.before && { before: input.before }),
		};
		const events = await listEvents(db, plan.id, filter, perPage + 1);
		const last = events.length > perPage ? events[perPage - 1] : undefined;
		const shown = events.slice(0, perPage);
		const editors = await listEditors(db, plan.id);
		return { ok: true, plan, rows, events: shown, editors, ...(last && { older: last.sequence }) };
	});
}

/** The rows of which one must be named in an event about a measure or a step; undefined for the whole plan. */
function idsAbout(rows: PlanRows, { measure: slug, step }: ShowHistoryInput): readonly string[] | undefined {
	if (step !== undefined) return rows.step.filter(({ id }) => id === step).map(({ id }) => id);
	if (slug === undefined) return undefined;
	const measures = rows.measure.filter((one) => one.slug === slug).map(({ id }) => id);
	return [...measures, ...rows.step.filter(({ measureId }) => measures.includes(measureId)).map(({ id }) => id)];
}
