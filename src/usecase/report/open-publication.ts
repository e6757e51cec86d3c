// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type DataTheme, themesOf } from "../../report/data-theme.ts";
import type { PlanWays } from "../../report/plan-ways.ts";
import { currentReport, isVisible, type Report } from "../../report/report.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import { type Language, languageOf } from "../../report/translation/language.ts";
import { councilRevision } from "../../store/council-mirror-repository.ts";
import { lastPublicEvent } from "../../store/event-repository.ts";
import { findPlan } from "../../store/plan-repository.ts";
import { type ListedReportFile, listReportFiles, listReports } from "../../store/report-repository.ts";
import { listPlanLanguages } from "../../store/translation-repository.ts";
import { type Context, notFound, type Refused } from "../context.ts";
import { loadPlanWays } from "../publication/load-plan-ways.ts";
import { loadSnapshots } from "./kept-snapshots.ts";

/** What everybody may read of a plan. */
export type Publication = {
	readonly planId: string;
	readonly slug: string;
	/** Those that are out and those that were taken down, the newest first. */
	readonly reports: readonly Report[];
	/** The newest that is out; left out where all were taken down. */
	readonly current?: Report;
	/** What the wanted reports say, by their numbers; never of one that was taken down. */
	readonly snapshots: ReadonlyMap<Report["number"], ReportSnapshot>;
	/** Changes whenever something does that is shown with it: its reports, a day that is reached, council papers, or what the municipality says of itself. */
	readonly stamp: string;
	/** The further languages in which it can be read. */
	readonly languages: readonly Language[];
	/** What there is of it in Leichte Sprache and in sign language. */
	readonly ways: PlanWays;
	/** What its data are about. */
	readonly themes: readonly DataTheme[];
	/** The files of the report whose files are wanted; none where it was taken down. */
	readonly files: readonly ListedReportFile[];
};

export type OpenPublicationInput = {
	readonly plan: string;
	/** Whose snapshots are wanted: of the newest, of all that are out, or of these numbers. */
	readonly wanted: "current" | "all" | readonly Report["number"][];
	/** Of which report it is told which files it has; left out: of none. */
	readonly filesOf?: "current" | Report["number"];
};

export type OpenPublicationResult = { readonly ok: true; readonly publication: Publication } | Refused;

/**
 * What everybody may read of a plan: its published reports. The same for everybody, whoever is signed in; published is public whether or
 * not the plan's working state is. A plan of which nothing is out yet is not there.
 */
export async function openPublication(
	{ store, municipality, now }: Context,
	{ plan: slug, wanted, filesOf }: OpenPublicationInput,
): Promise<OpenPublicationResult> {
	return store.read(municipality.id, async (db): Promise<OpenPublicationResult> => {
		const plan = await findPlan(db, slug);
		if (!plan) return notFound;
		const at = now();
		const reports = (await listReports(db, plan.id)).filter(({ visibleFrom }) => visibleFrom <= at);
		if (reports.length === 0) return notFound;
		const current = currentReport(reports, at);
		const readable = reports.filter((report) => isVisible(report, at));
		const chosen = readable.filter(({ number }) =>
			wanted === "current" ? number === current?.number : wanted === "all" || wanted.includes(number),
		);
		const snapshots = await loadSnapshots(db, chosen);
		const stamp = stampOf(plan.id, reports, [await lastPublicEvent(db), await councilRevision(db)]);
		const filed = readable.find(({ number }) => number === (filesOf === "current" ? current?.number : filesOf));
		const files = filed ? await listReportFiles(db, filed.id) : [];
		const shown = (await listPlanLanguages(db, plan.id)).filter(({ visible }) => visible);
		const languages = shown.flatMap(({ language }) => languageOf(language) ?? []);
		const { ways, sections } = await loadPlanWays(db, plan.id, readable, current);
		const found = { planId: plan.id, slug, reports, ...(current && { current }), snapshots, stamp, files };
		return {
			ok: true,
			publication: { ...found, languages, ways, themes: themesOf(sections["open-data"].content.themes) },
		};
	});
}

function stampOf(planId: string, reports: readonly Report[], shownWith: readonly string[]): string {
	const states = reports.map(({ number, withdrawn }) => (withdrawn ? `-${number}` : String(number)));
	return [planId, ...states, ...shownWith].join(".");
}
