// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { listAccountsById } from "../../store/account-repository.ts";
import { listDelegates } from "../../store/delegate-repository.ts";
import { type Context, notFound, type Refused } from "../context.ts";
import type { RoundAddress } from "./open-plan-round.ts";
import { type Board, type BoardUnit, showBoard } from "./show-board.ts";

export type RoundUnit = {
	readonly board: Board;
	readonly own: BoardUnit;
	/** The colleagues who were asked by name, by contribution. */
	readonly delegates: ReadonlyMap<string, readonly string[]>;
};

/** What one unit does in a round. */
export async function showRoundUnit(
	context: Context,
	{ unit, ...address }: RoundAddress & { readonly unit: string },
): Promise<({ readonly ok: true } & RoundUnit) | Refused> {
	const board = await showBoard(context, address);
	if (!board.ok) return board;
	const own = board.units.find(({ unitId }) => unitId === unit);
	if (!own) return notFound;
	const ids = board.contributions.filter(({ unitId }) => unitId === unit).map(({ id }) => id);
	const delegates = await context.store.read(context.municipality.id, async (db) => {
		const found = await listDelegates(db, ids);
		const accounts = await listAccountsById(db, [...new Set(found.map(({ accountId }) => accountId))]);
		const nameOf = new Map(accounts.map(({ id, name }) => [id, name]));
		const byContribution = Map.groupBy(found, ({ contributionId }) => contributionId);
		return new Map(
			[...byContribution].map(([id, all]) => [id, all.flatMap(({ accountId }) => nameOf.get(accountId) ?? [])]),
		);
	});
	return { ok: true, board, own, delegates };
}
