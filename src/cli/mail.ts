// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { operator } from "../access/actor.ts";
import { readDeliveryReport } from "../mail/delivery-report.ts";
import { noteBounce } from "../usecase/mail/note-bounce.ts";
import { namedMessage } from "../wording/named-message.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { CommandContext } from "./program.ts";
import { choice, parseOptions } from "./usage-problem.ts";

/** `planstand mail bounce`: reads a delivery status notification from standard input, as a mail server pipes it. */
export async function runMail(args: readonly string[], context: CommandContext): Promise<ExitCode> {
	const { words, terminal, program } = context;
	const { positionals } = parseOptions(args, {}, words);
	choice(positionals[0] ?? "", ["bounce"] as const, "planstand mail", words);
	const report = readDeliveryReport((await terminal.input?.()) ?? "");
	if (!report) return refuse(context);
	const register = await program.register();
	// The notification says which mail, not in which municipality it was written.
	for (const { id, slug, name } of await register.municipalities()) {
		const result = await noteBounce(register.contextFor(operator, { id, slug, name }), report);
		if (!result.ok) continue;
		terminal.out(`${namedMessage(words, "mail_cli", result.state, { email: result.email })}\n`);
		return EXIT.done;
	}
	return refuse(context);
}

function refuse({ words, terminal }: CommandContext): ExitCode {
	terminal.error(`${words.mail_cli_bounce_unread()}\n`);
	return EXIT.badInput;
}
