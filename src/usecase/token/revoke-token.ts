// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { removeToken } from "../../store/token-repository.ts";
import { authoriseOwn } from "../account/authorise-own.ts";
import { type Context, notFound, type Refused } from "../context.ts";

type RevokeTokenResult = { readonly ok: true } | Refused;

/** Takes one of one's own tokens away; the program that has it is refused at its next request. */
export async function revokeToken(context: Context, id: string): Promise<RevokeTokenResult> {
	const own = authoriseOwn(context);
	if (!own.ok) return own;
	return context.store.write(context.municipality.id, async (db): Promise<RevokeTokenResult> => {
		const name = isId(id) ? await removeToken(db, own.accountId, id) : undefined;
		if (name === undefined) return notFound;
		await recordEvent(db, {
			...{ at: context.now(), actor: actorName(context.actor), action: "revoke-token" },
			...{ subjectKind: "token", subjectId: id, before: { name } },
		});
		return { ok: true };
	});
}

const isId = (text: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);
