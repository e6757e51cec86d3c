// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { writeFile } from "node:fs/promises";
import type { Report } from "../report/report.ts";
import { type FindReportFileInput, findReportFile } from "../usecase/report/find-report-file.ts";
import { dayWords, momentWords } from "../wording/date-words.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { operatorContext } from "./operator-context.ts";
import type { CommandContext } from "./program.ts";

type Wanted = {
	readonly municipality: string | undefined;
	readonly asked: FindReportFileInput;
	readonly file: string;
};

/** Writes the stored file of a published report: of a number, of a reporting date, or the newest. */
export async function giveReport(context: CommandContext, { municipality, asked, file }: Wanted): Promise<ExitCode> {
	const { terminal, words } = context;
	const working = await operatorContext(context, municipality);
	const found = await findReportFile(working, asked);
	if (found.ok) {
		const note = noteOn(context, found.report, working.now());
		if (note) terminal.error(`${note}\n`);
		return keep(context, file, found.file.bytes);
	}
	const { problem } = found;
	terminal.error(
		`${problem.kind === "no-such-report" ? whatThereIs(context, asked, problem.reports) : words.cli_plan_unknown({ slug: asked.plan })}\n`,
	);
	return EXIT.badInput;
}

function whatThereIs({ words, locale }: CommandContext, { number }: FindReportFileInput, reports: readonly Report[]) {
	if (reports.length === 0) return words.report_cli_none();
	const named = reports.map((one) => words.report_cli_choice({ number: one.number, date: dayWords(locale, one.asOf) }));
	const choices = named.join(", ");
	return number === undefined ? words.report_cli_not_of_day({ choices }) : words.report_cli_not_of_number({ choices });
}

function noteOn({ words, locale }: CommandContext, report: Report, now: Date): string | undefined {
	if (report.withdrawn) return words.report_cli_withdrawn();
	if (report.visibleFrom <= now) return undefined;
	return words.report_cli_embargo({ moment: momentWords(locale, report.visibleFrom) });
}

/** Keeps what was asked for, and says so. */
export async function keep({ terminal, words }: CommandContext, file: string, bytes: Uint8Array): Promise<ExitCode> {
	await writeFile(file, bytes);
	terminal.error(`${words.report_cli_written({ file, kilobytes: Math.ceil(bytes.length / 1000) })}\n`);
	return EXIT.done;
}
