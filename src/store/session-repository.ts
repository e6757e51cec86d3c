// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Db, ownMunicipality } from "./store.ts";

export type NewSession = {
	readonly id: string;
	readonly tokenHash: string;
	readonly accountId: string;
	readonly method: "password" | "passkey" | "link" | "oidc" | "setup";
	readonly userAgent: string;
	readonly createdAt: Date;
	readonly expiresAt: Date;
};

export async function insertSession(db: Db, session: NewSession): Promise<void> {
	await db
		.insertInto("session")
		.values({
			municipality_id: ownMunicipality,
			token_hash: session.tokenHash,
			id: session.id,
			account_id: session.accountId,
			method: session.method,
			user_agent: session.userAgent,
			created_at: session.createdAt,
			last_seen_at: session.createdAt,
			expires_at: session.expiresAt,
		})
		.execute();
}
