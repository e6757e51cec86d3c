// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/store/engine/open-database.ts";
import { migrate } from "../../src/store/migrate.ts";

const migrations = {
	"0001_old.sql": "CREATE TABLE old (id integer PRIMARY KEY); INSERT INTO old VALUES (1)",
	"0002_new.sql": "CREATE TABLE first (id integer PRIMARY KEY); SELECT pg_sleep(0.25); ALTER TABLE old RENAME TO new",
};

test("a kill in the midst of a migration leaves the old or the new, and the next start finishes it", async () => {
	const folder = mkdtempSync(join(tmpdir(), "migration-kills-"));
	chmodSync(folder, 0o711);
	const sql = join(folder, "migrations");
	mkdirSync(sql);
	for (const [name, text] of Object.entries(migrations)) writeFileSync(join(sql, name), text);
	const seen = new Set<string>();
	for (const after of [0, 60, 120, 180, 240, 300, 900]) seen.add(await killAfter(after, join(folder, "data"), sql));
	rmSync(folder, { recursive: true });
	expect(seen).toContain("old");
	for (const state of seen) expect(["old", "new"]).toContain(state);
});

/** Kills Planstand and its server so long after the migration began; says what the tables then are. */
async function killAfter(milliseconds: number, dataFolder: string, sql: string): Promise<string> {
	await prepare(dataFolder, sql);
	const script = join(import.meta.dirname, "saving-process.ts");
	const child = spawn(process.execPath, [script, dataFolder, sql], { stdio: "ignore" });
	const ended = once(child, "close");
	const server = await serverOf(dataFolder);
	await setTimeout(milliseconds);
	process.kill(server, "SIGKILL");
	child.kill("SIGKILL");
	await ended;
	const database = await openDatabase({ dataFolder, log: () => {} });
	const { rows } = await database.ownerPool.query<{ state: string }>(
		`SELECT concat_ws(' and ', (SELECT 'old' WHERE to_regclass('old') IS NOT NULL AND to_regclass('first') IS NULL
			AND NOT EXISTS (SELECT FROM migration WHERE name LIKE '0002%')),
			(SELECT 'new' WHERE to_regclass('new') IS NOT NULL AND to_regclass('first') IS NOT NULL
			AND EXISTS (SELECT FROM migration WHERE name LIKE '0002%'))) AS state`,
	);
	await migrate(database.ownerPool, { folder: sql });
	expect((await database.ownerPool.query("SELECT id FROM new")).rows).toEqual([{ id: 1 }]);
	await database.close();
	return rows[0]?.state ?? "";
}

/** A database at the level of the first migration. */
async function prepare(dataFolder: string, sql: string): Promise<void> {
	const database = await openDatabase({ dataFolder, log: () => {} });
	await database.ownerPool.query("DROP SCHEMA IF EXISTS planstand CASCADE");
	await migrate(database.ownerPool, { folder: sql, last: "0001_old.sql" });
	await database.close();
}

/** The number of the server as soon as one runs. */
async function serverOf(dataFolder: string): Promise<number> {
	for (;;) {
		try {
			const text = readFileSync(join(dataFolder, "postgres/cluster/postmaster.pid"), "utf8");
			if (text.includes("ready")) return Number.parseInt(text, 10);
		} catch {}
		await setTimeout(5);
	}
}
