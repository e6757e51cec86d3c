// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { Worker } from "node:worker_threads";
import type { FuzzJob } from "./reading-thread.ts";

const THREAD = new URL("./reading-thread.ts", import.meta.url);

export type FuzzReader = {
	/** How a file ended: `read`, the kind of a problem, or `fault: …`. A thread that hangs or dies is replaced. */
	readonly read: (job: FuzzJob) => Promise<string>;
	readonly end: () => Promise<void>;
};

/** A warm thread that reads files; `limit` is the milliseconds that one may take. */
export function openReader(limit: number): FuzzReader {
	let worker: Worker | undefined;
	const stop = async () => {
		await worker?.terminate();
		worker = undefined;
	};
	const read = async (job: FuzzJob) => {
		worker ??= openThread();
		const outcome = await answerOf(worker, job, limit);
		if (outcome.startsWith("fault: thread")) await stop();
		return outcome;
	};
	return { read, end: stop };
}

/** What the libraries complain about damaged files is not shown. */
function openThread(): Worker {
	const worker = new Worker(THREAD, { resourceLimits: { maxOldGenerationSizeMb: 400 }, stdout: true, stderr: true });
	worker.stdout.resume();
	worker.stderr.resume();
	return worker;
}

function answerOf(worker: Worker, job: FuzzJob, limit: number): Promise<string> {
	return new Promise((resolve) => {
		const timer = setTimeout(() => settle(`fault: thread hangs for ${limit} ms`), limit);
		const onMessage = (outcome: string) => settle(outcome);
		const onError = (error: unknown) => settle(`fault: thread died of ${error}`);
		const settle = (outcome: string) => {
			clearTimeout(timer);
			worker.off("message", onMessage);
			worker.off("error", onError);
			resolve(outcome);
		};
		worker.on("message", onMessage);
		worker.on("error", onError);
		worker.postMessage(job);
	});
}
