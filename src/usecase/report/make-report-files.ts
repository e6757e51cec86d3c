// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { WrittenReport } from "../../document/write/write-report.ts";
import { publishedCsv, publishedFiles } from "../../report/published-files.ts";
import type { ReportWords } from "../../report/report-words.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import type { Context } from "../context.ts";
import { loadReportLook } from "./load-report-look.ts";

/** A file of a report, as it is kept. */
export type MadeFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

export type FilesProblem = Extract<WrittenReport, { readonly ok: false }>["problem"];

type FilesInput = {
	readonly snapshot: ReportSnapshot;
	readonly words: ReportWords;
	/** Told how many are made. */
	readonly onFile?: ((made: number) => void) | undefined;
};

/** Makes all files of a report, or none. */
export async function makeReportFiles(
	context: Context,
	{ snapshot, words, onFile = () => {} }: FilesInput,
): Promise<
	{ readonly ok: true; readonly files: readonly MadeFile[] } | { readonly ok: false; readonly problem: FilesProblem }
> {
	const files: MadeFile[] = [];
	onFile(0);
	const look = await loadReportLook(context);
	for (const { name, format, layout } of publishedFiles) {
		const written = await context.writeReport({ snapshot, words, format, layout, look, csvName: publishedCsv });
		if (!written.ok) return written;
		files.push({ name, mediaType: written.mediaType, bytes: written.bytes });
		onFile(files.length);
	}
	return { ok: true, files };
}
