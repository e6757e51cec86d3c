// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft } from "../plan/draft.ts";
import { draftOfPlan } from "../plan/draft-of-plan.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanContents } from "../plan/plan-of-draft.ts";
import { checkPlan } from "../usecase/check-plan.ts";
import type { Context, Refusal } from "../usecase/context.ts";
import { listPlans } from "../usecase/list-plans.ts";
import { showPlan } from "../usecase/show-plan.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { findingsAsText } from "./format/findings.ts";
import { stepsAsTable } from "./format/table.ts";
import { operatorContext } from "./operator-context.ts";
import type { CommandContext } from "./program.ts";
import { choice, isoDate, parseOptions, UsageProblem } from "./usage-problem.ts";

const FORMATS = ["text", "json"] as const;
const ACTIONS = ["list", "show", "check"] as const;

const OPTIONS = {
	municipality: { type: "string" },
	format: { type: "string", default: "text" },
	"as-of": { type: "string" },
} as const;

type Options = { readonly format: (typeof FORMATS)[number]; readonly asOf?: string };

/** `planstand plan list`, `plan show SLUG`, `plan check SLUG [--as-of DATE]`, each with `[--municipality NAME] [--format text|json]` */
export async function runPlan(args: readonly string[], context: CommandContext): Promise<ExitCode> {
	const { words } = context;
	const { values, positionals } = parseOptions(args, OPTIONS, words);
	const [name = "", slug, ...more] = positionals;
	const action = choice(name, ACTIONS, "plan", words);
	const format = choice(values.format, FORMATS, "--format", words);
	const asOf = isoDate(values["as-of"], words);
	const options = { format, ...(asOf && { asOf }) };
	if (more.length > 0 || (action === "list") !== (slug === undefined)) throw new UsageProblem(words.cli_plan_needed());
	const working = await operatorContext(context, values.municipality);
	if (slug === undefined) return list(context, working, options);
	return action === "show" ? show(context, working, slug, options) : check(context, working, slug, options);
}

async function list({ terminal }: CommandContext, working: Context, { format }: Options): Promise<ExitCode> {
	const plans = await listPlans(working);
	const rows = plans.map(({ slug, title, asOf = "", public: isPublic }) => ({ slug, title, asOf, public: isPublic }));
	terminal.out(format === "json" ? json(rows) : rows.map(({ slug, title }) => `${slug}\t${title}\n`).join(""));
	return EXIT.done;
}

async function show(context: CommandContext, working: Context, slug: string, { format }: Options): Promise<ExitCode> {
	const shown = await showPlan(working, { plan: slug });
	if (!shown.ok) return refuse(context, slug, shown.problem);
	const { plan, contents } = shown;
	context.terminal.out(format === "json" ? json({ plan, ...contents }) : stepsAsTable(titled(plan, contents), context));
	return EXIT.done;
}

async function check(context: CommandContext, working: Context, slug: string, options: Options): Promise<ExitCode> {
	const checked = await checkPlan(working, { plan: slug, ...(options.asOf && { asOf: options.asOf }) });
	if (!checked.ok) return refuse(context, slug, checked.problem);
	const { findings, asOf } = checked;
	context.terminal.out(options.format === "json" ? json({ asOf, findings }) : findingsAsText(findings, asOf, context));
	return findings.some(({ severity }) => severity === "error") ? EXIT.findings : EXIT.done;
}

function titled({ title, asOf = "" }: Plan, contents: PlanContents): Draft {
	return { ...draftOfPlan(contents), document: { title, asOf, columns: [] } };
}

function refuse({ terminal, words }: CommandContext, slug: string, problem: Refusal): ExitCode {
	terminal.error(`${problem.kind === "not-found" ? words.cli_plan_unknown({ slug }) : words.register_not_allowed()}\n`);
	return EXIT.badInput;
}

function json(value: unknown): string {
	return `${JSON.stringify(value, null, 2)}\n`;
}
