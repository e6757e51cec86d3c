// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import { type Db, ownMunicipality } from "./store.ts";

/** Something said about a contribution; never published. */
export type Note = {
	readonly id: string;
	readonly contributionId: string;
	readonly kind: "question" | "answer" | "return" | "hand-over" | "endorsement" | "comment";
	readonly text: string;
	readonly writtenBy: string;
	readonly writtenAt: Date;
};

export type NamedNote = Note & { readonly writerName: string };

export async function insertNote(db: Db, note: Note): Promise<void> {
	await db
		.insertInto("contribution_note")
		.values({
			...{ municipality_id: ownMunicipality, id: note.id, contribution_id: note.contributionId, kind: note.kind },
			...{ text: note.text, written_by: note.writtenBy, written_at: note.writtenAt },
		})
		.execute();
}

/** What was said about the contributions of a round, oldest first. */
export async function listNotes(db: Db, roundId: string): Promise<readonly NamedNote[]> {
	return db
		.selectFrom("contribution_note")
		.innerJoin("contribution", "contribution.id", "contribution_note.contribution_id")
		.innerJoin("account", "account.id", "contribution_note.written_by")
		.select([
			...(["contribution_note.id", "contribution_id as contributionId", "kind", "text"] as const),
			...(["written_by as writtenBy", "written_at as writtenAt", "account.name as writerName"] as const),
		])
		.where("contribution.round_id", "=", roundId)
		.orderBy("written_at")
		.execute();
}

/** What was said about some contributions, oldest first. */
export async function listNotesOf(db: Db, contributionIds: readonly string[]): Promise<readonly NamedNote[]> {
	return db
		.selectFrom("contribution_note")
		.innerJoin("account", "account.id", "contribution_note.written_by")
		.select([
			...(["contribution_note.id", "contribution_id as contributionId", "kind", "text"] as const),
			...(["written_by as writtenBy", "written_at as writtenAt", "account.name as writerName"] as const),
		])
		.where(sql<boolean>`contribution_id = ANY (${[...contributionIds]}::uuid[])`)
		.orderBy("written_at")
		.execute();
}
