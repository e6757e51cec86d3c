// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SendMail } from "../../identity/mail-server.ts";
import { emptyExpiredMails, markFailed, markSent, takeDueMail } from "../../store/mail-repository.ts";
import type { Store } from "../../store/store.ts";

type Outbox = { readonly store: Store; readonly now: () => Date; readonly send: SendMail };

/** Sends what is due of all municipalities; returns how many mails went out. What fails is tried again later. */
export async function sendMails(outbox: Outbox): Promise<number> {
	let sent = 0;
	for (const { id } of await outbox.store.municipalities()) {
		for (;;) {
			const { result } = await sendNext(outbox, id);
			if (result === "none") break;
			if (result === "sent") sent += 1;
		}
	}
	return sent;
}

function sendNext({ store, now, send }: Outbox, municipalityId: string) {
	return store.write(municipalityId, async (db) => {
		await emptyExpiredMails(db, now());
		const mail = await takeDueMail(db, now());
		if (!mail) return { ok: true, result: "none" } as const;
		try {
			await send(mail);
			await markSent(db, mail.id, now());
			return { ok: true, result: "sent" } as const;
		} catch {
			await markFailed(db, mail.id, now());
			return { ok: true, result: "failed" } as const;
		}
	});
}
