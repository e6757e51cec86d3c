// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../plan/plan.ts";
import { type Report, reportBefore } from "../../report/report.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import { snapshotHash } from "../../report/snapshot-bytes.ts";
import { type ReportSource, snapshotOf } from "../../report/snapshot-of.ts";
import { lastStand } from "../../report/stated-at.ts";
import type { Round } from "../../round/round.ts";
import { listReports } from "../../store/report-repository.ts";
import { findRound } from "../../store/round-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context, Refusal } from "../context.ts";
import { openPlan } from "../open-plan.ts";
import { loadReportSource } from "./load-report-source.ts";

/** Which report is to be published. */
export type ReportWish = {
	readonly plan: string;
	/** The reporting date: that of an approved round, or of what an import brought. */
	readonly asOf: string;
	/** The council paper with which it is submitted. */
	readonly paper?: string;
	/** The number of the report that it corrects. */
	readonly corrects?: number;
	/** What somebody looked at before: the `seen` of a preview. Left out: whatever it says now. */
	readonly seen?: string;
};

export type WishProblem = {
	readonly kind:
		| "not-approved"
		/** Nothing was said for that day. */
		| "nothing-stated"
		| "already-published"
		| "corrects-unknown"
		/** It would say something else than what was looked at. */
		| "changed-since-seen";
};

export type PreparedReport = {
	readonly ok: true;
	readonly plan: Plan;
	readonly round?: Round;
	/** Those that there are, the newest first. */
	readonly reports: readonly Report[];
	readonly source: ReportSource;
	/** What it will say, its number included. */
	readonly snapshot: ReportSnapshot;
	readonly number: number;
	/** Names what it would say, whichever council paper it comes with. */
	readonly seen: string;
};

/**
 * What a report would be if it were published in this state of the data. Where a round was made for the day, it must be approved; where
 * there was none, the report says what was brought in for that day.
 */
export async function prepareReport(
	context: Context,
	db: Db,
	wish: ReportWish,
): Promise<PreparedReport | { readonly ok: false; readonly problem: Refusal | WishProblem }> {
	const opened = await openPlan(context, db, wish.plan, "report:publish");
	if (!opened.ok) return opened;
	const { plan } = opened;
	const round = await findRound(db, plan.id, wish.asOf);
	const reports = await listReports(db, plan.id);
	const source = await loadReportSource(context, db, plan);
	const stated = source.contents.statements.some(({ asOf }) => asOf === wish.asOf);
	const problem = problemOf({ stated, reports, wish, ...(round && { round }) });
	if (problem) return { ok: false, problem: { kind: problem } };
	const number = Math.max(0, ...reports.map((report) => report.number)) + 1;
	const before = reportBefore(reports, lastStand(source.contents.statements, wish.asOf) ?? wish.asOf);
	const plain = snapshotOf(source, {
		...{ notAfter: wish.asOf, draft: false, number, ...(before && { since: before.asOf }) },
	});
	const seen = snapshotHash(plain);
	if (wish.seen !== undefined && wish.seen !== seen) return { ok: false, problem: { kind: "changed-since-seen" } };
	const snapshot = wish.paper ? { ...plain, paper: wish.paper } : plain;
	return { ok: true, plan, source, reports, snapshot, number, seen, ...(round && { round }) };
}

type Asked = {
	readonly stated: boolean;
	readonly round?: Round;
	readonly reports: readonly Report[];
	readonly wish: ReportWish;
};

function problemOf({ stated, round, reports, wish: { asOf, corrects } }: Asked): WishProblem["kind"] | undefined {
	if (round && round.state !== "approved") return "not-approved";
	if (!round && !stated) return "nothing-stated";
	const ofThatDay = reports.filter((report) => report.asOf === asOf || (round && report.roundId === round.id));
	if (corrects === undefined) return ofThatDay.length > 0 ? "already-published" : undefined;
	return ofThatDay.some(({ number }) => number === corrects) ? undefined : "corrects-unknown";
}
