// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { operator } from "../access/actor.ts";
import { backUp } from "../usecase/back-up.ts";
import { type RestoreProblem, restore } from "../usecase/restore.ts";
import { momentWords } from "../wording/date-words.ts";
import type { Words } from "../wording/locale.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { findInputFiles } from "./input-file.ts";
import type { CommandContext } from "./program.ts";
import { parseOptions, UsageProblem } from "./usage-problem.ts";

function oneFile(args: readonly string[], words: Words): string {
	const { positionals } = parseOptions(args, {}, words);
	const [path] = positionals;
	if (path === undefined || positionals.length > 1) throw new UsageProblem(words.cli_one_file());
	return path;
}

/** `planstand backup FILE` */
export async function runBackup(
	args: readonly string[],
	{ program, terminal, words }: CommandContext,
): Promise<ExitCode> {
	const path = oneFile(args, words);
	const { database } = await program.register();
	try {
		const result = await backUp(operator, database, path);
		if (!result.ok) return EXIT.badInput;
		terminal.out(`${words.cli_backup_written({ path, rows: result.rows })}\n`);
		return EXIT.done;
	} catch (error) {
		if (!isUnwritable(error)) throw error;
		terminal.error(`${path}: ${words.cli_backup_unwritable()}\n`);
		return EXIT.badInput;
	}
}

const isUnwritable = (error: unknown): boolean =>
	error instanceof Error &&
	"code" in error &&
	["ENOENT", "EACCES", "EISDIR", "ENOTDIR", "ENOSPC", "EROFS"].includes(String(error.code));

const refusals: Readonly<Record<RestoreProblem["kind"], (words: Words) => string>> = {
	"not-allowed": (words) => words.cli_restore_not_allowed(),
	damaged: (words) => words.cli_restore_damaged(),
	newer: (words) => words.cli_restore_newer(),
	different: (words) => words.cli_restore_different(),
	not_empty: (words) => words.cli_restore_not_empty(),
};

/** `planstand restore FILE` */
export async function runRestore(args: readonly string[], context: CommandContext): Promise<ExitCode> {
	const { program, terminal, words, locale } = context;
	const path = oneFile(args, words);
	if ((await findInputFiles([path])).paths.length === 0) {
		terminal.error(`${path}: ${words.cli_file_missing()}\n`);
		return EXIT.badInput;
	}
	const { database } = await program.register();
	const result = await restore(operator, database, path);
	if (!result.ok) {
		terminal.error(`${path}: ${refusals[result.problem.kind](words)}\n`);
		return EXIT.badInput;
	}
	const date = momentWords(locale, new Date(result.writtenAt));
	terminal.out(`${words.cli_restored({ rows: result.rows, date })}\n`);
	return EXIT.done;
}
