// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { newPassword } from "../access/readable-secret.ts";
import { type RoleGrant, roles } from "../access/role.ts";
import type { FieldProblem } from "../usecase/account/account-problem.ts";
import { addAccount } from "../usecase/account/add-account.ts";
import { type ChangeAccountResult, changeAccount } from "../usecase/account/change-account.ts";
import type { GrantPlaces } from "../usecase/account/grant-places.ts";
import { type ListedAccount, listAccounts } from "../usecase/account/list-accounts.ts";
import type { Context } from "../usecase/context.ts";
import type { Words } from "../wording/locale.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { operatorContext } from "./operator-context.ts";
import type { CommandContext } from "./program.ts";
import { choice, parseOptions, UsageProblem } from "./usage-problem.ts";

const options = {
	name: { type: "string" },
	role: { type: "string", default: "reader" },
	unit: { type: "string" },
	municipality: { type: "string" },
} as const;

const actions = ["add", "list", "suspend", "resume"] as const;

/** `planstand user add|list|suspend|resume [EMAIL] [--name NAME] [--role ROLE] [--unit CODE] [--municipality NAME]` */
export async function runUser(args: readonly string[], command: CommandContext): Promise<ExitCode> {
	const { words } = command;
	const { values, positionals } = parseOptions(args, options, words);
	const [named = "", email = ""] = positionals;
	const action = choice(named, actions, "planstand user", words);
	const context = await operatorContext(command, values.municipality);
	if (action === "list") return printAccounts(context, command);
	if (email === "") throw new UsageProblem(words.account_cli_email_needed());
	if (action !== "add") return changeState(context, command, email, action);
	const role = choice(values.role, roles, "--role", words);
	return addUser(context, command, { email, name: values.name ?? "", role, unit: values.unit });
}

async function accountsOf(context: Context) {
	const result = await listAccounts(context);
	if (!result.ok) throw new Error(`The operator is refused: ${result.problem.kind}`);
	return result;
}

async function printAccounts(context: Context, { terminal }: CommandContext): Promise<ExitCode> {
	const { accounts, places } = await accountsOf(context);
	for (const account of accounts) terminal.out(`${lineOf(account, places)}\n`);
	return EXIT.done;
}

function lineOf({ email, name, state, grants }: ListedAccount, { units, plans }: GrantPlaces): string {
	const given = grants.map(({ role, unitId, planId }) => {
		const places = [...units, ...plans].filter(({ id }) => id === unitId || id === planId);
		return [role, ...places.map((place) => `(${place.name})`)].join(" ");
	});
	return [email, name, state, given.join(", ")].join("\t");
}

type NewUser = {
	readonly email: string;
	readonly name: string;
	readonly role: RoleGrant["role"];
	readonly unit: string | undefined;
};

async function addUser(context: Context, { terminal, words }: CommandContext, user: NewUser): Promise<ExitCode> {
	const { places } = await accountsOf(context);
	const unit = places.units.find(({ name }) => name === user.unit || name.startsWith(`${user.unit} · `));
	const password = newPassword();
	const grants = [{ role: user.role, ...(unit && { unitId: unit.id }) }];
	const result = await addAccount(context, { email: user.email, name: user.name, grants, password });
	if (result.ok) {
		terminal.out(`${words.account_cli_added({ email: result.account.email, password })}\n`);
		return EXIT.done;
	}
	if (result.problem.kind !== "invalid") throw new Error(`The operator is refused: ${result.problem.kind}`);
	for (const [field, problem] of Object.entries(result.problem.fields)) {
		terminal.error(`${fieldWords(words, field, problem)}\n`);
	}
	return EXIT.badInput;
}

function fieldWords(words: Words, field: string, problem: FieldProblem): string {
	if (field === "name") return words.account_cli_name_needed();
	if (field === "unit") return words.account_cli_unit_needed();
	return problem === "taken" ? words.account_taken() : words.account_not_an_email();
}

async function changeState(
	context: Context,
	{ terminal, words }: CommandContext,
	email: string,
	kind: "suspend" | "resume",
): Promise<ExitCode> {
	const { accounts } = await accountsOf(context);
	const account = accounts.find((one) => one.email === email.toLowerCase());
	if (!account) {
		terminal.error(`${words.account_cli_unknown({ email })}\n`);
		return EXIT.badInput;
	}
	const result = await changeAccount(context, { accountId: account.id, version: account.version, change: { kind } });
	if (result.ok) {
		terminal.out(
			`${kind === "suspend" ? words.account_cli_suspended({ email }) : words.account_cli_resumed({ email })}\n`,
		);
		return EXIT.done;
	}
	terminal.error(`${stateProblem(words, result)}\n`);
	return EXIT.badInput;
}

function stateProblem(words: Words, { problem }: Extract<ChangeAccountResult, { ok: false }>): string {
	return problem.kind === "last-administrator" ? words.account_last_administrator() : words.account_stale();
}
