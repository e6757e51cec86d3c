// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { recordEvent } from "../../store/event-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context } from "../context.ts";

type What = {
	readonly accountId: string;
	readonly action: string;
	readonly before?: unknown;
	readonly after?: unknown;
};

/** Records what was done with an account. Secrets never stand in `before` and `after`. */
export async function recordAccountEvent(
	db: Db,
	{ actor, now }: Pick<Context, "actor" | "now">,
	{ accountId, ...what }: What,
): Promise<void> {
	const subject = { subjectKind: "account", subjectId: accountId } as const;
	await recordEvent(db, { at: now(), actor: actorName(actor), ...subject, ...what });
}
