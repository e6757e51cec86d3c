// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openTestDatabase } from "../../../test/database.ts";
import type { Database } from "../engine/open-database.ts";
import { automaticBackups } from "./automatic-backups.ts";
import { verifyBackupFile } from "./backup-file.ts";

let database: Database;
let folder: string;
beforeAll(async () => {
	database = await openTestDatabase(join(import.meta.dirname, "../../../test/migrations"), "embedded");
});
afterAll(() => database.close());
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "backups-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const said: string[] = [];
const now = () => new Date("2026-11-25T10:00:00Z");

async function runOnce(of: Database = database): Promise<readonly string[]> {
	await automaticBackups(of, { folder, keep: 2, now, log: (line) => said.push(line) })();
	return readdirSync(folder).toSorted();
}

function older(day: string): string {
	const name = `planstand-2026-11-${day}T10-00-00Z.tar.gz`;
	writeFileSync(join(folder, name), "");
	utimesSync(join(folder, name), new Date(`2026-11-${day}T10:00:00Z`), new Date(`2026-11-${day}T10:00:00Z`));
	return name;
}

test("the first backup is made at once and can be read", async () => {
	const names = await runOnce();
	expect(names).toEqual(["planstand-2026-11-25T10-00-00Z.tar.gz"]);
	expect(await verifyBackupFile(join(folder, names[0] ?? ""))).toHaveProperty("shelf");
});

test("where the newest is young enough, none is made", async () => {
	const newest = older("25");
	expect(await runOnce()).toEqual([newest]);
});

test("the oldest go when a new one is whole; files of others stay", async () => {
	older("20");
	const kept = older("21");
	writeFileSync(join(folder, "notes.txt"), "");
	expect(await runOnce()).toEqual(["notes.txt", kept, "planstand-2026-11-25T10-00-00Z.tar.gz"]);
});

test("where the backup fails nothing is removed, and it is told", async () => {
	const names = [older("20"), older("21"), older("22")];
	const broken = { ...database, ownerPool: (await openClosed()).ownerPool };
	expect(await runOnce(broken)).toEqual(names);
	expect(said.at(-1)).toMatch(/^Die automatische Sicherung ist gescheitert/);
});

async function openClosed(): Promise<Database> {
	const closed = await openTestDatabase(join(import.meta.dirname, "../../../test/migrations"), "embedded");
	await closed.close();
	return closed;
}
