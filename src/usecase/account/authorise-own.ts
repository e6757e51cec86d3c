// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { authorise, type Context, type Refused, signInNeeded } from "../context.ts";

type OwnAccount = { readonly ok: true; readonly accountId: string } | Refused;

/** Whose own things are asked for: the first line of every use case about "your account". */
export function authoriseOwn(context: Context): OwnAccount {
	const { actor } = context;
	if (actor.kind !== "account") return signInNeeded;
	const { accountId } = actor;
	return authorise(context, "own:manage", { accountId }) ?? { ok: true, accountId };
}
