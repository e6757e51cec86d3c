// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { hashToken, newToken } from "../../access/token.ts";
import { addDays } from "../../plan/period.ts";
import { lastDay, type Round } from "../../round/round.ts";
import { insertLink } from "../../store/link-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context } from "../context.ts";

/** When the last day on which something can be done in a round is over in Germany: summer time would end an hour before. */
export function endOf(round: Pick<Round, "dueOn" | "graceDays" | "divisionsUntil">): Date {
	const last = round.divisionsUntil ?? lastDay(round);
	return new Date(`${addDays(last, 1)}T00:00:00+01:00`);
}

/**
 * Makes a link that leads to a round. It carries no rights: whoever opens it has a link that signs in sent to the account's own address.
 * One that is made after the round is over is good for a week.
 */
export async function makeRoundLink(
	db: Db,
	{ now, newId }: Pick<Context, "now" | "newId">,
	accountId: string,
	round: Round,
): Promise<{ readonly token: string; readonly expiresAt: Date }> {
	const [token, createdAt] = [newToken(), now()];
	const week = new Date(createdAt.getTime() + 7 * 86_400_000);
	const end = endOf(round);
	const expiresAt = end > week ? end : week;
	const link = { id: newId(), accountId, purpose: "invitation" as const, roundId: round.id, createdAt, expiresAt };
	await insertLink(db, { ...link, tokenHash: hashToken(token) });
	return { token, expiresAt };
}
