// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { logoFile, type PdfRequest, pdfData, pdfEdition } from "./pdf-data.ts";

/** What the writing process is asked, as JSON: all that a report shows but what its editions differ in; and the logo that it names. */
export type ToPdfProcess = {
	readonly data: string;
	readonly edition: string;
	readonly logo?: { readonly file: string; readonly bytes: Uint8Array };
	readonly madeAt: Date;
};

/** Asks for the PDF of a report. */
export function pdfMessage(request: PdfRequest, madeAt: Date): ToPdfProcess {
	const { logo } = request.look;
	return {
		data: JSON.stringify(pdfData(request)),
		edition: JSON.stringify(pdfEdition(request)),
		madeAt,
		...(logo && { logo: { file: logoFile(logo), bytes: logo.bytes } }),
	};
}

/** Why there is no PDF; `unavailable`: there is no compiler for this machine. */
export type PdfProblem = "took-too-long" | "took-too-much-memory" | "busy" | "unavailable";

export type FromPdfProcess = { readonly bytes: Uint8Array } | { readonly problem: PdfProblem };
