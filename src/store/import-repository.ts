// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Selectable, sql } from "kysely";
import type { Draft } from "../plan/draft.ts";
import type { Decision } from "../plan/review/decision.ts";
import type { Schema } from "./schema.ts";
import { type Db, ownMunicipality } from "./store.ts";

export type ImportState = "reviewing" | "committed" | "reverted" | "discarded";

/** A document that was brought in for a plan, without its bytes and its draft. */
export type Import = {
	readonly id: string;
	readonly planId: string;
	readonly fileName: string;
	readonly sha256: string;
	readonly state: ImportState;
	readonly startedAt: Date;
	readonly committedAt?: Date;
	/** Grows with every decision. */
	readonly version: number;
};

export type NewImport = Pick<Import, "id" | "planId" | "fileName" | "sha256" | "startedAt"> & {
	readonly bytes: Uint8Array;
	readonly draft: Draft;
	readonly startedBy?: string;
};

/** A decision as it was kept; an undone one waits to be made again. */
export type KeptDecision = {
	readonly position: number;
	readonly decision: Decision;
	readonly undone: boolean;
	readonly decidedAt: Date;
};

const meta = [
	...(["id", "plan_id", "file_name", "sha256", "state", "started_at", "committed_at", "version"] as const),
] as const;

const importOf = (row: Pick<Selectable<Schema["import"]>, (typeof meta)[number]>): Import => ({
	id: row.id,
	planId: row.plan_id,
	fileName: row.file_name,
	sha256: row.sha256,
	state: row.state,
	startedAt: row.started_at,
	...(row.committed_at && { committedAt: row.committed_at }),
	version: row.version,
});

export async function insertImport(db: Db, one: NewImport): Promise<void> {
	await db
		.insertInto("import")
		.values({
			municipality_id: ownMunicipality,
			id: one.id,
			plan_id: one.planId,
			file_name: one.fileName,
			sha256: one.sha256,
			bytes: Buffer.from(one.bytes),
			draft: JSON.stringify(one.draft),
			state: "reviewing",
			started_by: one.startedBy ?? null,
			started_at: one.startedAt,
			committed_at: null,
		})
		.execute();
}

/** The imports of the municipality's plans, the newest first. */
export async function listImports(db: Db): Promise<readonly Import[]> {
	const rows = await db.selectFrom("import").select(meta).orderBy("started_at", "desc").execute();
	return rows.map(importOf);
}

/** An import with what was read. Ids from addresses may be anything: what is no id finds nothing. */
export async function findImport(db: Db, id: string): Promise<(Import & { readonly draft: Draft }) | undefined> {
	const row = await db
		.selectFrom("import")
		.select([...meta, "draft"])
		.where(sql`id::text`, "=", id)
		.executeTakeFirst();
	return row && { ...importOf(row), draft: row.draft as Draft };
}

export async function findImportBytes(db: Db, id: string): Promise<Uint8Array | undefined> {
	const row = await db.selectFrom("import").select("bytes").where("id", "=", id).executeTakeFirst();
	return row && new Uint8Array(row.bytes);
}

/** Takes the next version where `version` is still the newest; false: somebody was faster. */
export async function advanceImport(
	db: Db,
	id: string,
	version: number,
	change: Partial<{ readonly state: ImportState; readonly committedAt: Date | null; readonly draft: Draft }> = {},
): Promise<boolean> {
	const { state, committedAt, draft } = change;
	const row = await db
		.updateTable("import")
		.set({
			version: sql`version + 1`,
			...(state && { state }),
			...(committedAt !== undefined && { committed_at: committedAt }),
			...(draft && { draft: JSON.stringify(draft) }),
		})
		.where("id", "=", id)
		.where("version", "=", version)
		.returning("version")
		.executeTakeFirst();
	return row !== undefined;
}

/** All decisions of an import in their order. */
export async function listDecisions(db: Db, importId: string): Promise<readonly KeptDecision[]> {
	const rows = await db
		.selectFrom("import_decision")
		.selectAll()
		.where("import_id", "=", importId)
		.orderBy("position")
		.execute();
	return rows.map(({ position, decision, undone, decided_at }) => {
		return { position, decision: decision as Decision, undone, decidedAt: decided_at };
	});
}

/** Adds a decision behind those that hold; what was undone before can no longer be made again. */
export async function addDecision(
	db: Db,
	importId: string,
	{ decision, decidedAt, decidedBy }: Pick<KeptDecision, "decision" | "decidedAt"> & { readonly decidedBy?: string },
): Promise<void> {
	await db.deleteFrom("import_decision").where("import_id", "=", importId).where("undone", "=", true).execute();
	await db
		.insertInto("import_decision")
		.values({
			municipality_id: ownMunicipality,
			import_id: importId,
			position: sql`(SELECT coalesce(max(position), 0) + 1 FROM import_decision WHERE import_id = ${importId})`,
			decision: JSON.stringify(decision),
			decided_by: decidedBy ?? null,
			decided_at: decidedAt,
		})
		.execute();
}

export async function setUndone(db: Db, importId: string, position: number, undone: boolean): Promise<void> {
	await db
		.updateTable("import_decision")
		.set({ undone })
		.where("import_id", "=", importId)
		.where("position", "=", position)
		.execute();
}

export async function dropDecisions(db: Db, importId: string): Promise<void> {
	await db.deleteFrom("import_decision").where("import_id", "=", importId).execute();
}
