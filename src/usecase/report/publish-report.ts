// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import type { ReportWords } from "../../report/report-words.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import { snapshotBytes, snapshotHash } from "../../report/snapshot-bytes.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { findPlan } from "../../store/plan-repository.ts";
import { lockPlan } from "../../store/plan-rows-repository.ts";
import { insertReport, insertReportFiles, listReports, type NewReport } from "../../store/report-repository.ts";
import type { Db } from "../../store/store.ts";
import { type Context, notFound, type Refusal } from "../context.ts";
import { type FilesProblem, type MadeFile, makeReportFiles } from "./make-report-files.ts";
import { type PreparedReport, prepareReport, type ReportWish, type WishProblem } from "./prepare-report.ts";
import { showPublishing } from "./show-publishing.ts";

/** The number of the report that is corrected, and what is different. */
type Correction = { readonly number: number; readonly what: string };

export type PublishReportInput = Omit<ReportWish, "corrects"> & {
	readonly corrects?: Correction;
	/** Nobody but those who work here sees it before; left out: from now on. */
	readonly visibleFrom?: Date;
	/** The id that the report gets: who sends the same twice publishes once. */
	readonly id?: string;
	/** Told how many files are made. */
	readonly onFile?: (made: number) => void;
	/** The words that stand in the files beside what the plan says. */
	readonly wordsFor: (snapshot: ReportSnapshot, corrects: Correction | undefined) => ReportWords;
};

export type PublishReportProblem =
	| Refusal
	| WishProblem
	| FilesProblem
	| { readonly kind: "correction-missing" | "changed-meanwhile" };

export type PublishReportResult =
	| { readonly ok: true; readonly number: number; readonly sha256: string }
	| { readonly ok: false; readonly problem: PublishReportProblem };

const tries = 3;

/**
 * Publishes a report with all its files: from now on it cannot be changed. Another one of the same day must say which report it corrects
 * and what is different. The files take a while, so they are made first; they are kept only if the report still says the same
 * and has the same number when it is published.
 */
export function publishReport(context: Context, input: PublishReportInput): Promise<PublishReportResult> {
	const id = input.id ?? context.newId();
	return inTurn(`${context.municipality.id} ${input.plan}`, () => publish(context, { ...input, id }));
}

const turns = new Map<string, Promise<unknown>>();

/** One after the other for each key: whoever comes second to a plan finds the report published, and makes no files in vain. */
async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
	const turn = (turns.get(key) ?? Promise.resolve()).then(work);
	const settled = turn.catch(() => undefined);
	turns.set(key, settled);
	try {
		return await turn;
	} finally {
		if (turns.get(key) === settled) turns.delete(key);
	}
}

async function publish(context: Context, input: Sent): Promise<PublishReportResult> {
	for (let attempt = 1; attempt <= tries; attempt += 1) {
		const known = await showPublishing(context, input);
		if (!known.ok) return known;
		if (known.report) return { ok: true, ...known.report };
		if (input.corrects?.what.trim() === "") return { ok: false, problem: { kind: "correction-missing" } };
		const wish = wishOf(input);
		const prepared = await context.store.read(context.municipality.id, (db) => prepareReport(context, db, wish));
		if (!prepared.ok) return prepared;
		const words = input.wordsFor(prepared.snapshot, input.corrects);
		const made = await makeReportFiles(context, { snapshot: prepared.snapshot, words, onFile: input.onFile });
		if (!made.ok) return made;
		const result = await save(context, input, { sha256: snapshotHash(prepared.snapshot), files: made.files });
		if (result !== overtaken) return result;
	}
	return { ok: false, problem: { kind: "changed-meanwhile" } };
}

const wishOf = ({ corrects, ...input }: PublishReportInput): ReportWish => ({
	...input,
	...(corrects && { corrects: corrects.number }),
});

function publishedAs(reports: PreparedReport["reports"], id: string): PublishReportResult | undefined {
	const known = reports.find((report) => report.id === id);
	return known && { ok: true, number: known.number, sha256: known.sha256 };
}

const overtaken = Symbol("overtaken");

type Made = { readonly sha256: string; readonly files: readonly MadeFile[] };
type Sent = PublishReportInput & { readonly id: string };

async function save(
	context: Context,
	input: Sent,
	{ sha256, files }: Made,
): Promise<PublishReportResult | typeof overtaken> {
	const result = await context.store.write(context.municipality.id, async (db) => {
		// Whether somebody may is asked by `prepareReport`.
		const plan = await findPlan(db, input.plan);
		if (!plan) return notFound;
		await lockPlan(db, plan.id);
		const known = publishedAs(await listReports(db, plan.id), input.id);
		if (known) return known;
		const prepared = await prepareReport(context, db, wishOf(input));
		if (!prepared.ok) return prepared;
		if (snapshotHash(prepared.snapshot) !== sha256) return { ok: false, overtaken } as const;
		const report = newReport(context, input, prepared);
		await insertReport(db, report);
		await insertReportFiles(db, report.id, files);
		await recordPublishing(context, db, report, input);
		return { ok: true, number: report.number, sha256 } as const;
	});
	return "overtaken" in result ? overtaken : result;
}

function newReport(
	{ actor, now }: Context,
	{ id, corrects, visibleFrom }: Sent,
	{ plan, round, reports, snapshot, number }: PreparedReport,
): NewReport {
	const corrected = reports.find((report) => report.number === corrects?.number);
	const publishedAt = now();
	return {
		...{ id, planId: plan.id, number, asOf: snapshot.asOf, ...(round && { roundId: round.id }) },
		...{ schemaVersion: snapshot.schemaVersion, snapshot: snapshotBytes(snapshot), sha256: snapshotHash(snapshot) },
		...(corrected && { correctsId: corrected.id }),
		...{ correction: corrects?.what.trim() ?? "", publishedAt },
		visibleFrom: visibleFrom && visibleFrom > publishedAt ? visibleFrom : publishedAt,
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
