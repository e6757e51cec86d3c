// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { FoundPapers } from "../../council/council-paper.ts";
import type { DataTheme } from "../../report/data-theme.ts";
import type { PlanWays } from "../../report/plan-ways.ts";
import type { PublicationSettings } from "../../report/publication-settings.ts";
import type { PublishedPlan } from "../../report/published-plan.ts";
import { currentReport, isVisible, type Report } from "../../report/report.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import { type Language, languageOf } from "../../report/translation/language.ts";
import {
	findPublicationStand,
	findPublicationState,
	type PublicationStand,
} from "../../store/publication-state-repository.ts";
import { type ListedReportFile, listReportFiles, listReports } from "../../store/report-repository.ts";
import type { Db } from "../../store/store.ts";
import { type Context, notFound, type Refused } from "../context.ts";
import { papersOf } from "../council/find-papers.ts";
import { shownBeside } from "../publication/shown-beside.ts";
import { loadSnapshots } from "./kept-snapshots.ts";
import { loadPublicationSettings } from "./load-publication-settings.ts";

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
	/** What the numbers of the wanted council papers mean. */
	readonly papers: FoundPapers;
	/** How the municipality publishes, where that is wanted. */
	readonly settings?: PublicationSettings;
};

export type OpenPublicationInput = {
	readonly plan: string;
	/** Whose snapshots are wanted: of the newest, of all that are out, or of these numbers. */
	readonly wanted: "current" | "all" | readonly Report["number"][];
	/** Of which report it is told which files it has; left out: of none. */
	readonly filesOf?: "current" | Report["number"];
	/** Which council papers are looked up, from what the wanted reports say; left out: none. */
	readonly papersIn?: (found: PublishedPlan) => readonly string[];
	/** Whether it is told how the municipality publishes. */
	readonly withSettings?: boolean;
};

export type OpenPublicationResult = { readonly ok: true; readonly publication: Publication } | Refused;

/**
 * What everybody may read of a plan: its published reports, in one transaction with all that is shown beside them. The same for everybody,
 * whoever is signed in; published is public whether or not the plan's working state is. A plan of which nothing is out yet is not there.
 */
export async function openPublication(
	{ store, municipality, now }: Context,
	{ plan: slug, wanted, ...beside }: OpenPublicationInput,
): Promise<OpenPublicationResult> {
	return store.read(municipality.id, async (db): Promise<OpenPublicationResult> => {
		const at = now();
		const state = await findPublicationState(db, slug);
		const out = state && (await findOut(db, state, at));
		if (!out) return notFound;
		const { planId, languages: tags } = state;
		const { reports, stamp } = out;
		const current = currentReport(reports, at);
		const readable = reports.filter((report) => isVisible(report, at));
		const chosen = readable.filter(({ number }) =>
			wanted === "current" ? number === current?.number : wanted === "all" || wanted.includes(number),
		);
		const snapshots = await loadSnapshots(db, chosen);
		const languages = tags.flatMap((tag) => languageOf(tag) ?? []);
		const { ways, themes } = shownBeside(state, { reports: readable, current });
		const found = { planId, slug, reports, ...(current && { current }), snapshots, stamp, languages, ways, themes };
		return { ok: true, publication: { ...found, ...(await besides(db, beside, found, readable)) } };
	});
}

/** Only the name of the state in which it is: asked for each second while anybody reads. Undefined where nothing is out. */
export function publicationStamp(
	{ store, municipality, now }: Context,
	{ plan }: Pick<OpenPublicationInput, "plan">,
): Promise<string | undefined> {
	return store.read(municipality.id, async (db) => {
		const stand = await findPublicationStand(db, plan);
		return stand && (await findOut(db, stand, now()))?.stamp;
	});
}

/** The reports of a plan that are out, or were and were taken down; undefined where there is none. */
async function findOut(db: Db, { planId, shownWith }: PublicationStand, at: Date) {
	const reports = (await listReports(db, planId)).filter(({ visibleFrom }) => visibleFrom <= at);
	return reports.length === 0 ? undefined : { reports, stamp: stampOf(planId, reports, shownWith) };
}

/** What pages show beside the reports, as far as it is wanted. */
async function besides(
	db: Db,
	{ filesOf, papersIn, withSettings = false }: Omit<OpenPublicationInput, "plan" | "wanted">,
	found: PublishedPlan,
	readable: readonly Report[],
): Promise<Pick<Publication, "files" | "papers" | "settings">> {
	const filed = readable.find(({ number }) => number === (filesOf === "current" ? found.current?.number : filesOf));
	return {
		files: filed ? await listReportFiles(db, filed.id) : [],
		papers: papersIn ? await papersOf(db, papersIn(found)) : new Map(),
		...(withSettings && { settings: await loadPublicationSettings(db) }),
	};
}

function stampOf(planId: string, reports: readonly Report[], shownWith: readonly string[]): string {
	const states = reports.map(({ number, withdrawn }) => (withdrawn ? `-${number}` : String(number)));
	return [planId, ...states, ...shownWith].join(".");
}
