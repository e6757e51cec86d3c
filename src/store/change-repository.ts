// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { Change, RowChange } from "../plan/change/change.ts";
import { type PlanRows, type RowKind, rowKinds } from "../plan/change/row.ts";
import { insertContents, insertStatements } from "./contents-repository.ts";
import { type Db, ownMunicipality } from "./store.ts";

type ChangeOf<Kind extends RowKind> = Extract<RowChange, { readonly kind: Kind }>;

/** Whether each row was still as the change took it to be; where one was not, nothing may be committed. */
export async function saveChange(db: Db, planId: string, change: Change, at: Date): Promise<boolean> {
	for (const kind of rowKinds.toReversed()) {
		for (const row of change.rows)
			if (row.kind === kind && !row.after && !(await remove(db, planId, row))) return false;
	}
	for (const kind of rowKinds) {
		for (const row of change.rows)
			if (row.kind === kind && row.after && !(await put(db, planId, row, at))) return false;
	}
	return true;
}

const tables = {
	plan: "plan",
	field: "action_field",
	measure: "measure",
	step: "step",
	statement: "statement",
} as const;

async function remove(db: Db, planId: string, { kind, id, before }: RowChange): Promise<boolean> {
	const removed =
		kind === "alias"
			? await db.deleteFrom("measure_alias").where("plan_id", "=", planId).where("slug", "=", id).executeTakeFirst()
			: await db
					.deleteFrom(tables[kind])
					.where("id", "=", id)
					.where("version", "=", before?.version ?? 0)
					.executeTakeFirst();
	return removed.numDeletedRows === 1n;
}

async function put(db: Db, planId: string, row: RowChange, at: Date): Promise<boolean> {
	if (!row.before) {
		await insert(db, planId, row, at);
		return true;
	}
	const values = valuesOf(row);
	if (row.kind === "alias" || !values) throw new Error("An alias is only added and taken away.");
	const { numUpdatedRows } = await db
		.updateTable(tables[row.kind])
		.set(values as never)
		.where("id", "=", row.id)
		.where("version", "=", row.before.version)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

const nothing = { fields: [], measures: [], steps: [], statements: [] };

async function insert(db: Db, planId: string, row: RowChange, at: Date): Promise<void> {
	if (row.kind === "field" && row.after) await insertContents(db, planId, { ...nothing, fields: [row.after] });
	if (row.kind === "measure" && row.after) await insertContents(db, planId, { ...nothing, measures: [row.after] });
	if (row.kind === "step" && row.after) await insertContents(db, planId, { ...nothing, steps: [row.after] });
	if (row.kind === "statement" && row.after) await insertStatements(db, [row.after]);
	if (row.kind === "alias" && row.after) await insertAlias(db, planId, row.after, at);
	await restoreCounter(db, row);
}

/** What comes back from the history goes on with its version; it stays dropped if it was, and so does a part of what is dropped. */
async function restoreCounter(db: Db, row: RowChange): Promise<void> {
	const values = valuesOf(row);
	if (row.kind === "alias" || !values || isFresh(row)) return;
	await db
		.updateTable(tables[row.kind])
		.set(values as never)
		.where("id", "=", row.id)
		.execute();
}

const isFresh = ({ after }: RowChange): boolean =>
	after?.version === 1 && !("droppedBecause" in after && after.droppedBecause !== undefined);

async function insertAlias(
	db: Db,
	planId: string,
	{ id, number, measureId }: NonNullable<ChangeOf<"alias">["after"]>,
	at: Date,
) {
	const row = { municipality_id: ownMunicipality, plan_id: planId, slug: id, number, measure_id: measureId, since: at };
	await db.insertInto("measure_alias").values(row).execute();
}

/** The columns of a row as the change leaves them. */
function valuesOf(change: RowChange): object | undefined {
	if (!change.after) return undefined;
	const { version } = change.after;
	switch (change.kind) {
		case "plan":
			return { ...planValues(change.after), version };
		case "field": {
			const { code, title, position } = change.after;
			return { code, title, position, version };
		}
		case "measure":
			return { ...measureValues(change.after), version };
		case "step":
			return { ...stepValues(change.after), version };
		case "statement": {
			const { asOf, status, statusText, description } = change.after;
			return { as_of: asOf, status, status_text: statusText, description, version };
		}
		case "alias":
			return undefined;
	}
}

const planValues = ({ title, firstYear, lastYear, scheme, public: isPublic }: PlanRows["plan"][number]) => ({
	title,
	first_year: firstYear ?? null,
	last_year: lastYear ?? null,
	scheme: JSON.stringify(scheme),
	visibility: isPublic ? "public" : "internal",
});

const measureValues = (measure: PlanRows["measure"][number]) => ({
	action_field_id: measure.actionFieldId ?? null,
	number: measure.number,
	slug: measure.slug,
	title: measure.title,
	position: measure.position,
	predecessor_id: measure.predecessorId ?? null,
	dropped_because: measure.droppedBecause ?? null,
});

const stepValues = (step: PlanRows["step"][number]) => ({
	measure_id: step.measureId,
	position: step.position,
	content: [...step.content],
	responsibility: [...step.responsibility],
	term: [...step.term],
	dropped_because: step.droppedBecause ?? null,
});

const placed = { field: "action_field", measure: "measure", step: "step" } as const;

/** Moves the rows that make room for others: they change their position and nothing else. */
export async function savePositions(db: Db, before: PlanRows, after: PlanRows): Promise<void> {
	for (const kind of ["field", "measure", "step"] as const) {
		if (before[kind] === after[kind]) continue;
		const was = new Map(before[kind].map(({ id, position }) => [id, position]));
		const moved = after[kind].filter(({ id, position }) => was.get(id) !== position);
		if (moved.length === 0) continue;
		const [ids, positions] = [moved.map(({ id }) => id), moved.map(({ position }) => position)];
		await sql`
			UPDATE ${sql.table(placed[kind])} AS row SET position = moved.position
			FROM unnest(${ids}::uuid[], ${positions}::integer[]) AS moved (id, position) WHERE row.id = moved.id`.execute(db);
	}
}
