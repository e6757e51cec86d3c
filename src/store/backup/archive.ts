// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { extract, type Pack, pack } from "tar-stream";

/** A file in an archive. */
export type ArchiveEntry = { readonly name: string; readonly text: string };

/** The archive is cut off, changed, or none at all. */
export class DamagedArchive extends Error {}

/** Writes files as tar and gzip; each carries its own SHA-256 so that it can be judged before it is used. */
export async function writeArchive(entries: AsyncIterable<ArchiveEntry>, target: Writable): Promise<void> {
	const archive = pack();
	const written = pipeline(archive, createGzip(), target);
	await Promise.all([packAll(archive, entries), written]);
}

async function packAll(archive: Pack, entries: AsyncIterable<ArchiveEntry>): Promise<void> {
	try {
		for await (const { name, text } of entries) {
			const header = { name, mode: 0o600, pax: { comment: hashOf(text) } };
			await new Promise<void>((resolve, reject) => {
				archive.entry(header, text, (error) => (error ? reject(error) : resolve()));
			});
		}
		archive.finalize();
	} catch (error) {
		archive.destroy(error instanceof Error ? error : new Error(String(error)));
		throw error;
	}
}

/** Reads what `writeArchive` wrote, file by file. Throws `DamagedArchive` as soon as something is not as it was written. */
export async function* readArchive(source: Readable): AsyncGenerator<ArchiveEntry> {
	const reader = extract();
	// What breaks the pipeline breaks the loop too, and is told there.
	const piped = pipeline(source, createGunzip(), reader).catch((error: Error) => error);
	try {
		for await (const entry of reader) {
			const chunks: Buffer[] = [];
			for await (const chunk of entry) chunks.push(chunk as Buffer);
			const text = Buffer.concat(chunks).toString("utf8");
			const { name } = entry.header;
			const pax: { readonly comment?: string } = entry.header.pax ?? {};
			if (pax.comment !== hashOf(text)) throw new DamagedArchive(`${name} is not as it was written.`);
			yield { name, text };
		}
		const broken = await piped;
		if (broken) throw broken;
	} catch (error) {
		throw damageFrom(error);
	} finally {
		source.destroy();
	}
}

/** Whatever reading stumbles over is damage; what the reader of the entries throws does not pass here. */
function damageFrom(error: unknown): DamagedArchive {
	if (error instanceof DamagedArchive) return error;
	return new DamagedArchive(error instanceof Error ? error.message : String(error), { cause: error });
}

function hashOf(text: string): string {
	return createHash("sha256").update(text).digest("hex");
}
