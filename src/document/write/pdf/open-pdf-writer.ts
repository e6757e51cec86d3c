// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { openWatchedProcess, type ProcessLimits } from "../../watched-process.ts";
import type { PdfRequest } from "./pdf-data.ts";
import { type FromPdfProcess, type PdfProblem, pdfMessage } from "./pdf-message.ts";

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

type WritingLimits = ProcessLimits & {
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
	const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
	const { perform, memory, close } = openWatchedProcess(
		{
			module: new URL(`./pdf-process.${extension}`, import.meta.url),
			execArgv: ["--max-semi-space-size=4"],
			// The C library gives each thread memory of its own otherwise, and a few hold most of it unused; and it keeps for itself what
			// large pieces took.
			env: { MALLOC_ARENA_MAX: "1", MALLOC_MMAP_THRESHOLD_: "131072" },
		},
		limits,
	);
	let waiting = 0;

	const write = async (request: PdfRequest): Promise<PdfResult> => {
		if (waiting >= limits.waiting) return failed("busy");
		waiting += 1;
		const writing = perform<PdfResult>({
			send: (child) => child.send(pdfMessage(request, now())),
			take: (message) => ({ answer: resultOf(message as FromPdfProcess) }),
			ended: (reason) => failed(reason === "ended" ? "took-too-much-memory" : reason),
		});
		return writing.finally(() => {
			waiting -= 1;
		});
	};
	return { write, memory, close };
}

const resultOf = (answer: FromPdfProcess): PdfResult =>
	"problem" in answer ? failed(answer.problem) : { ok: true, bytes: answer.bytes };
