// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { FileHead } from "../report/publication-file.ts";
import { type Db, ownMunicipality } from "./store.ts";

export type PublicationFileName = "logo" | "video" | "captions";

export type PublicationFile = Omit<FileHead, "size"> & { readonly bytes: Uint8Array<ArrayBuffer> };

export async function findPublicationFile(db: Db, name: PublicationFileName): Promise<PublicationFile | undefined> {
	const row = await db
		.selectFrom("publication_file")
		.select(["media_type", "sha256", "bytes"])
		.where("name", "=", name)
		.executeTakeFirst();
	return row && { mediaType: row.media_type, sha256: row.sha256, bytes: new Uint8Array(row.bytes) };
}

/** Puts a file in the place of whatever had its name. */
export async function putPublicationFile(
	db: Db,
	name: PublicationFileName,
	{ mediaType, sha256, bytes }: PublicationFile,
	at: Date,
): Promise<void> {
	const row = { media_type: mediaType, sha256, bytes: Buffer.from(bytes), changed_at: at };
	await db
		.insertInto("publication_file")
		.values({ municipality_id: ownMunicipality, name, ...row })
		.onConflict((conflict) => conflict.columns(["municipality_id", "name"]).doUpdateSet(row))
		.execute();
}

/** Takes a file away; false where there is none. */
export async function deletePublicationFile(db: Db, name: PublicationFileName): Promise<boolean> {
	const { numDeletedRows } = await db.deleteFrom("publication_file").where("name", "=", name).executeTakeFirst();
	return numDeletedRows > 0n;
}
