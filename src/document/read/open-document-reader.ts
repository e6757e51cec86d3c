// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ChildProcess, fork } from "node:child_process";
import type { Socket } from "node:net";
import type { ReadResult } from "../../plan/draft.ts";
import type { ReadSheetResult } from "../../round/sheet/filled-sheet.ts";
import type { DrawResult } from "./pdf/draw-page.ts";
import { residentMemory } from "./process-memory.ts";
import type { ReadOptions } from "./read-document.ts";
import type { FacsimileResult } from "./read-facsimile.ts";
import type { Answers, FromReadingProcess, Task, ToReadingProcess } from "./reading-message.ts";

/** Works on one document after the other, away from the program's own process. `close` ends the reading process. */
export type DocumentReader = {
	readonly read: (bytes: Uint8Array, name: string, options?: ReadOptions) => Promise<ReadResult>;
	/** The tables and lines of a document as they stand there. */
	readonly show: (bytes: Uint8Array, name: string) => Promise<FacsimileResult>;
	/** What somebody filled in offline. */
	readonly sheet: (bytes: Uint8Array, name: string) => Promise<ReadSheetResult>;
	/** A page of a PDF as a picture; pages count from 1. */
	readonly draw: (bytes: Uint8Array, page: number) => Promise<DrawResult>;
	readonly close: () => void;
};

export type ReadingLimits = {
	/** From the beginning of a reading, the start of the process included. */
	readonly milliseconds: number;
	/** Resident bytes of the reading process; with the program's own about 100 MB it stays below 512 MB. */
	readonly memory: number;
	/** Above this a process is not used again: memory that a document took is not given back. */
	readonly memoryToKeep: number;
	readonly idleMilliseconds: number;
};

const LIMITS: ReadingLimits = {
	milliseconds: 8_500,
	memory: 350_000_000,
	memoryToKeep: 220_000_000,
	idleMilliseconds: 30_000,
};

const HEAP_MEGABYTES = 256;
const WATCH_EVERY_MILLISECONDS = 20;

type Request = {
	readonly task: Task;
	readonly bytes: Uint8Array;
	readonly name: string;
	readonly onProgress?: ReadOptions["onProgress"] | undefined;
};

type StopReason = "took-too-long" | "took-too-much-memory";

/**
 * Opens a reader; `changes` replace single limits.
 *
 * A process and no worker thread: a thread's limits leave buffers out, and a large array ends the whole program
 * (measured, `docs/decisions/0011-read-in-a-process.md`).
 */
export function openDocumentReader(changes: Partial<ReadingLimits> = {}): DocumentReader {
	const limits = { ...LIMITS, ...changes };
	let kept: ChildProcess | undefined;
	let idle: NodeJS.Timeout | undefined;
	let queue: Promise<unknown> = Promise.resolve();

	const drop = () => {
		clearTimeout(idle);
		kept?.kill("SIGKILL");
		kept = undefined;
	};
	const performNext = async (request: Request) => {
		clearTimeout(idle);
		const child = kept?.connected ? kept : startProcess();
		kept = child;
		setReferenced(child, true);
		try {
			return await performIn(child, request, limits);
		} finally {
			setReferenced(child, false);
			if (residentMemory(child) > limits.memoryToKeep || !child.connected) drop();
			idle = setTimeout(drop, limits.idleMilliseconds).unref();
		}
	};
	const perform = <Kind extends keyof Answers>(request: Request): Promise<Answers[Kind]> => {
		const performing = queue.then(() => performNext(request));
		queue = performing.catch(() => undefined);
		return performing as Promise<Answers[Kind]>;
	};
	return {
		read: (bytes, name, { onProgress, ...options } = {}) =>
			perform<"read">({ task: { kind: "read", ...options }, bytes, name, onProgress }),
		show: (bytes, name) => perform<"show">({ task: { kind: "show" }, bytes, name }),
		sheet: (bytes, name) => perform<"sheet">({ task: { kind: "sheet" }, bytes, name }),
		draw: (bytes, page) => perform<"draw">({ task: { kind: "draw", page }, bytes, name: ".pdf" }),
		close: drop,
	};
}

function startProcess(): ChildProcess {
	const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
	const { NODE_OPTIONS: _, ...env } = process.env;
	const child = fork(new URL(`./reading-process.${extension}`, import.meta.url), {
		execArgv: [
			`--max-old-space-size=${HEAP_MEGABYTES}`,
			"--max-semi-space-size=8",
			"--disable-warning=ExperimentalWarning",
		],
		env,
		serialization: "advanced",
		stdio: ["pipe", "ignore", "ignore", "ipc"],
	});
	// A process that ends while it is written to is reported by its `exit`.
	child.stdin?.on("error", () => undefined);
	return child;
}

/** An idle process does not keep the program alive. */
function setReferenced(child: ChildProcess, referenced: boolean): void {
	// A pipe to a process is a socket, which the types of `stdin` do not say.
	const handles = [child, child.channel, child.stdin as Socket | null];
	for (const handle of handles) referenced ? handle?.ref() : handle?.unref();
}

function performIn(
	child: ChildProcess,
	{ task, bytes, name, onProgress }: Request,
	limits: ReadingLimits,
): Promise<Answers[keyof Answers]> {
	return new Promise((resolve, reject) => {
		let reason: StopReason | undefined;
		const stop = (why: StopReason) => {
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
		const onMessage = (message: unknown) => {
			const answer = message as FromReadingProcess;
			if ("progress" in answer) return onProgress?.(answer.progress);
			finish();
			if ("answer" in answer) resolve(answer.answer);
			else reject(new Error(answer.fault));
		};
		const onExit = (code: number | null, signal: NodeJS.Signals | null) => {
			finish();
			resolve({ ok: false, problem: { kind: reason ?? reasonOfExit(code, signal), place: "", detail: "" } });
		};
		child.on("message", onMessage).on("exit", onExit);
		const announcement: ToReadingProcess = { name, size: bytes.length, task };
		child.send(announcement);
		child.stdin?.write(bytes);
	});
}

/** Node aborts when its heap is full, and an operating system short of memory kills. */
function reasonOfExit(code: number | null, signal: NodeJS.Signals | null): "took-too-much-memory" | "broken" {
	const outOfMemory = code === 134 || signal === "SIGABRT" || signal === "SIGKILL" || signal === "SIGTRAP";
	return outOfMemory ? "took-too-much-memory" : "broken";
}
