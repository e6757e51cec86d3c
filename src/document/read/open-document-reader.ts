// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReadResult } from "../../plan/draft.ts";
import type { ReadSheetResult } from "../../round/sheet/filled-sheet.ts";
import { openWatchedProcess, type ProcessLimits, type Work } from "../watched-process.ts";
import type { DrawResult } from "./pdf/draw-page.ts";
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

const LIMITS: ProcessLimits = {
	milliseconds: 8_500,
	// With the program's own about 100 MB it stays below 512 MB.
	memory: 350_000_000,
	memoryToKeep: 220_000_000,
	idleMilliseconds: 30_000,
};

const HEAP_MEGABYTES = 256;

type Request = {
	readonly task: Task;
	readonly bytes: Uint8Array;
	readonly name: string;
	readonly onProgress?: ReadOptions["onProgress"] | undefined;
};

/** Opens a reader; `changes` replace single limits. */
export function openDocumentReader(changes: Partial<ProcessLimits> = {}): DocumentReader {
	const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
	const reading = openWatchedProcess(
		{
			module: new URL(`./reading-process.${extension}`, import.meta.url),
			execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`, "--max-semi-space-size=8"],
			takesBytes: true,
		},
		{ ...LIMITS, ...changes },
	);
	const perform = <Kind extends keyof Answers>(request: Request): Promise<Answers[Kind]> =>
		reading.perform(workOf(request)) as Promise<Answers[Kind]>;
	return {
		read: (bytes, name, { onProgress, ...options } = {}) =>
			perform<"read">({ task: { kind: "read", ...options }, bytes, name, onProgress }),
		show: (bytes, name) => perform<"show">({ task: { kind: "show" }, bytes, name }),
		sheet: (bytes, name) => perform<"sheet">({ task: { kind: "sheet" }, bytes, name }),
		draw: (bytes, page) => perform<"draw">({ task: { kind: "draw", page }, bytes, name: ".pdf" }),
		close: reading.close,
	};
}

function workOf({ task, bytes, name, onProgress }: Request): Work<Answers[keyof Answers]> {
	return {
		send: (child) => {
			const announcement: ToReadingProcess = { name, size: bytes.length, task };
			child.send(announcement);
			child.stdin?.write(bytes);
		},
		take: (received) => {
			const message = received as FromReadingProcess;
			if ("answer" in message) return { answer: message.answer };
			onProgress?.(message.progress);
			return undefined;
		},
		ended: (reason, code, signal) => {
			const kind = reason === "ended" ? reasonOfExit(code, signal) : reason;
			return { ok: false, problem: { kind, place: "", detail: "" } };
		},
	};
}

/** Node aborts when its heap is full, and an operating system short of memory kills. */
function reasonOfExit(code: number | null, signal: NodeJS.Signals | null): "took-too-much-memory" | "broken" {
	const outOfMemory = code === 134 || signal === "SIGABRT" || signal === "SIGKILL" || signal === "SIGTRAP";
	return outOfMemory ? "took-too-much-memory" : "broken";
}
