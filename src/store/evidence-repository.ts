// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { Evidence } from "../round/evidence.ts";
import { isUuid } from "./is-uuid.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** What shows that some contributions are so, without the bytes of files. */
export async function listEvidence(db: Db, contributionIds: readonly string[]): Promise<readonly Evidence[]> {
	const rows = await db
		.selectFrom("evidence")
		.select(["id", "contribution_id", "title", "url", "file_name", "size", "added_by"])
		.where(sql<boolean>`contribution_id = ANY (${[...contributionIds]}::uuid[])`)
		.orderBy("added_at")
		.execute();
	return rows.map(({ contribution_id, added_by, url, file_name, size, ...row }) => ({
		...{ ...row, contributionId: contribution_id, addedBy: added_by },
		...(url === null ? { kind: "file", fileName: file_name ?? "", size: size ?? 0 } : { kind: "link", url }),
	}));
}

type NewEvidence = {
	readonly id: string;
	readonly contributionId: string;
	readonly title: string;
	readonly addedBy: string;
} & (
	| { readonly url: string }
	| { readonly fileName: string; readonly mediaType: string; readonly bytes: Uint8Array; readonly sha256: string }
);

/** Keeps a file or a link. */
export async function insertEvidence(db: Db, one: NewEvidence, at: Date): Promise<void> {
	const file =
		"bytes" in one
			? {
					...{ url: null, file_name: one.fileName, media_type: one.mediaType, size: one.bytes.byteLength },
					...{ sha256: one.sha256, bytes: Buffer.from(one.bytes) },
				}
			: { url: one.url, file_name: null, media_type: null, size: null, sha256: null, bytes: null };
	await db
		.insertInto("evidence")
		.values({
			...{ municipality_id: ownMunicipality, id: one.id, contribution_id: one.contributionId, title: one.title },
			...{ ...file, added_by: one.addedBy, added_at: at },
		})
		.execute();
}

export type EvidenceFile = {
	readonly fileName: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
};

/** The file of a contribution; undefined where there is none of that id. */
export async function findEvidenceFile(db: Db, contributionId: string, id: string): Promise<EvidenceFile | undefined> {
	if (!isUuid(id)) return undefined;
	const row = await db
		.selectFrom("evidence")
		.select(["file_name", "media_type", "bytes"])
		.where("contribution_id", "=", contributionId)
		.where("id", "=", id)
		.executeTakeFirst();
	if (!row?.bytes) return undefined;
	return { fileName: row.file_name ?? "", mediaType: row.media_type ?? "", bytes: new Uint8Array(row.bytes) };
}

/** How many there are of a contribution. */
export async function countEvidence(db: Db, contributionId: string): Promise<number> {
	const { count } = await db
		.selectFrom("evidence")
		.select((of) => of.fn.countAll().as("count"))
		.where("contribution_id", "=", contributionId)
		.executeTakeFirstOrThrow();
	return Number(count);
}

/** Takes one away, and gives its title; undefined where the contribution has none of that id. */
export async function removeEvidence(db: Db, contributionId: string, id: string): Promise<string | undefined> {
	if (!isUuid(id)) return undefined;
	const row = await db
		.deleteFrom("evidence")
		.where("contribution_id", "=", contributionId)
		.where("id", "=", id)
		.returning("title")
		.executeTakeFirst();
	return row?.title;
}
