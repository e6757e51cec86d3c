// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { inBatches } from "./in-batches.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** That somebody was asked for a unit, as an invitation or a reminder of a day. */
export type RoundRequest = {
	readonly roundId: string;
	readonly unitId: string;
	readonly accountId: string;
	readonly kind: "invitation" | "reminder";
	/** The day that it was due, whenever it went out. */
	readonly onDay: string;
	readonly automatic: boolean;
	readonly requestedAt: Date;
};

/** Notes requests, and gives those that are new: one of a kind, day, unit and person at most is ever made. */
export async function insertRequests(
	db: Db,
	requests: readonly RoundRequest[],
): Promise<readonly Pick<RoundRequest, "unitId" | "accountId">[]> {
	const made: Pick<RoundRequest, "unitId" | "accountId">[] = [];
	await inBatches(requests, async (some) => {
		const rows = some.map((one) => ({
			...{ municipality_id: ownMunicipality, round_id: one.roundId, unit_id: one.unitId, account_id: one.accountId },
			...{ kind: one.kind, on_day: one.onDay, automatic: one.automatic, requested_at: one.requestedAt },
		}));
		const inserted = await db
			.insertInto("round_request")
			.values(rows)
			.onConflict((conflict) => conflict.doNothing())
			.returning(["unit_id as unitId", "account_id as accountId"])
			.execute();
		made.push(...inserted);
	});
	return made;
}

/** Everything that a round asked. */
export async function listRequests(db: Db, roundId: string): Promise<readonly RoundRequest[]> {
	return db
		.selectFrom("round_request")
		.select([
			...(["round_id as roundId", "unit_id as unitId", "account_id as accountId", "kind"] as const),
			...(["on_day as onDay", "automatic", "requested_at as requestedAt"] as const),
		])
		.where("round_id", "=", roundId)
		.orderBy("requested_at")
		.execute();
}
