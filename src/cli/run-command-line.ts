// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { randomUUID } from "node:crypto";
import { StartRefused } from "../compose.ts";
import { type Locale, locales, type Words, wordsFor } from "../wording/locale.ts";
import { runAudit } from "./audit.ts";
import { runBackup, runRestore } from "./backup.ts";
import { runCheck } from "./check.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { runExport } from "./export.ts";
import { runImport } from "./import.ts";
import { runMail } from "./mail.ts";
import { runMunicipality } from "./municipality.ts";
import { runPlan } from "./plan.ts";
import type { CommandContext, Program } from "./program.ts";
import { runRead } from "./read.ts";
import { runReport } from "./report.ts";
import { runServe } from "./serve.ts";
import type { Terminal } from "./terminal.ts";
import { UsageProblem } from "./usage-problem.ts";
import { runUser } from "./user.ts";
import { programVersion } from "./version.ts";

type Command = (args: readonly string[], context: CommandContext) => Promise<ExitCode>;

const COMMANDS = new Map<string, Command>([
	["read", runRead],
	["check", runCheck],
	["import", runImport],
	["plan", runPlan],
	["serve", runServe],
	["export", runExport],
	["report", runReport],
	["backup", runBackup],
	["restore", runRestore],
	["audit", runAudit],
	["user", runUser],
	["municipality", runMunicipality],
	["mail", runMail],
]);

/** Runs `planstand ARGS` and returns its exit code. What nobody expected gets a number, which stands in the log line too. */
export async function runCommandLine(args: readonly string[], program: Program, terminal: Terminal): Promise<ExitCode> {
	const { locale, rest } = takeLanguage(args);
	const words = wordsFor(locale);
	try {
		return await dispatch(rest, { program, terminal, words, locale });
	} catch (error) {
		if (error instanceof UsageProblem) {
			terminal.error(`${error.message} ${words.cli_see_help()}\n`);
			return EXIT.badInput;
		}
		if (error instanceof StartRefused) {
			terminal.error(`${error.message}\n`);
			return EXIT.badInput;
		}
		const reference = randomUUID().slice(0, 8);
		terminal.error(
			`${words.cli_fault({ reference })}\n[${reference}] ${error instanceof Error ? error.stack : error}\n`,
		);
		return EXIT.fault;
	}
}

async function dispatch(args: readonly string[], context: CommandContext): Promise<ExitCode> {
	const { terminal, words } = context;
	const [name, ...rest] = args;
	const asked = args.slice(0, args.indexOf("--") === -1 ? undefined : args.indexOf("--"));
	if (name === undefined || name === "help" || asked.some((arg) => arg === "--help" || arg === "-h")) {
		(name === undefined ? terminal.error : terminal.out)(help(words));
		return name === undefined ? EXIT.badInput : EXIT.done;
	}
	if (name === "--version" || name === "-V") {
		terminal.out(`planstand ${programVersion()}\n`);
		return EXIT.done;
	}
	const command = COMMANDS.get(name);
	if (command) return command(rest, context);
	throw new UsageProblem(
		name.startsWith("-") ? words.cli_option_unknown({ option: name }) : words.cli_command_unknown({ command: name }),
	);
}

function help(words: Words): string {
	return `${words.cli_help_purpose()}

  planstand read ${words.cli_help_files()} [--format json|table|csv] [--as-of 2026-09-30]
      ${words.cli_help_read()}
  planstand check ${words.cli_help_file()} [--as-of 2026-09-30] [--format text|json]
      ${words.cli_help_check()}
  planstand import ${words.cli_help_file()} --plan SLUG [--municipality NAME] [--accept] [--as-of 2026-09-30] [--format text|json]
      ${words.cli_help_import()}
  planstand plan list|show SLUG|check SLUG [--municipality NAME] [--as-of 2026-09-30] [--format text|json]
      ${words.cli_help_plan()}
  planstand export SLUG [--format csv|excel|xlsx|json] [--out ${words.cli_help_file()}] [--municipality NAME]
      ${words.cli_help_export()}
  planstand report SLUG --out ${words.cli_help_file()} [--draft] [--number 2 | --as-of 2026-09-30]
                   [--format pdf|docx|xlsx|csv|csv-excel|csvw|json] [--layout table|blocks] [--municipality NAME]
      ${words.report_cli_help()}
  planstand serve [--port 3000] [--host 127.0.0.1]
      ${words.cli_help_serve()}
  planstand backup ${words.cli_help_file()}
      ${words.cli_help_backup()}
  planstand restore ${words.cli_help_file()}
      ${words.cli_help_restore()}
  planstand audit verify [--municipality NAME] [--head HASH]
      ${words.cli_help_audit()}
  planstand user add|suspend|resume E-MAIL | list [--name NAME] [--role administrator] [--unit 67] [--municipality NAME]
      ${words.account_cli_help_user()}
  planstand municipality add SLUG --name NAME | list
      ${words.account_cli_help_municipality()}
  planstand mail bounce
      ${words.mail_cli_help()}

  --lang de|en   ${words.cli_help_lang()}
  --help         ${words.cli_help_help()}
  --version      ${words.cli_help_version()}

${words.cli_help_exit_codes()}
`;
}

/** `--lang` may stand anywhere; German otherwise, whatever the machine's own language is: it is the language of the plans. */
function takeLanguage(args: readonly string[]): { readonly locale: Locale; readonly rest: readonly string[] } {
	const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
	if (at === -1) return { locale: localeNamed(process.env.PLANSTAND_LANG) ?? "de", rest: args };
	const joined = args[at]?.includes("=");
	const value = joined ? args[at]?.slice("--lang=".length) : args[at + 1];
	const locale = localeNamed(value);
	// An unknown language stays among the arguments, so that parsing them says so.
	return locale ? { locale, rest: args.toSpliced(at, joined ? 1 : 2) } : { locale: "de", rest: args };
}

function localeNamed(value: string | undefined): Locale | undefined {
	return locales.find((locale) => locale === value);
}
