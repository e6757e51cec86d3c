// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { verifyLog } from "../usecase/audit/verify-log.ts";
import { brokenLogSentence } from "../wording/broken-log-sentence.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { operatorContext } from "./operator-context.ts";
import type { CommandContext } from "./program.ts";
import { parseOptions, UsageProblem } from "./usage-problem.ts";

/** `planstand audit verify [--municipality NAME] [--head HASH]`: 0 where the log holds, 1 where it does not. */
export async function runAudit(args: readonly string[], context: CommandContext): Promise<ExitCode> {
	const { terminal, words } = context;
	const options = { municipality: { type: "string" }, head: { type: "string" } } as const;
	const { values, positionals } = parseOptions(args, options, words);
	if (positionals.length !== 1 || positionals[0] !== "verify") throw new UsageProblem(words.cli_audit_usage());
	const asked = await operatorContext(context, values.municipality);
	const result = await verifyLog(asked, values.head === undefined ? {} : { notedHead: values.head });
	if (result.ok) {
		const { sequence, hash } = result.head;
		terminal.out(`${words.audit_intact({ count: sequence })}\n${words.audit_head({ sequence })} ${hash}\n`);
		return EXIT.done;
	}
	const { problem } = result;
	if (!("sequence" in problem) && problem.kind !== "noted-head-unknown") return EXIT.badInput;
	const broken = brokenLogSentence(words, problem);
	terminal.error(`${words.audit_broken_title()}: ${broken} ${words.audit_broken_what_to_do()}\n`);
	return EXIT.findings;
}
