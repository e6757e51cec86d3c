// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { basename } from "node:path";
import { reportFormats, reportLayouts } from "../report/report-format.ts";
import { draftReportFile } from "../usecase/report/report-file.ts";
import { namedMessage } from "../wording/named-message.ts";
import { reportWords } from "../wording/report-words.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { giveReport, keep } from "./give-report.ts";
import { operatorContext } from "./operator-context.ts";
import type { CommandContext } from "./program.ts";
import { choice, isoDate, parseOptions, UsageProblem } from "./usage-problem.ts";

const OPTIONS = {
	municipality: { type: "string" },
	format: { type: "string", default: "pdf" },
	layout: { type: "string", default: "table" },
	"as-of": { type: "string" },
	number: { type: "string" },
	draft: { type: "boolean", default: false },
	out: { type: "string" },
} as const;

/** `planstand report SLUG --out FILE [--draft] [--number N] [--as-of DATE] [--format pdf|docx|xlsx|csv|csv-excel|csvw|json] [--layout table|blocks] [--municipality NAME]` */
export async function runReport(args: readonly string[], context: CommandContext): Promise<ExitCode> {
	const { words } = context;
	const { values, positionals } = parseOptions(args, OPTIONS, words);
	const [plan, ...more] = positionals;
	if (plan === undefined || more.length > 0) throw new UsageProblem(words.cli_plan_needed());
	const format = choice(values.format, reportFormats, "--format", words);
	const layout = choice(values.layout, reportLayouts, "--layout", words);
	const asOf = isoDate(values["as-of"], words);
	const number = reportNumber(values.number, words);
	if (values.out === undefined) throw new UsageProblem(words.report_cli_out_needed());
	const input = { plan, format, layout, ...(asOf && { asOf }) };
	if (!values.draft) {
		const given = { ...input, ...(number !== undefined && { number }) };
		return giveReport(context, { municipality: values.municipality, asked: given, file: values.out });
	}
	const code = await write(context, values.municipality, input, values.out);
	if (format !== "csv" || code !== EXIT.done) return code;
	const described = { ...input, format: "csvw", csvName: basename(values.out) } as const;
	return write(context, values.municipality, described, `${values.out}-metadata.json`);
}

function reportNumber(text: string | undefined, words: CommandContext["words"]): number | undefined {
	if (text === undefined) return undefined;
	if (!/^[1-9]\d{0,5}$/u.test(text)) throw new UsageProblem(words.report_cli_number_invalid({ value: text }));
	return Number(text);
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
	if (result.ok) return keep(context, file, result.bytes);
	const { kind } = result.problem;
	const unknown = kind === "not-found" || kind === "not-allowed" || kind === "sign-in-needed";
	const sentence = unknown ? words.cli_plan_unknown({ slug: asked.plan }) : namedMessage(words, "report_failed", kind);
	terminal.error(`${sentence}\n`);
	return EXIT.badInput;
}
