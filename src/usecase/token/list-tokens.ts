// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ApiToken, listTokens as loadTokens } from "../../store/token-repository.ts";
import { authoriseOwn } from "../account/authorise-own.ts";
import type { Context, Refused } from "../context.ts";

export type ListTokensResult = { readonly ok: true; readonly tokens: readonly ApiToken[] } | Refused;

/** One's own tokens that are still good. */
export async function listTokens(context: Context): Promise<ListTokensResult> {
	const own = authoriseOwn(context);
	if (!own.ok) return own;
	const load = context.store.read(context.municipality.id, (db) => loadTokens(db, own.accountId, context.now()));
	return { ok: true, tokens: await load };
}
