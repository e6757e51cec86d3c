// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import type { Permission } from "../../access/permission.ts";
import { hashToken, newToken } from "../../access/token.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { type ApiToken, insertToken } from "../../store/token-repository.ts";
import { authoriseOwn } from "../account/authorise-own.ts";
import type { Context, Refusal } from "../context.ts";

/** What a token can be allowed; a token never allows more than its owner's roles do. */
export const tokenScopes = [
	"plan:read",
	"plan:edit",
	"plan:create",
	"unit:read",
	"audit:read",
] as const satisfies Permission[];

/** For how many days a token can be made. */
export const tokenDays = [30, 90, 365] as const;

export type CreateTokenInput = { readonly name: string; readonly scopes: readonly string[]; readonly days: number };

export type CreateTokenResult =
	/** The token itself is told this once. */
	| { readonly ok: true; readonly token: string; readonly kept: ApiToken }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "name-missing" | "scopes-missing" } };

/** Makes a token by which a program may do some of what its owner may. */
export async function createToken(context: Context, input: CreateTokenInput): Promise<CreateTokenResult> {
	const own = authoriseOwn(context);
	if (!own.ok) return own;
	const name = input.name.trim().slice(0, 100);
	const scopes = tokenScopes.filter((scope) => input.scopes.includes(scope));
	const days = tokenDays.find((one) => one === input.days) ?? tokenDays[0];
	if (name === "") return { ok: false, problem: { kind: "name-missing" } };
	if (scopes.length === 0) return { ok: false, problem: { kind: "scopes-missing" } };
	const createdAt = context.now();
	const expiresAt = new Date(createdAt.getTime() + days * 86_400_000);
	const kept = { id: context.newId(), accountId: own.accountId, name, scopes, createdAt, expiresAt };
	const token = `planstand_${newToken()}`;
	return context.store.write(context.municipality.id, async (db) => {
		await insertToken(db, kept, hashToken(token));
		await recordEvent(db, {
			...{ at: createdAt, actor: actorName(context.actor), action: "create-token" },
			...{ subjectKind: "token", subjectId: kept.id, after: { name, scopes, expiresAt } },
		});
		return { ok: true, token, kept };
	});
}
