// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestRegister, type TestRegister } from "../../test/register.ts";
import { anonymous } from "../access/actor.ts";
import { compose } from "../compose.ts";
import { signInWithPassword } from "../usecase/account/sign-in-with-password.ts";
import { runCommandLine } from "./run-command-line.ts";

let register: TestRegister;
beforeAll(async () => {
	register = await openTestRegister();
});
afterAll(() => register.close());

const reading = compose();
afterAll(reading.close);

async function run(...args: string[]) {
	const written = { out: "", error: "" };
	const terminal = {
		out: (text: string) => {
			written.out += text;
		},
		error: (text: string) => {
			written.error += text;
		},
		columns: 100,
		live: false,
	};
	const code = await runCommandLine(
		args,
		{ ...reading, register: async () => ({ ...register, backUpAutomatically: () => expect.unreachable() }) },
		terminal,
	);
	return { code, ...written };
}

test("an account is made with a password that works, listed, suspended and resumed", async () => {
	const added = await run("user", "add", "Anna@Example.org", "--name", "Anna Beispiel", "--role", "administrator");
	expect(added.code).toBe(0);
	const password = /(\w{5}-){3}\w{5}/.exec(added.out)?.[0] ?? "";
	const signIn = () => {
		const context = register.contextFor(anonymous, register.municipality);
		return signInWithPassword(context, { email: "anna@example.org", password, userAgent: "" });
	};
	expect((await signIn()).ok).toBe(true);
	expect((await run("user", "list")).out).toBe("anna@example.org\tAnna Beispiel\tactive\tadministrator\n");
	expect((await run("user", "suspend", "anna@example.org")).error).toContain("das letzte Konto");
	await run("user", "add", "bernd@example.org", "--name", "Bernd", "--role", "administrator");
	expect((await run("user", "suspend", "anna@example.org")).code).toBe(0);
	expect(await signIn()).toEqual({ ok: false, problem: { kind: "suspended" } });
	expect((await run("user", "resume", "anna@example.org")).code).toBe(0);
	expect((await signIn()).ok).toBe(true);
});

test.each([
	[["user"], "planstand user"],
	[["user", "add"], "E-Mail-Adresse"],
	[["user", "add", "x", "--name", "X"], "keine E-Mail-Adresse"],
	[["user", "add", "x@example.org"], "--name"],
	[["user", "add", "x@example.org", "--name", "X", "--role", "contributor"], "--unit"],
	[["user", "add", "x@example.org", "--name", "X", "--role", "chef"], "--role"],
	[["user", "suspend", "nobody@example.org"], "nobody@example.org"],
	[["user", "list", "--municipality", "nirgends"], "nirgends"],
	[["municipality", "add", "x"], "--name"],
	[["municipality", "add", "anmelden", "--name", "X"], "anmelden"],
	[["municipality", "add", "musterstadt", "--name", "X"], "musterstadt"],
])("%j is refused with a sentence", async (args, sentence) => {
	const { code, error } = await run(...args);
	expect(code).toBe(2);
	expect(error).toContain(sentence);
});

test("a municipality is added and listed", async () => {
	expect((await run("municipality", "add", "dorf", "--name", "Dorf")).code).toBe(0);
	expect((await run("municipality", "list")).out).toContain("dorf\tDorf\n");
});
