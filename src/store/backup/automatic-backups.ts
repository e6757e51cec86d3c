// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "../engine/open-database.ts";
import { writeBackupFile } from "./backup-file.ts";

type Choices = {
	readonly folder: string;
	/** How many are kept, at least one. */
	readonly keep?: number;
	readonly everyHours?: number;
	readonly now?: () => Date;
	readonly log: (line: string) => void;
};

const LOOK_EVERY = 10 * 60_000;
const ours = /^planstand-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.tar\.gz$/;

/**
 * Backs up Planstand's own server into a folder whenever the newest backup is older than wished, beginning now.
 * The city's own server has the city's own backups. Call the result to end it; it waits for a backup under way.
 */
export function automaticBackups(database: Database, choices: Choices): () => Promise<void> {
	if (database.engine !== "embedded") return async () => {};
	let work = backUpIfDue(database, choices);
	const timer = setInterval(() => {
		work = work.then(() => backUpIfDue(database, choices));
	}, LOOK_EVERY).unref();
	return async () => {
		clearInterval(timer);
		await work;
	};
}

/** Makes a backup where one is due, and removes the oldest beyond the number to keep. A failure is told, and tried again later. */
async function backUpIfDue(database: Database, choices: Choices): Promise<void> {
	const { folder, keep = 14, everyHours = 24, now = () => new Date(), log } = choices;
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		const newest = backupsIn(folder).at(-1);
		if (newest && now().getTime() - statSync(join(folder, newest)).mtimeMs < everyHours * 3_600_000) return;
		const name = `planstand-${now().toISOString().slice(0, 19).replaceAll(":", "-")}Z.tar.gz`;
		await writeBackupFile(database, join(folder, name));
		// Only after a new one is whole, and never that one.
		for (const old of backupsIn(folder).slice(0, -Math.max(keep, 1))) rmSync(join(folder, old), { force: true });
	} catch (error) {
		log(`Die automatische Sicherung ist gescheitert: ${error instanceof Error ? error.message : error}`);
	}
}

function backupsIn(folder: string): readonly string[] {
	return readdirSync(folder)
		.filter((name) => ours.test(name))
		.toSorted();
}
