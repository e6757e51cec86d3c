// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SendMail } from "../../identity/mail-server.ts";
import type { Delivery } from "../../mail/outgoing-mail.ts";
import { retryDelay } from "../../mail/retry-delay.ts";
import { type ClaimedMail, claimMail, markForLater, markRefused, markSent } from "../../store/mail-queue-repository.ts";
import type { Db, Municipality, Store } from "../../store/store.ts";
import { markAddress } from "./mark-address.ts";

type Outbox = {
	readonly store: Store;
	readonly municipality: Pick<Municipality, "id">;
	readonly now: () => Date;
	readonly send: SendMail;
};

/**
 * Sends what is due of a municipality; returns how many mails went out. Claiming a mail and saying what came of it are two
 * transactions, and handing it in lies between them: a process that dies there leaves a mail that is sent twice at most, with
 * the same Message-ID, and none that is lost.
 */
export async function sendMails(outbox: Outbox): Promise<number> {
	let sent = 0;
	for (;;) {
		const mail = await claim(outbox);
		if (!mail) return sent;
		const delivery = await outbox.send(mail);
		await settle(outbox, mail, delivery);
		if (delivery.kind === "accepted") sent += 1;
		if (delivery.kind === "later" && delivery.server) return sent;
	}
}

async function claim({ store, municipality, now }: Outbox): Promise<ClaimedMail | undefined> {
	const { mail } = await store.write(municipality.id, async (db) => ({ ok: true, mail: await claimMail(db, now()) }));
	return mail;
}

async function settle({ store, municipality, now }: Outbox, mail: ClaimedMail, delivery: Delivery): Promise<void> {
	await store.write(municipality.id, async (db) => {
		await note(db, mail, delivery, now());
		return { ok: true };
	});
}

async function note(db: Db, mail: ClaimedMail, delivery: Delivery, now: Date): Promise<void> {
	switch (delivery.kind) {
		case "accepted":
			return markSent(db, mail.id, now);
		case "later":
			return markForLater(db, mail, {
				reason: delivery.reason,
				at: new Date(now.getTime() + retryDelay(mail.tries)),
			});
		case "refused":
			await markRefused(db, mail, delivery.reason);
			if (delivery.address)
				await markAddress(db, { email: mail.recipient, state: "bounced", reason: delivery.reason }, now);
	}
}
