// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Words } from "../wording/locale.ts";

/** A command line that cannot be understood, with the sentence that says so. */
export class UsageProblem extends Error {
	override readonly name = "UsageProblem";
}

/**
 * Parses options strictly.
 * @throws UsageProblem for unknown options and missing values
 */
export function parseOptions<const T extends NonNullable<ParseArgsConfig["options"]>>(
	args: readonly string[],
	options: T,
	words: Words,
) {
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
	} catch (error) {
		const option = /'(-[^' ]+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? "";
		const unknown = error instanceof Error && "code" in error && error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
		throw new UsageProblem(unknown ? words.cli_option_unknown({ option }) : words.cli_option_misused({ option }));
	}
}

/** @throws UsageProblem unless the text is a day of the calendar as `2026-09-30` */
export function isoDate(text: string | undefined, words: Words): string | undefined {
	if (text === undefined) return undefined;
	const date = new Date(`${text}T00:00:00Z`);
	const isDay =
		/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
	if (!isDay) throw new UsageProblem(words.cli_date_invalid({ date: text }));
	return text;
}

/** @throws UsageProblem unless the text is one of the choices */
export function choice<const T extends readonly string[]>(
	text: string,
	choices: T,
	option: string,
	words: Words,
): T[number] {
	const found = choices.find((known) => known === text);
	if (found === undefined)
		throw new UsageProblem(words.cli_choice_unknown({ option, value: text, choices: choices.join(", ") }));
	return found;
}
