// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { MailAddress } from "../mail/mail-address.ts";
import { type Db, ownMunicipality } from "./store.ts";

const columns = ["email", "state", "since", "reason"] as const;

/** What is known of an address; undefined where it has shown no trouble. */
export async function findAddress(db: Db, email: string): Promise<MailAddress | undefined> {
	return db.selectFrom("mail_address").select(columns).where("email", "=", email.toLowerCase()).executeTakeFirst();
}

export async function saveAddress(db: Db, { email, state, since, reason }: MailAddress): Promise<void> {
	await db
		.insertInto("mail_address")
		.values({ municipality_id: ownMunicipality, email: email.toLowerCase(), state, since, reason })
		.onConflict((conflict) => conflict.columns(["municipality_id", "email"]).doUpdateSet({ state, since, reason }))
		.execute();
}

/**
 * Notes what a mail server reported of an address; true where its state is another now. Whoever opted out stays so, whatever a mail
 * server says, and an address that bounced is not made better by a later report of a passing trouble.
 */
export async function reportAddress(db: Db, { email, state, since, reason }: MailAddress): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto("mail_address")
		.values({ municipality_id: ownMunicipality, email: email.toLowerCase(), state, since, reason })
		.onConflict((conflict) =>
			conflict
				.columns(["municipality_id", "email"])
				.doUpdateSet({ state, since, reason })
				.where("mail_address.state", "in", ["ok", "failing"])
				.where("mail_address.state", "!=", state),
		)
		.executeTakeFirst();
	return numInsertedOrUpdatedRows === 1n;
}

/** The addresses with trouble, the latest first. */
export async function listTroubledAddresses(db: Db): Promise<readonly MailAddress[]> {
	return db
		.selectFrom("mail_address")
		.select(columns)
		.where("state", "!=", "ok")
		.orderBy("since", "desc")
		.orderBy("email")
		.execute();
}
