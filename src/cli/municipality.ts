// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { operator } from "../access/actor.ts";
import { createMunicipality } from "../usecase/create-municipality.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { CommandContext } from "./program.ts";
import { choice, parseOptions, UsageProblem } from "./usage-problem.ts";

/** `planstand municipality list`, `planstand municipality add SLUG --name NAME` */
export async function runMunicipality(args: readonly string[], context: CommandContext): Promise<ExitCode> {
	const { words, program, terminal } = context;
	const { values, positionals } = parseOptions(args, { name: { type: "string" } } as const, words);
	const [named = "", slug = ""] = positionals;
	const action = choice(named, ["add", "list"] as const, "planstand municipality", words);
	if (action === "add" && (slug === "" || !values.name))
		throw new UsageProblem(words.account_cli_municipality_needed());
	const register = await program.register();
	if (action === "add") return add(context, slug, values.name ?? "");
	for (const one of await register.municipalities()) terminal.out(`${one.slug}\t${one.name}\n`);
	return EXIT.done;
}

async function add({ program, terminal, words }: CommandContext, slug: string, name: string): Promise<ExitCode> {
	const register = await program.register();
	const result = await createMunicipality({ ...register, actor: operator }, { slug, name });
	if (result.ok) {
		terminal.out(`${words.account_cli_municipality_added({ name, slug })}\n`);
		return EXIT.done;
	}
	const taken = result.problem.kind === "slug-taken";
	terminal.error(`${taken ? words.account_cli_slug_taken({ slug }) : words.account_cli_slug_invalid({ slug })}\n`);
	return EXIT.badInput;
}
