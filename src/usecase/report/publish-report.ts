// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Report } from "../../report/report.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import { snapshotBytes, snapshotHash } from "../../report/snapshot-bytes.ts";
import { snapshotOf } from "../../report/snapshot-of.ts";
import type { Round } from "../../round/round.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { lockPlan } from "../../store/plan-rows-repository.ts";
import { insertReport, listReports, type NewReport } from "../../store/report-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context, Refusal } from "../context.ts";
import { openPlanRound, type RoundAddress } from "../round/open-plan-round.ts";
import { loadReportSource } from "./load-report-source.ts";

export type PublishReportInput = RoundAddress & {
	/** The council paper with which it is submitted. */
	readonly paper?: string;
	/** Nobody but those who work here sees it before; left out: from now on. */
	readonly visibleFrom?: Date;
	/** The number of the report that it corrects, and what it changes. */
	readonly corrects?: { readonly number: number; readonly what: string };
};

type Problem = { readonly kind: "not-approved" | "already-published" | "corrects-unknown" | "correction-missing" };

export type PublishReportResult =
	| { readonly ok: true; readonly number: number; readonly sha256: string; readonly snapshot: ReportSnapshot }
	| { readonly ok: false; readonly problem: Refusal | Problem };

/**
 * Publishes the report of an approved round: from now on it cannot be changed. Another one of the same round must say which report it
 * corrects and what is different.
 */
export async function publishReport(context: Context, input: PublishReportInput): Promise<PublishReportResult> {
	const { store, municipality } = context;
	return store.write(municipality.id, async (db): Promise<PublishReportResult> => {
		const opened = await openPlanRound(context, db, input, "report:publish");
		if (!opened.ok) return opened;
		const { plan, round } = opened;
		await lockPlan(db, plan.id);
		const reports = await listReports(db, plan.id);
		const problem = problemOf(round, reports, input);
		if (problem) return { ok: false, problem: { kind: problem } };
		const snapshot = await takeSnapshot(context, db, plan, { round, reports, input });
		const report = newReport(context, { plan, round, reports, input, snapshot });
		await insertReport(db, report);
		await recordPublishing(context, db, report, input);
		return { ok: true, number: report.number, sha256: report.sha256, snapshot };
	});
}

function problemOf(
	round: Round,
	reports: readonly Report[],
	{ corrects }: PublishReportInput,
): Problem["kind"] | undefined {
	if (round.state !== "approved") return "not-approved";
	if (!corrects) return reports.some(({ roundId }) => roundId === round.id) ? "already-published" : undefined;
	if (corrects.what.trim() === "") return "correction-missing";
	const known = reports.some(({ number, roundId }) => number === corrects.number && roundId === round.id);
	return known ? undefined : "corrects-unknown";
}

type Publishing = { readonly round: Round; readonly reports: readonly Report[]; readonly input: PublishReportInput };

const nextNumber = (reports: readonly Report[]): number => Math.max(0, ...reports.map(({ number }) => number)) + 1;

async function takeSnapshot(context: Context, db: Db, plan: Plan, { round, reports, input }: Publishing) {
	const before = reports.find(({ asOf }) => asOf < round.asOf);
	return snapshotOf(await loadReportSource(context, db, plan), {
		...{ notAfter: round.asOf, draft: false, number: nextNumber(reports) },
		...(before && { since: before.asOf }),
		...(input.paper && { paper: input.paper }),
	});
}

function newReport(
	{ actor, now, newId }: Context,
	{ plan, round, reports, input, snapshot }: Publishing & { readonly plan: Plan; readonly snapshot: ReportSnapshot },
): NewReport {
	const corrected = reports.find(({ number }) => number === input.corrects?.number);
	return {
		...{ id: newId(), planId: plan.id, number: nextNumber(reports), roundId: round.id, asOf: snapshot.asOf },
		...{ schemaVersion: snapshot.schemaVersion, snapshot: snapshotBytes(snapshot), sha256: snapshotHash(snapshot) },
		...(corrected && { correctsId: corrected.id }),
		...{ correction: input.corrects?.what.trim() ?? "", publishedAt: now(), visibleFrom: input.visibleFrom ?? now() },
		...(actor.kind === "account" && { publishedBy: actor.accountId }),
	};
}

function recordPublishing({ actor, now }: Context, db: Db, report: NewReport, { corrects }: PublishReportInput) {
	const { id, planId, number, asOf, sha256, visibleFrom } = report;
	return recordEvent(db, {
		...{ at: now(), actor: actorName(actor), action: corrects ? "correct-report" : "publish-report", planId },
		...{ subjectKind: "report", subjectId: id, after: { number, asOf, sha256, visibleFrom, corrects } },
	});
}
