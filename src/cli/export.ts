// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { writeFile } from "node:fs/promises";
import { showPlan } from "../usecase/show-plan.ts";
import { tableAsXlsx } from "../usecase/table-file.ts";
import { type ListedSteps, stepsAsCsv, stepsAsJson, stepTable } from "../wording/step-files.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { operatorContext } from "./operator-context.ts";
import type { CommandContext } from "./program.ts";
import { choice, parseOptions, UsageProblem } from "./usage-problem.ts";

const FORMATS = ["csv", "excel", "xlsx", "json"] as const;

const writers: Readonly<Record<(typeof FORMATS)[number], (listed: ListedSteps) => string | Uint8Array>> = {
	csv: (listed) => stepsAsCsv(listed, "csv"),
	excel: (listed) => stepsAsCsv(listed, "excel"),
	xlsx: (listed) => tableAsXlsx(stepTable(listed)),
	json: stepsAsJson,
};

const OPTIONS = {
	municipality: { type: "string" },
	format: { type: "string", default: "csv" },
	out: { type: "string" },
} as const;

/** `planstand export SLUG [--format csv|excel|xlsx|json] [--out FILE] [--municipality NAME]` */
export async function runExport(args: readonly string[], context: CommandContext): Promise<ExitCode> {
	const { terminal, words, locale } = context;
	const { values, positionals } = parseOptions(args, OPTIONS, words);
	const [slug, ...more] = positionals;
	if (slug === undefined || more.length > 0) throw new UsageProblem(words.cli_plan_needed());
	const format = choice(values.format, FORMATS, "--format", words);
	// A workbook on the terminal helps nobody.
	if (format === "xlsx" && values.out === undefined) throw new UsageProblem(words.cli_export_out_needed());
	const shown = await showPlan(await operatorContext(context, values.municipality), { plan: slug });
	if (!shown.ok) {
		terminal.error(`${words.cli_plan_unknown({ slug })}\n`);
		return EXIT.badInput;
	}
	const written = writers[format]({ locale, t: words, plan: shown.plan, rows: shown.book.rows });
	if (values.out === undefined) terminal.out(String(written));
	else await writeFile(values.out, written);
	return EXIT.done;
}
