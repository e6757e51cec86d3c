// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Actor } from "../../src/access/actor.ts";
import { hashPassword } from "../../src/access/password-hash.ts";
import type { RoleGrant } from "../../src/access/role.ts";
import { savePasswordHash } from "../../src/store/password-repository.ts";
import type { Municipality } from "../../src/store/store.ts";
import { createToken, tokenScopes } from "../../src/usecase/token/create-token.ts";
import { signInAs, type TestRegister } from "../register.ts";

/** Everybody who may come to an address. */
export const people = [
	"anonymous",
	"administrator",
	"coordinator",
	"approver",
	"contributor",
	"reader",
	/** Reads one other plan only. */
	"readerElsewhere",
	/** Coordinates one other plan only. */
	"coordinatorElsewhere",
	/** An administrator whose account is suspended. */
	"suspended",
	/** An administrator whose session was ended. */
	"signedOut",
	/** An administrator whose session has run out. */
	"expired",
	/** The administrator of another municipality, with the key of that one. */
	"stranger",
] as const;

export type Person = (typeof people)[number];

/** Whether somebody's role is for one other plan only. */
export const isForOnePlan = (person: Person): boolean => person.endsWith("Elsewhere");

/** How somebody proves who they are. */
export type Key = {
	readonly cookie: string;
	readonly token: string;
	readonly accountId: string;
	readonly email: string;
};

type Places = { readonly own: Municipality; readonly other: Municipality };
export type Ids = { readonly planElsewhere: string; readonly unit: string };

const grantsOf = (person: Person, { planElsewhere, unit }: Ids): readonly RoleGrant[] => {
	switch (person) {
		case "coordinator":
		case "approver":
		case "reader":
			return [{ role: person }];
		case "contributor":
			return [{ role: "contributor", unitId: unit }];
		case "readerElsewhere":
			return [{ role: "reader", planId: planElsewhere }];
		case "coordinatorElsewhere":
			return [{ role: "coordinator", planId: planElsewhere }];
		default:
			return [{ role: "administrator" }];
	}
};

/** What was done to somebody after signing in. */
const afterwards: Readonly<Partial<Record<Person, readonly string[]>>> = {
	suspended: ["UPDATE planstand.account SET state = 'suspended' WHERE id = $1"],
	signedOut: ["session", "api_token"].map((table) => `DELETE FROM planstand.${table} WHERE account_id = $1`),
	expired: ["session", "api_token"].map(
		(table) => `UPDATE planstand.${table} SET expires_at = created_at WHERE account_id = $1`,
	),
};

async function tokenFor(register: TestRegister, actor: Actor, home: Municipality): Promise<string> {
	const context = register.contextFor(actor, home);
	const made = await createToken(context, { name: "Programm", scopes: tokenScopes, days: 30 });
	if (!made.ok) throw new Error(made.problem.kind);
	return made.token;
}

async function keyOf(register: TestRegister, person: Person, { own, other }: Places, ids: Ids): Promise<Key> {
	if (person === "anonymous") return { cookie: "", token: "", accountId: "", email: "" };
	const home = person === "stranger" ? other : own;
	const { accountId, actor, cookie } = await signInAs(register, home, grantsOf(person, ids));
	const token = await tokenFor(register, actor, home);
	for (const change of afterwards[person] ?? []) await register.database.ownerPool.query(change, [accountId]);
	const renamed = cookie.replace(/^[^=]+/, `planstand-${own.slug}`);
	return { accountId, email: `${accountId}@example.org`, cookie: renamed, token };
}

export const password = "Vier Wörter sind genug";

/** Lets somebody sign in by password too. Cheap to compute: nothing here is worth guessing. */
export async function givePassword(register: TestRegister, own: Municipality, { accountId }: Key): Promise<void> {
	const hash = await hashPassword(password, { memory: 64, passes: 1, parallelism: 1 });
	await register.store.write(own.id, async (db) => {
		await savePasswordHash(db, accountId, hash, register.now());
		return { ok: true };
	});
}

/** Signs everybody in. */
export async function signInEverybody(
	register: TestRegister,
	places: Places,
	ids: Ids,
): Promise<Readonly<Record<Person, Key>>> {
	const keys: [Person, Key][] = [];
	for (const person of people) keys.push([person, await keyOf(register, person, places, ids)]);
	return Object.fromEntries(keys) as Record<Person, Key>;
}
