// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Selectable, sql, type Updateable } from "kysely";
import type { Contribution } from "../round/contribution.ts";
import { inBatches } from "./in-batches.ts";
import { isUuid } from "./is-uuid.ts";
import type { Schema } from "./schema.ts";
import { type Db, ownMunicipality } from "./store.ts";

type Row = Selectable<Schema["contribution"]>;

/** A contribution of its row. */
export function contributionOf(row: Row): Contribution {
	return {
		...{ id: row.id, roundId: row.round_id, stepId: row.step_id, unitId: row.unit_id, state: row.state },
		...(row.handed_from_unit_id && { handedFromUnitId: row.handed_from_unit_id }),
		...{ status: row.status, description: row.description, unchanged: row.unchanged },
		...editedOf(row),
		...(row.opened_at && { openedAt: row.opened_at }),
		...(row.saved_at && { savedAt: row.saved_at }),
		...(row.submitted_at && { submittedAt: row.submitted_at }),
		...(row.submitted_by && { submittedBy: row.submitted_by }),
		...(row.endorsed_at && { endorsedAt: row.endorsed_at }),
		...(row.endorsed_by && { endorsedBy: row.endorsed_by }),
		...(row.reviewed_at && { reviewedAt: row.reviewed_at }),
		...(row.reviewed_by && { reviewedBy: row.reviewed_by }),
		version: row.version,
	};
}

function editedOf({ edited_status, edited_description, edited_by, edited_at }: Row): Pick<Contribution, "edited"> {
	if (edited_by === null || edited_at === null) return {};
	return {
		edited: { status: edited_status ?? "", description: edited_description ?? "", by: edited_by, at: edited_at },
	};
}

function columnsOf(one: Contribution): Updateable<Schema["contribution"]> {
	return {
		...{ unit_id: one.unitId, handed_from_unit_id: one.handedFromUnitId ?? null, state: one.state },
		...{ status: one.status, description: one.description, unchanged: one.unchanged },
		...{ edited_status: one.edited?.status ?? null, edited_description: one.edited?.description ?? null },
		...{ edited_by: one.edited?.by ?? null, edited_at: one.edited?.at ?? null },
		...{ opened_at: one.openedAt ?? null, saved_at: one.savedAt ?? null },
		...{ submitted_at: one.submittedAt ?? null, submitted_by: one.submittedBy ?? null },
		...{ endorsed_at: one.endorsedAt ?? null, endorsed_by: one.endorsedBy ?? null },
		...{ reviewed_at: one.reviewedAt ?? null, reviewed_by: one.reviewedBy ?? null },
	};
}

/** Asks units about steps. */
export async function insertContributions(
	db: Db,
	asked: readonly Pick<Contribution, "id" | "roundId" | "stepId" | "unitId">[],
): Promise<void> {
	await inBatches(asked, async (some) => {
		const rows = some.map(({ id, roundId, stepId, unitId }) => ({
			...{ municipality_id: ownMunicipality, id, round_id: roundId, step_id: stepId, unit_id: unitId },
			...{ state: "asked" as const, status: "" as const, description: "", unchanged: false },
		}));
		await db.insertInto("contribution").values(rows).execute();
	});
}

/** All contributions of a round. */
export async function listContributions(db: Db, roundId: string): Promise<readonly Contribution[]> {
	const rows = await db.selectFrom("contribution").selectAll().where("round_id", "=", roundId).execute();
	return rows.map(contributionOf);
}

/** Those of a round that these units answer, or that this account was asked by name to answer. */
export async function listOwnContributions(
	db: Db,
	roundId: string,
	{ unitIds, accountId }: { readonly unitIds: readonly string[]; readonly accountId: string },
): Promise<readonly Contribution[]> {
	const rows = await db
		.selectFrom("contribution")
		.selectAll()
		.where("round_id", "=", roundId)
		.where((where) =>
			where.or([
				where("unit_id", "=", where.fn.any(where.val([...unitIds]))),
				where("id", "in", delegatedTo(db, accountId)),
			]),
		)
		.execute();
	return rows.map(contributionOf);
}

const delegatedTo = (db: Db, accountId: string) =>
	db.selectFrom("contribution_delegate").select("contribution_id").where("account_id", "=", accountId);

export async function findContribution(db: Db, id: string): Promise<Contribution | undefined> {
	if (!isUuid(id)) return undefined;
	const row = await db.selectFrom("contribution").selectAll().where("id", "=", id).executeTakeFirst();
	return row && contributionOf(row);
}

/**
 * Puts a contribution in the place of the one of `contribution.version`; false where somebody changed it meanwhile. Who wrote is kept
 * beside it: see `addAuthor`.
 */
export async function updateContribution(db: Db, contribution: Contribution): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable("contribution")
		.set({ ...columnsOf(contribution), version: sql`version + 1` })
		.where("id", "=", contribution.id)
		.where("version", "=", contribution.version)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** Notes that somebody wrote at the text of a contribution: that account never approves it. */
export async function addAuthor(db: Db, contributionId: string, accountId: string): Promise<void> {
	await db
		.insertInto("contribution_author")
		.values({ municipality_id: ownMunicipality, contribution_id: contributionId, account_id: accountId })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** Who ever wrote at the contributions of a round, by name. */
export async function listAuthors(
	db: Db,
	roundId: string,
): Promise<readonly { readonly contributionId: string; readonly accountId: string; readonly name: string }[]> {
	return db
		.selectFrom("contribution_author")
		.innerJoin("contribution", "contribution.id", "contribution_author.contribution_id")
		.innerJoin("account", "account.id", "contribution_author.account_id")
		.select(["contribution_id as contributionId", "account_id as accountId", "account.name"])
		.where("contribution.round_id", "=", roundId)
		.execute();
}

/** How many answers each round of a plan asks for, and how many it has. */
export async function countAnswers(
	db: Db,
	planId: string,
): Promise<readonly { readonly roundId: string; readonly asked: number; readonly answered: number }[]> {
	const rows = await db
		.selectFrom("contribution")
		.innerJoin("round", "round.id", "contribution.round_id")
		.select(["round_id", sql<number>`count(*)`.as("asked")])
		.select(sql<number>`count(*) FILTER (WHERE contribution.state IN ('submitted', 'accepted'))`.as("answered"))
		.where("round.plan_id", "=", planId)
		.groupBy("round_id")
		.execute();
	return rows.map(({ round_id, asked, answered }) => ({
		...{ roundId: round_id, asked: Number(asked), answered: Number(answered) },
	}));
}
