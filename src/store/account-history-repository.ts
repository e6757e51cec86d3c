// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Db } from "./store.ts";

/** What was done with an account, as its page shows it. */
export type AccountEvent = {
	readonly at: Date;
	readonly actor: string;
	readonly action: string;
	readonly before: unknown;
	readonly after: unknown;
};

/** The newest events of an account. */
export function listAccountEvents(db: Db, accountId: string): Promise<readonly AccountEvent[]> {
	return db
		.selectFrom("event")
		.select(["at", "actor", "action", "before", "after"])
		.where("subject_kind", "=", "account")
		.where("subject_id", "=", accountId)
		.orderBy("sequence", "desc")
		.limit(100)
		.execute();
}
