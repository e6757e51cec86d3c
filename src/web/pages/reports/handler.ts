// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../../../access/may.ts";
import type { Plan } from "../../../plan/plan.ts";
import { listPlanReports } from "../../../usecase/report/list-plan-reports.ts";
import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { reportsPage } from "./page.tsx";

/** The reports of a plan, and what could be published next. */
export async function showReports(page: Page) {
	const { c, view, context } = page;
	const listed = await listPlanReports(context, { plan: parameter(page, "plan") });
	if (!listed.ok) return refuse(page, listed.problem);
	return c.html(reportsPage({ view, ...listed, mayPublish: mayPublish(page, listed.plan), now: context.now() }));
}

/** Whether the person who looks publishes reports of the plan, or only sees them. */
export function mayPublish({ context }: Page, { id: planId }: Plan): boolean {
	return may(context.actor, "report:publish", { municipalityId: context.municipality.id, planId });
}
