// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import { actorName } from "../../access/actor.ts";
import { recordEvent } from "../../store/event-repository.ts";
import {
	deletePublicationFile,
	findPublicationFile,
	type PublicationFile,
	type PublicationFileName,
	putPublicationFile,
} from "../../store/publication-file-repository.ts";
import type { Db } from "../../store/store.ts";
import { authorise, type Context, notFound, type Refusal, type Refused } from "../context.ts";
import { type FileProblem, judgedFile } from "./judged-file.ts";

export type SaveFileResult = { readonly ok: true } | { readonly ok: false; readonly problem: Refusal | FileProblem };

/** Puts a file in the place of the one that was there. */
export async function savePublicationFile(
	context: Context,
	name: PublicationFileName,
	bytes: Uint8Array<ArrayBuffer>,
): Promise<SaveFileResult> {
	const refused = authorise(context, "municipality:manage");
	if (refused) return refused;
	const found = judgedFile(name === "video" ? "film" : name, bytes);
	if (!found.ok) return found;
	const { mediaType } = found;
	const sha256 = createHash("sha256").update(bytes).digest("hex");
	return context.store.write(context.municipality.id, async (db): Promise<SaveFileResult> => {
		await putPublicationFile(db, name, { mediaType, sha256, bytes }, context.now());
		await record(context, db, `set-publication-${name}`, { mediaType, sha256, bytes: bytes.byteLength });
		return { ok: true };
	});
}

/** Takes a file away; where there is none, nothing is done. */
export async function removePublicationFile(context: Context, name: PublicationFileName): Promise<SaveFileResult> {
	const refused = authorise(context, "municipality:manage");
	if (refused) return refused;
	return context.store.write(context.municipality.id, async (db): Promise<SaveFileResult> => {
		if (await deletePublicationFile(db, name)) await record(context, db, `remove-publication-${name}`);
		return { ok: true };
	});
}

async function record({ actor, municipality, now }: Context, db: Db, action: string, after?: unknown): Promise<void> {
	const subject = { subjectKind: "municipality", subjectId: municipality.id } as const;
	await recordEvent(db, { at: now(), actor: actorName(actor), action, ...subject, after });
}

export type OpenedFile = ({ readonly ok: true } & PublicationFile) | Refused;

/** A file that is shown on public pages; everybody may have it. */
export async function openPublicationFile(
	{ store, municipality }: Context,
	name: PublicationFileName,
): Promise<OpenedFile> {
	const file = await store.read(municipality.id, (db) => findPublicationFile(db, name));
	return file ? { ok: true, ...file } : notFound;
}
