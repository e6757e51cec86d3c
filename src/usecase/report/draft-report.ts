// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../../plan/period.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import { snapshotOf } from "../../report/snapshot-of.ts";
import type { Context, Refused } from "../context.ts";
import { openPlan } from "../open-plan.ts";
import { today } from "../today.ts";
import { loadReportSource } from "./load-report-source.ts";

export type DraftReportInput = {
	readonly plan: string;
	/** Says what had been stated by this day; left out: what is stated now. */
	readonly asOf?: IsoDate;
};

export type DraftReportResult = { readonly ok: true; readonly snapshot: ReportSnapshot } | Refused;

/** What a report would say if it were published now, marked as a draft. */
export async function draftReport(
	context: Context,
	{ plan: slug, asOf }: DraftReportInput,
): Promise<DraftReportResult> {
	return context.store.read(context.municipality.id, async (db): Promise<DraftReportResult> => {
		const opened = await openPlan(context, db, slug, "report:draft");
		if (!opened.ok) return opened;
		const { plan } = opened;
		const notAfter = asOf ?? plan.asOf ?? today(context.now());
		return { ok: true, snapshot: snapshotOf(await loadReportSource(context, db, plan), { notAfter, draft: true }) };
	});
}
