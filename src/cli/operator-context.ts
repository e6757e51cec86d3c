// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { operator } from "../access/actor.ts";
import type { Context } from "../usecase/context.ts";
import type { CommandContext } from "./program.ts";
import { UsageProblem } from "./usage-problem.ts";

/**
 * The context in which a command calls use cases: the operator's, in the municipality named by `--municipality`, or in the
 * only one there is.
 * @throws UsageProblem where none or several could be meant
 */
export async function operatorContext({ program, words }: CommandContext, named: string | undefined): Promise<Context> {
	const register = await program.register();
	const all = await register.municipalities();
	const found = named === undefined ? all : all.filter(({ slug, name }) => slug === named || name === named);
	const [only] = found;
	const choices = all.map(({ slug }) => slug).join(", ");
	if (only && found.length === 1)
		return register.contextFor(operator, { id: only.id, slug: only.slug, name: only.name });
	if (all.length === 0) throw new UsageProblem(words.cli_no_municipality());
	throw new UsageProblem(
		named === undefined
			? words.cli_municipality_needed({ choices })
			: words.cli_municipality_unknown({ name: named, choices }),
	);
}
