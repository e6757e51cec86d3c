// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestRegister, signInAs, type TestRegister } from "../../../test/register.ts";
import { anonymous } from "../../access/actor.ts";
import { hashPassword } from "../../access/password-hash.ts";
import { findPasswordHash, savePasswordHash } from "../../store/password-repository.ts";
import { signInWithPassword } from "./sign-in-with-password.ts";

let register: TestRegister;
beforeAll(async () => {
	register = await openTestRegister();
});
afterAll(() => register.close());

test("signing in makes a hash anew that was made at another cost", async () => {
	const password = "drei rote Hunde bellen";
	const { store, municipality } = register;
	const { accountId } = await signInAs(register, municipality, [{ role: "reader" }]);
	const cheap = await hashPassword(password, { memory: 64, passes: 1, parallelism: 1 });
	await store.write(municipality.id, async (db) => {
		await savePasswordHash(db, accountId, cheap, register.now());
		return { ok: true };
	});
	const input = { email: `${accountId}@example.org`, password, userAgent: "" };
	const signIn = () => signInWithPassword(register.contextFor(anonymous, municipality), input);
	expect((await signIn()).ok).toBe(true);
	const kept = await store.read(municipality.id, (db) => findPasswordHash(db, accountId));
	expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
	expect((await signIn()).ok).toBe(true);
});
