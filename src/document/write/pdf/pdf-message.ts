// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** What the writing process is asked: the data of a report as JSON, and the logo that it names. */
export type ToPdfProcess = {
	readonly data: string;
	readonly logo?: { readonly file: string; readonly bytes: Uint8Array };
	readonly madeAt: Date;
};

/** Why there is no PDF; `unavailable`: there is no compiler for this machine. */
export type PdfProblem = "took-too-long" | "took-too-much-memory" | "busy" | "unavailable";

export type FromPdfProcess = { readonly bytes: Uint8Array } | { readonly problem: PdfProblem };
