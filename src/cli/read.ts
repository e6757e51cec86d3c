// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReadResult } from "../plan/draft.ts";
import { draftsAsCsv } from "../wording/draft-csv.ts";
import { problemSentence } from "../wording/problem-sentence.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { draftAsTable } from "./format/table.ts";
import { findInputFiles, loadFile, missingSentences } from "./input-file.ts";
import type { CommandContext } from "./program.ts";
import { type Progress, startProgress } from "./progress.ts";
import { choice, isoDate, parseOptions, UsageProblem } from "./usage-problem.ts";

const FORMATS = ["json", "table", "csv"] as const;
type Format = (typeof FORMATS)[number];

/** A file and what came of it. */
type FileResult = { readonly file: string; readonly result: ReadResult };

/** `planstand read FILE|DIR... [--format json|table|csv] [--as-of DATE]` */
export async function runRead(args: readonly string[], context: CommandContext): Promise<ExitCode> {
	const { words, terminal } = context;
	const options = { format: { type: "string", default: "json" }, "as-of": { type: "string" } } as const;
	const { values, positionals } = parseOptions(args, options, words);
	const format = choice(values.format, FORMATS, "--format", words);
	const asOf = isoDate(values["as-of"], words);
	if (positionals.length === 0) throw new UsageProblem(words.cli_file_needed());

	const progress = startProgress(terminal, words);
	try {
		const files = await findInputFiles(positionals);
		for (const sentence of missingSentences(files.missing, words)) progress.say(sentence);
		for (const file of files.skipped) progress.say(`${file}: ${words.cli_file_skipped()}`);
		if (files.paths.length === 0 && files.missing.length === 0) progress.say(words.cli_folder_empty());
		const results: FileResult[] = [];
		for (const file of files.paths) results.push({ file, result: await readOne(file, asOf, context, progress) });
		const single = positionals.length === 1 && files.paths[0] === positionals[0];
		progress.stop();
		if (results.length > 0) terminal.out(formatted(results, format, single, context));
		const allGood = results.length > 0 && files.missing.length === 0 && results.every(({ result }) => result.ok);
		return allGood ? EXIT.done : EXIT.badInput;
	} finally {
		progress.stop();
	}
}

async function readOne(
	file: string,
	asOf: string | undefined,
	{ program, words }: CommandContext,
	progress: Progress,
): Promise<ReadResult> {
	progress.update(file, 0, 0);
	const content = await loadFile(file);
	const result: ReadResult =
		"kind" in content
			? { ok: false, problem: content }
			: await program.readPlanDocument({
					bytes: content.bytes,
					fileName: content.name,
					...(asOf === undefined ? {} : { asOf }),
					onProgress: (done, total) => progress.update(file, done, total),
				});
	if (!result.ok) progress.say(`${file}: ${problemSentence(words, result.problem)}`);
	else if (result.draft.measures.length === 0) progress.say(`${file}: ${words.cli_no_measures()}`);
	return result;
}

function formatted(results: readonly FileResult[], format: Format, single: boolean, context: CommandContext): string {
	const read = results.flatMap(({ file, result }) => (result.ok ? [{ file, draft: result.draft }] : []));
	if (format === "csv") return read.length === 0 && single ? "" : draftsAsCsv(context.words, read);
	if (format === "table") return read.map(({ file, draft }) => draftAsTable(file, draft, context)).join("\n");
	if (single) return read.map(({ draft }) => json(draft)).join("");
	return json(
		results.map(({ file, result }) =>
			result.ok
				? { file, draft: result.draft }
				: { file, problem: { ...result.problem, sentence: problemSentence(context.words, result.problem) } },
		),
	);
}

function json(value: unknown): string {
	return `${JSON.stringify(value, null, 2)}\n`;
}
