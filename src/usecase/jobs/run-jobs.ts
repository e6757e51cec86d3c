// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "../context.ts";

export type JobContext = Pick<Context, "municipality" | "store" | "now" | "newId">;

/**
 * Something that is done again and again for each municipality, by every process that serves. What it does must be tied to a key
 * in the database (a mail's key, a row that is deleted): two processes may run it at the same moment, and each may die in it.
 */
export type Job = { readonly name: string; readonly run: (context: JobContext) => Promise<unknown> };

type Runner = Pick<Context, "store" | "now" | "newId"> & {
	readonly jobs: readonly Job[];
	/** Told of a failure when it begins and when it becomes another, not every time. */
	readonly log: (name: string, error: unknown) => void;
};

/** Runs the jobs one after another whenever it is told to; one that fails stops no other. */
export function openJobRunner({ jobs, log, ...base }: Runner) {
	const failing = new Map<string, string>();
	const attempt = async (name: string, key: string, work: () => Promise<unknown>): Promise<void> => {
		try {
			await work();
			failing.delete(key);
		} catch (error) {
			const said = String(error);
			if (failing.get(key) !== said) log(name, error);
			failing.set(key, said);
		}
	};
	const runAll = () =>
		attempt("municipalities", "municipalities", async () => {
			const municipalities = await base.store.municipalities();
			for (const { name, run } of jobs) {
				for (const { id, slug, name: city } of municipalities) {
					const municipality = { id, slug, name: city };
					await attempt(name, `${name} ${id}`, () => run({ ...base, municipality }));
				}
			}
		});
	return { tick: oneAtATime(runAll) };
}

/**
 * Never runs the work twice at once: who asks while it runs has it run once more afterwards, so that what came up meanwhile is
 * not left lying.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
	let running: Promise<void> | undefined;
	let next: Promise<void> | undefined;
	const start = (): Promise<void> => {
		const run = work().finally(() => {
			if (running === run) running = undefined;
		});
		running = run;
		return run;
	};
	return () => {
		if (!running) return start();
		next ??= running
			.catch(() => {})
			.then(() => {
				next = undefined;
				return start();
			});
		return next;
	};
}
