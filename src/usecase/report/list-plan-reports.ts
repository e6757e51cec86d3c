// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../../plan/period.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Report } from "../../report/report.ts";
import type { Round } from "../../round/round.ts";
import { listReports } from "../../store/report-repository.ts";
import { listRounds } from "../../store/round-repository.ts";
import { listStatements } from "../../store/statement-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context, Refused } from "../context.ts";
import { openPlan } from "../open-plan.ts";

/** A reporting date of which there is no report yet. */
export type UnpublishedDay = {
	readonly asOf: IsoDate;
	/** The round that was made for it; where there is none, an import brought what is said. */
	readonly round?: Round;
	/** A round must be approved first. */
	readonly ready: boolean;
};

export type ListPlanReportsResult =
	| {
			readonly ok: true;
			readonly plan: Plan;
			/** All of them, the newest first. */
			readonly reports: readonly Report[];
			/** The newest first. */
			readonly days: readonly UnpublishedDay[];
	  }
	| Refused;

/** All reports of a plan, those under embargo and those that were taken down too, and what could be published next. */
export async function listPlanReports(
	context: Context,
	{ plan: slug }: { readonly plan: string },
): Promise<ListPlanReportsResult> {
	return context.store.read(context.municipality.id, async (db): Promise<ListPlanReportsResult> => {
		const opened = await openPlan(context, db, slug, "report:draft");
		if (!opened.ok) return opened;
		const { plan } = opened;
		const reports = await listReports(db, plan.id);
		return { ok: true, plan, reports, days: await unpublishedDays(db, plan.id, reports) };
	});
}

async function unpublishedDays(db: Db, planId: string, reports: readonly Report[]): Promise<readonly UnpublishedDay[]> {
	const rounds = new Map((await listRounds(db, planId)).map((round) => [round.asOf, round]));
	const stated = new Set((await listStatements(db, planId)).map(({ asOf }) => asOf));
	const published = new Set(reports.map(({ asOf }) => asOf));
	// Of a round that nobody answered the report bears an earlier day.
	const told = new Set(reports.map(({ roundId }) => roundId));
	const days = [...new Set([...rounds.keys(), ...stated])].filter(
		(day) => !published.has(day) && !told.has(rounds.get(day)?.id ?? ""),
	);
	return days
		.toSorted((a, b) => (a < b ? 1 : -1))
		.map((asOf) => {
			const round = rounds.get(asOf);
			return { asOf, ready: !round || round.state === "approved", ...(round && { round }) };
		});
}
