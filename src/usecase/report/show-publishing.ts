// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../plan/plan.ts";
import type { Report } from "../../report/report.ts";
import { listReports } from "../../store/report-repository.ts";
import type { Context, Refused } from "../context.ts";
import { openPlan } from "../open-plan.ts";

export type ShowPublishingResult =
	/** `report` once it is published. */
	{ readonly ok: true; readonly plan: Plan; readonly report?: Pick<Report, "number" | "sha256"> } | Refused;

/** What has become of a report that somebody began to publish under an id. */
export async function showPublishing(
	context: Context,
	{ plan: slug, id }: { readonly plan: string; readonly id: string },
): Promise<ShowPublishingResult> {
	return context.store.read(context.municipality.id, async (db): Promise<ShowPublishingResult> => {
		const opened = await openPlan(context, db, slug, "report:publish");
		if (!opened.ok) return opened;
		const known = (await listReports(db, opened.plan.id)).find((report) => report.id === id);
		if (!known) return opened;
		const { number, sha256 } = known;
		return { ...opened, report: { number, sha256 } };
	});
}
