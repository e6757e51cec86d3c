// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterPage, afterProblem, beginRun, type MirrorRun, type NextStep } from "../../council/mirror-run.ts";
import { firstPage, nextCursor, nextRunAfter, retryAfter } from "../../council/mirror-schedule.ts";
import type { PaperPage } from "../../council/paper-page.ts";
import type { SystemProblem } from "../../council/system-problem.ts";
import type { CouncilSystem } from "../../council-system/council-system.ts";
import { savePapers } from "../../store/council-paper-repository.ts";
import {
	type ClaimedMirror,
	claimMirror,
	endRun,
	keepLease,
	noteProblem,
	releaseMirror,
	saveRun,
} from "../../store/mirror-lease-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Job, JobContext } from "../jobs/run-jobs.ts";

type Mirroring = JobContext & { readonly council: CouncilSystem };

/** How long a process reads for one municipality before it looks after the next. */
const turn = 2 * 60_000;

/** Renews the copy of the council's papers, where that is due. */
export function mirrorJob(council: CouncilSystem): Job {
	return { name: "mirror-papers", run: (context) => mirrorPapers({ ...context, council }) };
}

/**
 * Reads the papers that changed, page by page. Each page is saved together with where it goes on, so that a process that dies loses
 * one page at most; while one process holds the lease, no other asks the system.
 */
async function mirrorPapers(mirroring: Mirroring): Promise<void> {
	const { now, council } = mirroring;
	const claimed = await write(mirroring, async (db) => claimMirror(db, mirroring.newId(), now()));
	if (!claimed) return;
	const begun = await beginOrResume(mirroring, claimed);
	const end = now().getTime() + turn;
	for (let [run, failures] = [begun, claimed.failures]; run; failures = 0) {
		run = await readOn(mirroring, { ...claimed, failures }, run);
		if (!run) return;
		if (now().getTime() >= end) {
			await write(mirroring, (db) => releaseMirror(db, claimed.leaseId));
			return;
		}
		await council.pause();
	}
}

async function write<T>({ store, municipality }: Mirroring, work: (db: Db) => Promise<T>): Promise<T> {
	return (await store.write(municipality.id, async (db) => ({ ok: true, value: await work(db) }))).value;
}

/** The run that was left, or a new one: it begins with asking where the list is. */
async function beginOrResume(mirroring: Mirroring, claimed: ClaimedMirror): Promise<MirrorRun | undefined> {
	if (claimed.run) return claimed.run;
	const found = await mirroring.council.findBody(claimed.address);
	if (!found.ok) {
		await fail(mirroring, claimed, undefined, found.problem);
		return undefined;
	}
	const { name, papers } = found.value;
	if (!URL.canParse(papers)) {
		await fail(mirroring, claimed, undefined, { kind: "not-oparl", detail: papers });
		return undefined;
	}
	const first = firstPage(papers, claimed.modifiedSince, claimed.failures);
	const run = beginRun(first, claimed.modifiedSince !== undefined, mirroring.now());
	return write(mirroring, async (db) => {
		if (!(await keepLease(db, claimed.leaseId, mirroring.now()))) return undefined;
		await saveRun(db, claimed.leaseId, { run, bodyName: name, changed: false, answered: false });
		return run;
	});
}

/** Reads one page and saves it; undefined where the run is over, or is gone on with later. */
async function readOn(mirroring: Mirroring, claimed: ClaimedMirror, run: MirrorRun): Promise<MirrorRun | undefined> {
	const answer = await mirroring.council.readPage(run.page, claimed.address);
	if (answer.ok) return savePage(mirroring, claimed, run, answer.value);
	const next = afterProblem(run, answer.problem);
	if (next) return write(mirroring, (db) => follow(mirroring, claimed, db, next, { changed: false, answered: false }));
	return fail(mirroring, claimed, run, answer.problem);
}

function savePage(mirroring: Mirroring, claimed: ClaimedMirror, run: MirrorRun, { papers, ...page }: PaperPage) {
	return write(mirroring, async (db) => {
		if (!(await keepLease(db, claimed.leaseId, mirroring.now()))) return undefined;
		const saved = await savePapers(db, papers, new Date(run.startedAt));
		const next = afterPage(run, { ...page, ...saved });
		return follow(mirroring, claimed, db, next, { changed: saved.changed > 0, answered: true });
	});
}

async function follow(
	{ now }: Mirroring,
	claimed: ClaimedMirror,
	db: Db,
	next: NextStep,
	came: { readonly changed: boolean; readonly answered: boolean },
): Promise<MirrorRun | undefined> {
	if (next.kind === "failed") {
		await noteProblem(db, claimed.leaseId, { ...failure(claimed, next.problem, now()), keepsRun: false });
		return undefined;
	}
	await saveRun(db, claimed.leaseId, { run: next.run, ...came });
	if (next.kind === "read") return next.run;
	const nextRunAt = nextRunAfter(next.run, now());
	await endRun(db, claimed.leaseId, { run: next.run, since: nextCursor(next.run), nextRunAt, at: now() });
	return undefined;
}

/** After as many failures a run is begun anew: where it was to go on may be gone. */
const patience = 5;

async function fail(
	mirroring: Mirroring,
	claimed: ClaimedMirror,
	run: MirrorRun | undefined,
	problem: SystemProblem,
): Promise<undefined> {
	const failed = failure(claimed, problem, mirroring.now());
	const keepsRun = run !== undefined && run.page !== run.first && failed.failures < patience;
	await write(mirroring, (db) => noteProblem(db, claimed.leaseId, { ...failed, keepsRun }));
}

function failure({ failures }: ClaimedMirror, problem: SystemProblem, at: Date) {
	return { problem, at, failures: failures + 1, nextRunAt: retryAfter(failures + 1, at) };
}
