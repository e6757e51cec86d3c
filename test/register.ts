// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Actor, operator } from "../src/access/actor.ts";
import type { RoleGrant } from "../src/access/role.ts";
import { hashToken, newToken } from "../src/access/token.ts";
import { compose, composeRegister } from "../src/compose.ts";
import { insertAccount } from "../src/store/account-repository.ts";
import { replaceGrants } from "../src/store/grant-repository.ts";
import { insertSession } from "../src/store/session-repository.ts";
import type { Municipality } from "../src/store/store.ts";
import { createMunicipality } from "../src/usecase/create-municipality.ts";
import { openTestDatabase } from "./database.ts";

export type TestRegister = Awaited<ReturnType<typeof openTestRegister>>;

type TestOptions = { readonly now?: () => Date } & Pick<
	NonNullable<Parameters<typeof composeRegister>[2]>,
	"councilSystem"
>;

/** The whole register over a database of its own, with one empty municipality. `queries` counts what the repositories ask. */
export async function openTestRegister({ now = () => new Date(), ...options }: TestOptions = {}) {
	const database = await openTestDatabase();
	// How long reading may take is tested where documents are read; here a busy machine shall not count.
	const program = compose({ now, limits: { milliseconds: 120_000 } });
	const queries: string[] = [];
	const onQuery = (statement: string) => void queries.push(statement);
	const register = composeRegister(program, database.pool, { ...options, onQuery });
	const addMunicipality = async (slug: string): Promise<Municipality> => {
		const created = await createMunicipality({ ...register, actor: operator }, { slug, name: `Stadt ${slug}` });
		if (!created.ok) throw new Error(created.problem.kind);
		return created.municipality;
	};
	return {
		...register,
		checkPlanDocument: program.checkPlanDocument,
		database,
		queries,
		municipality: await addMunicipality("musterstadt"),
		addMunicipality,
		close: async () => {
			await register.longWork.settled();
			program.close();
			await database.close();
		},
	};
}

/** An account with these roles and a session: the actor for use cases, the cookie for requests. */
export async function signInAs(
	register: Pick<TestRegister, "store" | "newId" | "now">,
	municipality: Municipality,
	grants: readonly RoleGrant[],
): Promise<{ readonly actor: Actor; readonly accountId: string; readonly cookie: string }> {
	const id = register.newId();
	const token = newToken();
	const createdAt = register.now();
	const name = grants.map(({ role }) => role).join(", ");
	await register.store.write(municipality.id, async (db) => {
		await insertAccount(db, { id, email: `${id}@example.org`, name, state: "active", version: 1 }, createdAt);
		await replaceGrants(db, id, grants, register.newId);
		await insertSession(db, {
			...{ id: register.newId(), tokenHash: hashToken(token), accountId: id, method: "password", userAgent: "" },
			...{ createdAt, expiresAt: new Date(createdAt.getTime() + 86_400_000) },
		});
		return { ok: true };
	});
	const actor: Actor = { kind: "account", accountId: id, municipalityId: municipality.id, name, grants };
	return { actor, accountId: id, cookie: `planstand-${municipality.slug}=${token}` };
}
