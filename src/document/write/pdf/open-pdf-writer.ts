// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ChildProcess, fork } from "node:child_process";
import { residentMemory } from "../../read/process-memory.ts";
import { type PdfRequest, pdfData } from "./pdf-data.ts";
import type { FromPdfProcess, PdfProblem, ToPdfProcess } from "./pdf-message.ts";

type PdfResult =
	| { readonly ok: true; readonly bytes: Uint8Array }
	| { readonly ok: false; readonly problem: { readonly kind: PdfProblem } };

/** Writes one PDF after the other, away from the program's own process. `close` ends the writing process. */
export type PdfWriter = {
	readonly write: (request: PdfRequest) => Promise<PdfResult>;
	/** The memory of the writing process; 0 where there is none. */
	readonly memory: () => number;
	readonly close: () => void;
};

type WritingLimits = {
	/** For one PDF, the start of the process included. */
	readonly milliseconds: number;
	/** Resident bytes of the writing process. */
	readonly memory: number;
	/** Above this a process is not used again. */
	readonly memoryToKeep: number;
	readonly idleMilliseconds: number;
	/** How many may wait at once; each waits for those before it. */
	readonly waiting: number;
};

const LIMITS: WritingLimits = {
	milliseconds: 60_000,
	memory: 900_000_000,
	memoryToKeep: 400_000_000,
	idleMilliseconds: 60_000,
	waiting: 6,
};

const failed = (kind: PdfProblem): PdfResult => ({ ok: false, problem: { kind } });

/** Opens a writer; `changes` replace single limits. */
export function openPdfWriter(now: () => Date, changes: Partial<WritingLimits> = {}): PdfWriter {
	const limits = { ...LIMITS, ...changes };
	let kept: ChildProcess | undefined;
	let idle: NodeJS.Timeout | undefined;
	let queue: Promise<unknown> = Promise.resolve();
	let waiting = 0;

	const drop = () => {
		clearTimeout(idle);
		kept?.kill("SIGKILL");
		kept = undefined;
	};
	const writeNext = async (request: PdfRequest): Promise<PdfResult> => {
		clearTimeout(idle);
		const child = kept?.connected ? kept : startProcess();
		kept = child;
		setReferenced(child, true);
		try {
			const data = JSON.stringify(pdfData(request));
			return await writeIn(child, { data, madeAt: now() }, limits);
		} finally {
			setReferenced(child, false);
			if (!child.connected || residentMemory(child) > limits.memoryToKeep) drop();
			idle = setTimeout(drop, limits.idleMilliseconds).unref();
		}
	};
	const write = async (request: PdfRequest): Promise<PdfResult> => {
		if (waiting >= limits.waiting) return failed("busy");
		waiting += 1;
		const writing = queue.then(() => writeNext(request));
		queue = writing.catch(() => undefined);
		return writing.finally(() => {
			waiting -= 1;
		});
	};
	return { write, memory: () => (kept ? residentMemory(kept) : 0), close: drop };
}

function startProcess(): ChildProcess {
	const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
	const { NODE_OPTIONS: _, ...env } = process.env;
	return fork(new URL(`./pdf-process.${extension}`, import.meta.url), {
		execArgv: ["--max-semi-space-size=4", "--disable-warning=ExperimentalWarning"],
		// The C library gives each thread memory of its own otherwise, and a few hold most of it unused.
		env: { ...env, MALLOC_ARENA_MAX: "1" },
		serialization: "advanced",
		stdio: ["ignore", "ignore", "ignore", "ipc"],
	});
}

/** An idle process does not keep the program alive. */
function setReferenced(child: ChildProcess, referenced: boolean): void {
	for (const handle of [child, child.channel]) referenced ? handle?.ref() : handle?.unref();
}

const WATCH_EVERY_MILLISECONDS = 20;

function writeIn(child: ChildProcess, message: ToPdfProcess, limits: WritingLimits): Promise<PdfResult> {
	return new Promise((resolve, reject) => {
		let reason: PdfProblem | undefined;
		const stop = (why: PdfProblem) => {
			reason ??= why;
			child.kill("SIGKILL");
		};
		const timer = setTimeout(() => stop("took-too-long"), limits.milliseconds);
		const watch = setInterval(() => {
			if (residentMemory(child) > limits.memory) stop("took-too-much-memory");
		}, WATCH_EVERY_MILLISECONDS);
		const finish = () => {
			clearTimeout(timer);
			clearInterval(watch);
			child.off("message", onMessage).off("exit", onExit);
		};
		const onMessage = (received: unknown) => {
			const answer = received as FromPdfProcess;
			finish();
			if ("bytes" in answer) resolve({ ok: true, bytes: answer.bytes });
			else if ("problem" in answer) resolve(failed(answer.problem));
			else reject(new Error(answer.fault));
		};
		const onExit = () => {
			finish();
			resolve(failed(reason ?? "took-too-much-memory"));
		};
		child.on("message", onMessage).on("exit", onExit);
		child.send(message);
	});
}
