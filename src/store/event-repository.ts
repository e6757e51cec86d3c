// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import { type Db, ownMunicipality } from "./store.ts";

type SubjectKind =
	| "municipality"
	| "account"
	| "session"
	| "token"
	| "provider"
	| "unit"
	| "glossary"
	| "plan"
	| "field"
	| "measure"
	| "step"
	| "statement"
	| "import"
	| "round"
	| "contribution"
	| "mail-address"
	| "report";

/** Something that was done. `before` and `after` hold what changed, as far as it can be undone or must be shown. */
export type NewEvent = {
	readonly at: Date;
	readonly actor: string;
	/** A verb and a noun: `edit-step`, `suspend-account`. */
	readonly action: string;
	readonly planId?: string;
	readonly subjectKind: SubjectKind;
	readonly subjectId: string;
	readonly before?: unknown;
	readonly after?: unknown;
	/** The sequence number of the event that this one takes back. */
	readonly undoes?: number;
};

const asJson = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));

/** Adds to the municipality's log; the database chains it by hash. Returns its number in the log. */
export async function recordEvent(db: Db, event: NewEvent): Promise<number> {
	const { sequence } = await db
		.insertInto("event")
		.values({
			municipality_id: ownMunicipality,
			at: event.at,
			actor: event.actor,
			action: event.action,
			plan_id: event.planId ?? null,
			subject_kind: event.subjectKind,
			subject_id: event.subjectId,
			before: asJson(event.before),
			after: asJson(event.after),
			undoes: event.undoes ?? null,
			sequence: 0,
			previous_hash: "",
			hash: "",
		})
		.returning("sequence")
		.executeTakeFirstOrThrow();
	return sequence;
}

/** The newest event of an action with a subject. */
export async function lastEvent(
	db: Db,
	action: string,
	subjectId: string,
): Promise<{ readonly sequence: number; readonly before: unknown; readonly after: unknown } | undefined> {
	return db
		.selectFrom("event")
		.select(["sequence", "before", "after"])
		.where("action", "=", action)
		.where("subject_id", "=", subjectId)
		.orderBy("sequence", "desc")
		.executeTakeFirst();
}

/** What is changed in the register: none of it is seen in what was published before. */
const unseen = [
	...(["account", "session", "token", "provider", "unit", "glossary", "field", "measure", "step"] as const),
	...(["statement", "import", "round", "contribution", "mail-address"] as const),
] satisfies readonly SubjectKind[];

/** Asks for the number of the last event after which a published page may look different. */
export const lastPublicEvent = (db: Db) =>
	db
		.selectFrom("event")
		.select("sequence")
		.where(sql<boolean>`subject_kind <> ALL (${sql.raw(`'{${unseen.join(",")}}'::text[]`)})`)
		.orderBy("sequence", "desc")
		.limit(1);
