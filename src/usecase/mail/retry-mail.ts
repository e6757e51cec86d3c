// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { retryMail as retry } from "../../store/mail-queue-repository.ts";
import { authorise, type Context, notFound, type Refused } from "../context.ts";

/** Has a mail tried again now instead of later, or although it was refused. */
export async function retryMail(context: Context, id: string): Promise<{ readonly ok: true } | Refused> {
	const refused = authorise(context, "mail:manage");
	if (refused) return refused;
	const { store, municipality, now } = context;
	return store.write(municipality.id, async (db) => ((await retry(db, id, now())) ? { ok: true } : notFound));
}
