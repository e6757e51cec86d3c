// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../plan/finding.ts";
import { problemSentence } from "../wording/problem-sentence.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { findingsAsText } from "./format/findings.ts";
import { findInputFiles, loadFile, missingSentences } from "./input-file.ts";
import type { CommandContext } from "./program.ts";
import { startProgress } from "./progress.ts";
import { choice, isoDate, parseOptions, UsageProblem } from "./usage-problem.ts";

const FORMATS = ["text", "json"] as const;

/** `planstand check FILE [--as-of DATE] [--format text|json]` */
export async function runCheck(args: readonly string[], context: CommandContext): Promise<ExitCode> {
	const { words, terminal } = context;
	const options = { format: { type: "string", default: "text" }, "as-of": { type: "string" } } as const;
	const { values, positionals } = parseOptions(args, options, words);
	const format = choice(values.format, FORMATS, "--format", words);
	const asOf = isoDate(values["as-of"], words);
	if (positionals.length === 0) throw new UsageProblem(words.cli_file_needed());

	const { paths, missing } = await findInputFiles(positionals);
	for (const sentence of missingSentences(missing, words)) terminal.error(`${sentence}\n`);
	const [path] = paths;
	if (path === undefined && missing.length > 0) return EXIT.badInput;
	if (path === undefined || positionals.length > 1 || path !== positionals[0])
		throw new UsageProblem(words.cli_one_file());
	return checkOne(path, format, asOf, context);
}

async function checkOne(
	path: string,
	format: (typeof FORMATS)[number],
	asOf: string | undefined,
	context: CommandContext,
): Promise<ExitCode> {
	const { program, terminal, words } = context;
	const progress = startProgress(terminal, words);
	try {
		progress.update(path, 0, 0);
		const content = await loadFile(path);
		const result =
			"kind" in content
				? { ok: false as const, problem: content }
				: await program.checkPlanDocument({
						bytes: content.bytes,
						fileName: content.name,
						...(asOf === undefined ? {} : { asOf }),
						onProgress: (done, total) => progress.update(path, done, total),
					});
		progress.stop();
		if (!result.ok) {
			terminal.error(`${path}: ${problemSentence(words, result.problem)}\n`);
			return EXIT.badInput;
		}
		const { findings } = result;
		terminal.out(
			format === "json" ? findingsAsJson(result.asOf, findings) : findingsAsText(findings, result.asOf, context),
		);
		return findings.some(({ severity }) => severity === "error") ? EXIT.findings : EXIT.done;
	} finally {
		progress.stop();
	}
}

function findingsAsJson(asOf: string, findings: readonly Finding[]): string {
	return `${JSON.stringify({ asOf, findings }, null, 2)}\n`;
}
