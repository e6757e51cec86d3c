// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { layOutPlan } from "../../plan/plan-book.ts";
import { missingForPublishing, type RequiredForPublishing } from "../../report/missing-for-publishing.ts";
import { type ReportRemark, remarksOn } from "../../report/report-remark.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import type { ReportSource } from "../../report/snapshot-of.ts";
import { statedAt } from "../../report/stated-at.ts";
import type { Db } from "../../store/store.ts";
import type { Context, Refusal } from "../context.ts";
import { loadSnapshots } from "./kept-snapshots.ts";
import { loadPublicationSettings } from "./load-publication-settings.ts";
import { type PreparedReport, prepareReport, type ReportWish, type WishProblem } from "./prepare-report.ts";

export type ReportPreview = PreparedReport & {
	readonly remarks: readonly ReportRemark[];
	/** What the law wants on a public site and is not set up. */
	readonly missing: readonly RequiredForPublishing[];
	/** What the report that it corrects says. */
	readonly corrected?: ReportSnapshot;
};

export type PreviewReportResult = ReportPreview | { readonly ok: false; readonly problem: Refusal | WishProblem };

/** What would be published, and what to look at before. */
export async function previewReport(context: Context, wish: ReportWish): Promise<PreviewReportResult> {
	return context.store.read(context.municipality.id, async (db): Promise<PreviewReportResult> => {
		const prepared = await prepareReport(context, db, wish);
		if (!prepared.ok) return prepared;
		const { snapshot, source } = prepared;
		const corrected = await correctedBy(db, prepared, wish);
		return {
			...prepared,
			remarks: remarksOn(snapshot, rowsOn(source, snapshot.asOf)),
			missing: missingForPublishing(await loadPublicationSettings(db)),
			...(corrected && { corrected }),
		};
	});
}

/** The plan's steps as they stood on a day, with what the checks notice in them. */
function rowsOn(source: ReportSource, asOf: string) {
	const { contents, stepUnits, units, glossary } = source;
	const unitNames = new Map(units.map(({ id, code, name }) => [id, { code, name }]));
	const statements = [...statedAt(contents.statements, asOf).values()];
	const surroundings = { stepUnits, unitNames, glossary };
	return layOutPlan({ scheme: source.plan.scheme, asOf }, { ...contents, statements }, surroundings).rows;
}

async function correctedBy(db: Db, { reports }: PreparedReport, { corrects }: ReportWish) {
	if (corrects === undefined) return undefined;
	const known = await loadSnapshots(
		db,
		reports.filter(({ number }) => number === corrects),
	);
	return known.get(corrects);
}
