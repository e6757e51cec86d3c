// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { WayFiles } from "../report/plan-ways.ts";
import type { FileHead } from "../report/publication-file.ts";
import { type Db, ownMunicipality } from "./store.ts";

export type PlanFileName = "film" | "captions";

export type PlanFile = Omit<FileHead, "size"> & { readonly bytes: Uint8Array<ArrayBuffer> };

/** The files of a plan's public pages without their bytes. */
export async function listPlanFiles(db: Db, planId: string): Promise<WayFiles> {
	const rows = await db
		.selectFrom("plan_publication_file")
		.select(["name", "media_type as mediaType", "sha256", sql<number>`octet_length(bytes)`.as("size")])
		.where("plan_id", "=", planId)
		.execute();
	return Object.fromEntries(rows.map(({ name, ...file }) => [name, file]));
}

export async function findPlanFile(db: Db, planId: string, name: PlanFileName): Promise<PlanFile | undefined> {
	const row = await db
		.selectFrom("plan_publication_file")
		.select(["media_type", "sha256", "bytes"])
		.where("plan_id", "=", planId)
		.where("name", "=", name)
		.executeTakeFirst();
	return row && { mediaType: row.media_type, sha256: row.sha256, bytes: new Uint8Array(row.bytes) };
}

type Place = { readonly planId: string; readonly name: PlanFileName };

/** Puts a file in the place of whatever had its name. */
export async function putPlanFile(
	db: Db,
	{ planId, name }: Place,
	{ mediaType, sha256, bytes }: PlanFile,
	at: Date,
): Promise<void> {
	const row = { media_type: mediaType, sha256, bytes: Buffer.from(bytes), changed_at: at };
	await db
		.insertInto("plan_publication_file")
		.values({ municipality_id: ownMunicipality, plan_id: planId, name, ...row })
		.onConflict((conflict) => conflict.columns(["municipality_id", "plan_id", "name"]).doUpdateSet(row))
		.execute();
}

/** Takes a file away; false where there is none. */
export async function deletePlanFile(db: Db, { planId, name }: Place): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom("plan_publication_file")
		.where("plan_id", "=", planId)
		.where("name", "=", name)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}
