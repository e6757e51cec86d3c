// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { hashToken } from "../../access/token.ts";
import { findAccount } from "../../store/account-repository.ts";
import { findLink, type SignInLink } from "../../store/link-repository.ts";
import type { Context } from "../context.ts";
import { type LinkedRound, roundOfLink } from "./round-of-link.ts";

/** What somebody who holds a link is shown before deciding to use it. */
export type OpenedLink = Pick<SignInLink, "id" | "purpose" | "accountId" | "roundId"> & {
	readonly name: string;
	readonly email: string;
	readonly round?: LinkedRound;
};

/** Looks at a link without using it up: mail programs and scanners open links, too. Undefined where it is not good (any more). */
export async function openLink({ store, municipality, now }: Context, token: string): Promise<OpenedLink | undefined> {
	return store.read(municipality.id, async (db) => {
		const link = await findLink(db, hashToken(token), now());
		const account = link && (await findAccount(db, link.accountId));
		if (account?.state !== "active" || !link) return undefined;
		const { id, purpose, roundId } = link;
		const round = await roundOfLink(db, roundId);
		const leads = { ...(roundId && { roundId }), ...(round && { round }) };
		return { id, purpose, ...leads, accountId: account.id, name: account.name, email: account.email };
	});
}
