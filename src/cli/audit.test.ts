// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestRegister, type TestRegister } from "../../test/register.ts";
import { compose } from "../compose.ts";
import { runCommandLine } from "./run-command-line.ts";

let register: TestRegister;
beforeAll(async () => {
	register = await openTestRegister();
});
const reading = compose();
afterAll(async () => {
	reading.close();
	await register.close();
});

async function run(...args: string[]) {
	const written = { out: "", error: "" };
	const terminal = {
		out: (text: string) => {
			written.out += text;
		},
		error: (text: string) => {
			written.error += text;
		},
		...{ columns: 100, live: false },
	};
	const opened = async () => ({ ...register, backUpAutomatically: () => expect.unreachable() });
	const code = await runCommandLine(args, { ...reading, register: opened }, terminal);
	return { code, ...written };
}

test("an intact log is told with its newest hash, which holds as a noted one", async () => {
	const { code, out } = await run("audit", "verify");
	expect([code, out]).toEqual([0, expect.stringContaining("Alle 1 Einträge sind, wie sie geschrieben wurden.")]);
	const hash = /[\da-f]{64}/.exec(out)?.[0] ?? "";
	expect((await run("audit", "verify", "--head", hash)).code).toBe(0);
	expect((await run("audit", "verify", "--head", "0".repeat(64))).code).toBe(1);
});

test("a log that was tampered with is told with its first broken entry", async () => {
	await register.database.ownerPool.query(
		"ALTER TABLE planstand.event DISABLE TRIGGER USER; UPDATE planstand.event SET actor = 'x' WHERE sequence = 1",
	);
	const { code, error } = await run("audit", "verify", "--lang", "en", "--municipality", "musterstadt");
	expect([code, error]).toEqual([1, expect.stringContaining("Entry 1 no longer says what it said")]);
});

test.each([[["audit"]], [["audit", "prove"]], [["audit", "verify", "--municipality", "nirgends"]]])(
	"%s is refused with a sentence",
	async (args) => {
		const { code, error } = await run(...args);
		expect([code, error.length > 20]).toEqual([2, true]);
	},
);
