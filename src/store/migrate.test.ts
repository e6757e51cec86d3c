// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../../test/database.ts";
import type { Database } from "./engine/open-database.ts";
import { migrate } from "./migrate.ts";

const folder = mkdtempSync(join(tmpdir(), "migrate-"));
const testMigrations = join(import.meta.dirname, "../../test/migrations");

let database: Database;
beforeAll(async () => {
	database = await openTestDatabase(testMigrations);
});
afterAll(async () => {
	await database.close();
	rmSync(folder, { recursive: true });
});

/** The test migrations and what is changed of them. */
function migrationsWith(changed: Readonly<Record<string, string>>): string {
	const copy = mkdtempSync(join(folder, "m-"));
	cpSync(testMigrations, copy, { recursive: true });
	for (const [name, sql] of Object.entries(changed)) writeFileSync(join(copy, name), sql);
	return copy;
}

test("a second run applies nothing", async () => {
	expect(await migrate(database.ownerPool, { folder: testMigrations })).toEqual([]);
});

test("several processes at once apply each migration once", async () => {
	const more = migrationsWith({ "0003_more.sql": "CREATE TABLE more (id integer PRIMARY KEY)" });
	const runs = await Promise.all([1, 2, 3].map(() => migrate(database.ownerPool, { folder: more })));
	expect(runs.flat()).toEqual(["0003_more.sql"]);
});

test("a migration that fails is taken back whole, and the database goes on", async () => {
	const more = { "0003_more.sql": "CREATE TABLE more (id integer PRIMARY KEY)" };
	const broken = migrationsWith({ ...more, "0004_broken.sql": "CREATE TABLE half (id integer); SELECT 1 / 0" });
	await expect(migrate(database.ownerPool, { folder: broken })).rejects.toThrow(
		/0004_broken\.sql.*ganz zurückgenommen/,
	);
	const { rows } = await database.ownerPool.query("SELECT to_regclass('planstand.half') AS half");
	expect(rows).toEqual([{ half: null }]);
});

test("a migration changed after it was applied stops the start", async () => {
	const changed = migrationsWith({ "0001_parent.sql": "SELECT 1", "0003_more.sql": "" });
	await expect(migrate(database.ownerPool, { folder: changed })).rejects.toThrow("0001_parent.sql wurde geändert");
});

test("line ends do not count as a change", async () => {
	const applied = await openTestDatabase(migrationsWith({ "0003_ends.sql": "SELECT 1;\nSELECT 2;\n" }));
	expect(
		await migrate(applied.ownerPool, { folder: migrationsWith({ "0003_ends.sql": "SELECT 1;\r\nSELECT 2;\r\n" }) }),
	).toEqual([]);
	await applied.close();
});

test("a database newer than the program stops the start", async () => {
	await expect(migrate(database.ownerPool, { folder: testMigrations })).rejects.toThrow("neuer als dieses Planstand");
});
