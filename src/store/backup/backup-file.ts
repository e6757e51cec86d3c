// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createReadStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { Pool } from "pg";
import type { Sums } from "./manifest.ts";
import { readBackup } from "./read-backup.ts";
import { writeBackup } from "./write-backup.ts";

/**
 * Writes a backup into a file that only we may read. It gets its name when it is whole: written, read back, compared with its own
 * sums and on the disk. A file of that name is replaced then and not before.
 */
export async function writeBackupFile(database: { readonly ownerPool: Pool }, path: string): Promise<Sums> {
	const draft = `${path}.${process.pid}.draft`;
	try {
		await writeDraft(database, draft);
		const sums = await verifyBackupFile(draft);
		await rename(draft, path);
		await syncFolder(dirname(path));
		return sums;
	} catch (error) {
		await rm(draft, { force: true });
		throw error;
	}
}

/** The file is open before anything can fail and closed before this ends: nothing makes it anew after it was removed. */
async function writeDraft(database: { readonly ownerPool: Pool }, path: string): Promise<void> {
	const file = await open(path, "w", 0o600);
	try {
		await writeBackup(database, file.createWriteStream({ flush: true }));
	} finally {
		await file.close();
	}
}

/** Reads a backup to its end. Throws where it is damaged. */
export async function verifyBackupFile(path: string): Promise<Sums> {
	const { lines, sums } = await readBackup(createReadStream(path));
	for await (const _ of lines);
	return sums();
}

/** The new name, too, must survive a power failure; Windows opens no folders. */
async function syncFolder(folder: string): Promise<void> {
	if (process.platform === "win32") return;
	const handle = await open(folder);
	await handle.sync().finally(() => handle.close());
}
