// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Actor } from "../../access/actor.ts";
import { type Permission, permissions } from "../../access/permission.ts";
import { hashToken } from "../../access/token.ts";
import { findTokenHolder, noteTokenUse } from "../../store/token-repository.ts";
import type { Context } from "../context.ts";

const noteEvery = 60_000;
const isPermission = (scope: string): scope is Permission => Object.hasOwn(permissions, scope);

/** Who a program acts for that shows a token; undefined where the token is not good (any more). */
export async function identifyToken(
	{ municipality, store, now }: Pick<Context, "municipality" | "store" | "now">,
	token: string,
): Promise<Actor | undefined> {
	const at = now();
	const found = await store.read(municipality.id, (db) => findTokenHolder(db, hashToken(token), at));
	if (!found) return undefined;
	const { tokenId, lastUsedAt, scopes, ...holder } = found;
	if (!lastUsedAt || at.getTime() - lastUsedAt.getTime() > noteEvery) {
		await store.write(municipality.id, async (db) => {
			await noteTokenUse(db, tokenId, at);
			return { ok: true };
		});
	}
	return { kind: "account", municipalityId: municipality.id, ...holder, scopes: scopes.filter(isPermission) };
}
