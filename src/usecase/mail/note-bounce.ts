// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DeliveryReport } from "../../mail/delivery-report.ts";
import { findRecipient } from "../../store/mail-queue-repository.ts";
import { authorise, type Context, notFound, type Refused } from "../context.ts";
import { markAddress } from "./mark-address.ts";

export type NoteBounceResult =
	| { readonly ok: true; readonly email: string; readonly state: "failing" | "bounced" | "known" }
	| Refused;

/**
 * Notes that a mail came back, for the address that it was written to: the notification may name another, to which it was passed
 * on. Nothing is deleted; `known` where the address was in that state or a worse one.
 */
export async function noteBounce(
	context: Context,
	{ mailId, state, reason }: DeliveryReport,
): Promise<NoteBounceResult> {
	const refused = authorise(context, "mail:manage");
	if (refused) return refused;
	const { store, municipality, now } = context;
	return store.write(municipality.id, async (db): Promise<NoteBounceResult> => {
		const email = await findRecipient(db, mailId);
		if (email === undefined) return notFound;
		const changed = await markAddress(db, { email, state, reason }, now());
		return { ok: true, email, state: changed ? state : "known" };
	});
}
