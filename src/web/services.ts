// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft, ReadResult } from "../plan/draft.ts";
import type { Finding } from "../plan/finding.ts";

export type ReadInput = {
	readonly bytes: Uint8Array;
	/** For its ending and for messages; never opened on disk. */
	readonly fileName: string;
	/** `total` is 0 while the number of pages is not known. */
	readonly onProgress: (pagesRead: number, total: number) => void;
};

/** What the pages ask of the rest of the program; `compose.ts` builds it. */
export type Services = {
	readonly readPlanDocument: (input: ReadInput) => Promise<ReadResult>;
	/** What the plausibility checks notice at a date (ISO). */
	readonly checkDraft: (draft: Draft, asOf: string) => readonly Finding[];
	readonly now: () => Date;
	/** An unguessable identifier that may stand in an address. */
	readonly newId: () => string;
	/** Writes a fault of ours to the log, once, under the reference that the person sees. */
	readonly logFault: (reference: string, error: unknown) => void;
};
