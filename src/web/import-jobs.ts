// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A document that is being brought in, for whoever waits for it. */
type ImportJob = {
	readonly accountId: string;
	readonly pagesRead: number;
	/** 0 while it is not known. */
	readonly pages: number;
	readonly outcome:
		| { readonly state: "reading" }
		| { readonly state: "read"; readonly importId: string }
		| { readonly state: "refused"; readonly sentence: string };
};

export type ImportJobs = {
	/** Nothing where too many are being read. */
	readonly open: (accountId: string) => string | undefined;
	readonly update: (id: string, change: Partial<Omit<ImportJob, "accountId">>) => void;
	readonly find: (id: string) => ImportJob | undefined;
};

const most = 200;
const atOnce = 3;

/** Remembers for a while how far each document is. The document itself lies in the database as soon as it is read. */
export function openImportJobs(newId: () => string): ImportJobs {
	const jobs = new Map<string, ImportJob>();
	const isReading = ({ outcome }: ImportJob) => outcome.state === "reading";
	const makeRoom = () => {
		for (const [id, job] of jobs) {
			if (jobs.size <= most) return;
			if (!isReading(job)) jobs.delete(id);
		}
	};
	return {
		open: (accountId) => {
			if ([...jobs.values()].filter(isReading).length >= atOnce) return undefined;
			const id = newId();
			jobs.set(id, { accountId, pagesRead: 0, pages: 0, outcome: { state: "reading" } });
			makeRoom();
			return id;
		},
		update: (id, change) => {
			const before = jobs.get(id);
			if (before) jobs.set(id, { ...before, ...change });
		},
		find: (id) => jobs.get(id),
	};
}
