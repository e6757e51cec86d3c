// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublishReportProblem } from "../usecase/report/publish-report.ts";

/** Which report is to be published: its reporting date, and the number of the one that it corrects. */
export type WishedReport = { readonly asOf: string; readonly corrects?: number };

/** What stands in the form, as it was written. */
export type PublishValues = {
	/** The id that the report gets, so that two clicks publish once. */
	readonly id: string;
	/** What was looked at in the preview. */
	readonly seen: string;
	readonly paper: string;
	readonly day: string;
	readonly time: string;
	readonly what: string;
	readonly confirmed: boolean;
};

/** A report whose files are being made, for whoever waits for it. */
export type PublishingJob = {
	readonly wish: WishedReport;
	/** What was typed: should nothing come of it, nobody types it again. */
	readonly values: PublishValues;
	/** How many files are made. */
	readonly made: number;
	readonly outcome:
		| { readonly state: "making" | "published" }
		| { readonly state: "refused"; readonly problem: PublishReportProblem }
		| { readonly state: "failed"; readonly reference: string };
};

export type PublishingJobs = {
	/** False where it is under way already. */
	readonly begin: (key: string, asked: Pick<PublishingJob, "wish" | "values">) => boolean;
	readonly update: (key: string, change: Partial<Pick<PublishingJob, "made" | "outcome">>) => void;
	readonly find: (key: string) => PublishingJob | undefined;
};

const most = 100;

/** Remembers for a while how far each is. What is published stands in the database. */
export function openPublishingJobs(): PublishingJobs {
	const jobs = new Map<string, PublishingJob>();
	const isMaking = (job: PublishingJob | undefined) => job?.outcome.state === "making";
	const makeRoom = () => {
		for (const [key, job] of jobs) {
			if (jobs.size <= most) return;
			if (!isMaking(job)) jobs.delete(key);
		}
	};
	return {
		begin: (key, asked) => {
			if (isMaking(jobs.get(key))) return false;
			jobs.set(key, { ...asked, made: 0, outcome: { state: "making" } });
			makeRoom();
			return true;
		},
		update: (key, change) => {
			const before = jobs.get(key);
			if (before) jobs.set(key, { ...before, ...change });
		},
		find: (key) => jobs.get(key),
	};
}
