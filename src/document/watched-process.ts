// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ChildProcess, fork } from "node:child_process";
import type { Socket } from "node:net";
import { residentMemory } from "./process-memory.ts";

/** What a process says of an error that is ours: its stack. */
export type Fault = { readonly fault: string };

export type ProcessLimits = {
	/** For one piece of work, the start of the process included. */
	readonly milliseconds: number;
	/** Resident bytes of the process. */
	readonly memory: number;
	/** Above this a process is not used again: memory that a piece of work took is not given back. */
	readonly memoryToKeep: number;
	readonly idleMilliseconds: number;
};

/** Why a process ended before it answered; `ended`: by itself, for lack of memory or by a fault of its own. */
type EndReason = "took-too-long" | "took-too-much-memory" | "ended";

export type Work<Answer> = {
	/** Tells the process what to do. */
	readonly send: (child: ChildProcess) => void;
	/** The answer in a message, or that it is none yet. */
	readonly take: (message: unknown) => { readonly answer: Answer } | undefined;
	/** What stands for an answer when the process ended. */
	readonly ended: (reason: EndReason, code: number | null, signal: NodeJS.Signals | null) => Answer;
};

/** A process that does one piece of work after the other, away from the program's own. */
export type WatchedProcess = {
	readonly perform: <Answer>(work: Work<Answer>) => Promise<Answer>;
	/** Its memory; 0 where there is none. */
	readonly memory: () => number;
	readonly close: () => void;
};

type Start = Readonly<{ module: URL; execArgv: readonly string[]; env?: Record<string, string>; takesBytes?: boolean }>;

/**
 * Opens a process that is started when there is something to do, watched while it works, and ended when it was idle for long.
 *
 * A process and no worker thread: a thread's limits leave buffers out, and a large array ends the whole program
 * (measured, `docs/decisions/0011-read-in-a-process.md`).
 */
export function openWatchedProcess(start: Start, limits: ProcessLimits): WatchedProcess {
	let kept: ChildProcess | undefined;
	let idle: NodeJS.Timeout | undefined;
	let queue: Promise<unknown> = Promise.resolve();

	const drop = () => {
		clearTimeout(idle);
		kept?.kill("SIGKILL");
		kept = undefined;
	};
	const performNext = async <Answer>(work: Work<Answer>): Promise<Answer> => {
		clearTimeout(idle);
		const child = kept?.connected ? kept : startProcess(start);
		kept = child;
		setReferenced(child, true);
		try {
			return await performIn(child, work, limits);
		} finally {
			setReferenced(child, false);
			if (residentMemory(child) > limits.memoryToKeep || !child.connected) drop();
			idle = setTimeout(drop, limits.idleMilliseconds).unref();
		}
	};
	const perform = <Answer>(work: Work<Answer>): Promise<Answer> => {
		const performing = queue.then(() => performNext(work));
		queue = performing.catch(() => undefined);
		return performing;
	};
	return { perform, memory: () => (kept ? residentMemory(kept) : 0), close: drop };
}

function startProcess({ module, execArgv, env: more, takesBytes }: Start): ChildProcess {
	const { NODE_OPTIONS: _, ...env } = process.env;
	const child = fork(module, {
		execArgv: [...execArgv, "--disable-warning=ExperimentalWarning"],
		env: { ...env, ...more },
		serialization: "advanced",
		stdio: [takesBytes ? "pipe" : "ignore", "ignore", "ignore", "ipc"],
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

const WATCH_EVERY_MILLISECONDS = 20;

function performIn<Answer>(child: ChildProcess, work: Work<Answer>, limits: ProcessLimits): Promise<Answer> {
	return new Promise((resolve, reject) => {
		let reason: EndReason = "ended";
		const stop = (why: EndReason) => {
			if (reason === "ended") reason = why;
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
			if (typeof message === "object" && message !== null && "fault" in message) {
				finish();
				return reject(new Error(String(message.fault)));
			}
			const taken = work.take(message);
			if (!taken) return;
			finish();
			resolve(taken.answer);
		};
		const onExit = (code: number | null, signal: NodeJS.Signals | null) => {
			finish();
			resolve(work.ended(reason, code, signal));
		};
		child.on("message", onMessage).on("exit", onExit);
		work.send(child);
	});
}
