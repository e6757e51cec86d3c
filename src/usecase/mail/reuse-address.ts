// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { findAddress, saveAddress } from "../../store/mail-address-repository.ts";
import { releaseMails } from "../../store/mail-queue-repository.ts";
import { authorise, type Context, notFound, type Refused } from "../context.ts";

/**
 * Uses an address again that bounced: what was kept back for it goes out, as far as it is still of use. Whoever opted out is
 * not brought back by others.
 */
export async function reuseAddress(context: Context, email: string): Promise<{ readonly ok: true } | Refused> {
	const refused = authorise(context, "mail:manage");
	if (refused) return refused;
	const { store, municipality, actor, now } = context;
	return store.write(municipality.id, async (db) => {
		const known = await findAddress(db, email);
		if (known?.state !== "bounced" && known?.state !== "failing") return notFound;
		const address = { email: known.email, state: "ok", since: now(), reason: "" } as const;
		await saveAddress(db, address);
		await releaseMails(db, known.email, now());
		await recordEvent(db, {
			...{ at: now(), actor: actorName(actor), action: "reuse-address" },
			...{ subjectKind: "mail-address", subjectId: known.email },
			before: { state: known.state, reason: known.reason },
			after: { state: address.state },
		});
		return { ok: true };
	});
}
