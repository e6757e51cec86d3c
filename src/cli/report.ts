// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { reportFormats, reportLayouts } from "../report/report-format.ts";
import { draftReportFile } from "../usecase/report/report-file.ts";
import { namedMessage } from "../wording/named-message.ts";
import { reportWords } from "../wording/report-words.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { operatorContext } from "./operator-context.ts";
import type { CommandContext } from "./program.ts";
import { choice, isoDate, parseOptions, UsageProblem } from "./usage-problem.ts";

const OPTIONS = {
	municipality: { type: "string" },
	format: { type: "string", default: "pdf" },
	layout: { type: "string", default: "table" },
	"as-of": { type: "string" },
	draft: { type: "boolean", default: false },
	out: { type: "string" },
} as const;

/** `planstand report SLUG --draft --out FILE [--as-of DATE] [--format pdf|docx|xlsx|csv|csv-excel|csvw|json] [--layout table|blocks] [--municipality NAME]` */
export async function runReport(args: readonly string[], context: CommandContext): Promise<ExitCode> {
	const { words } = context;
	const { values, positionals } = parseOptions(args, OPTIONS, words);
	const [plan, ...more] = positionals;
	if (plan === undefined || more.length > 0) throw new UsageProblem(words.cli_plan_needed());
	const format = choice(values.format, reportFormats, "--format", words);
	const layout = choice(values.layout, reportLayouts, "--layout", words);
	const asOf = isoDate(values["as-of"], words);
	if (!values.draft) throw new UsageProblem(words.report_cli_draft_needed());
	if (values.out === undefined) throw new UsageProblem(words.report_cli_out_needed());
	const input = { plan, format, layout, ...(asOf && { asOf }) };
	const code = await write(context, values.municipality, input, values.out);
	if (format !== "csv" || code !== EXIT.done) return code;
	const described = { ...input, format: "csvw", csvName: basename(values.out) } as const;
	return write(context, values.municipality, described, `${values.out}-metadata.json`);
}

type Asked = Omit<Parameters<typeof draftReportFile>[1], "wordsFor">;

async function write(
	context: CommandContext,
	municipality: string | undefined,
	asked: Asked,
	file: string,
): Promise<ExitCode> {
	const { terminal, words } = context;
	const working = await operatorContext(context, municipality);
	const result = await draftReportFile(working, { ...asked, wordsFor: (snapshot) => reportWords(snapshot) });
	if (result.ok) {
		await writeFile(file, result.bytes);
		terminal.error(`${words.report_cli_written({ file, kilobytes: Math.ceil(result.bytes.length / 1000) })}\n`);
		return EXIT.done;
	}
	const { kind } = result.problem;
	const unknown = kind === "not-found" || kind === "not-allowed" || kind === "sign-in-needed";
	const sentence = unknown ? words.cli_plan_unknown({ slug: asked.plan }) : namedMessage(words, "report_failed", kind);
	terminal.error(`${sentence}\n`);
	return EXIT.badInput;
}
