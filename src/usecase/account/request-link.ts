// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { emailOf } from "../../access/email.ts";
import { findAccountByEmail } from "../../store/account-repository.ts";
import type { Context } from "../context.ts";
import { type LinkLetter, sendLink } from "./send-link.ts";

type RequestedLink = {
	readonly email: string;
	readonly letter: LinkLetter;
	/** The reporting round that was on the invitation. */
	readonly roundId?: string | undefined;
};

/**
 * Sends a link that signs in to an address, where an active account has it. Everybody may ask, and nobody learns from the
 * answer whether there is one.
 */
export async function requestLink(context: Context, { email: written, letter, roundId }: RequestedLink): Promise<void> {
	const email = emailOf(written);
	if (email === undefined) return;
	const { store, municipality } = context;
	await store.write(municipality.id, async (db) => {
		const account = await findAccountByEmail(db, email);
		if (account?.state === "active") await sendLink(db, context, account, "sign-in", letter, roundId);
		return { ok: true };
	});
}
