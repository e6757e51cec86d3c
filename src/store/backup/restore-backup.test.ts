// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../../../test/database.ts";
import { insertLibrary, libraryRows } from "../../../test/library-rows.ts";
import type { Database } from "../engine/open-database.ts";
import { type RestoreResult, restoreBackup } from "./restore-backup.ts";
import { writeBackup } from "./write-backup.ts";

const migrations = join(import.meta.dirname, "../../../test/migrations");
const folder = mkdtempSync(join(tmpdir(), "backup-"));

let source: Database;
let archive: Buffer;
beforeAll(async () => {
	source = await openTestDatabase(migrations);
	for (const rows of fc.sample(libraryRows, { numRuns: 5, seed: 1 })) await insertLibrary(source, rows);
	await source.ownerPool.query("SELECT setval('stamp_id_seq', 1000)");
	archive = await backupOf(source);
});
afterAll(async () => {
	await source.close();
	rmSync(folder, { recursive: true });
});

async function backupOf(database: Database): Promise<Buffer> {
	const stream = new PassThrough();
	const [content] = await Promise.all([buffer(stream), writeBackup(database, stream)]);
	return content;
}

/** Restores into a database of its own and hands it over. */
async function restored(content: Buffer, check: (database: Database, result: RestoreResult) => Promise<void>) {
	const target = await openTestDatabase(migrations);
	try {
		await check(target, await restoreBackup(target, Readable.from([content]), migrations));
	} finally {
		await target.close();
	}
}

async function countAll({ ownerPool }: Database): Promise<number> {
	const { rows } = await ownerPool.query<{ n: number }>(
		"SELECT (SELECT count(*) FROM shelf) + (SELECT count(*) FROM book) + (SELECT count(*) FROM stamp) AS n",
	);
	return rows[0]?.n ?? -1;
}

test("what is restored is what was backed up, and goes on counting from there", async () => {
	await restored(archive, async (target, result) => {
		expect(result.kind).toBe("restored");
		const dump = "SELECT to_json(book)::text AS row FROM book ORDER BY library_id, shelf_id, position";
		expect((await target.ownerPool.query(dump)).rows).toEqual((await source.ownerPool.query(dump)).rows);
		expect(await countAll(target)).toBe(await countAll(source));
		const next = await target.ownerPool.query("INSERT INTO stamp (said) VALUES ('next') RETURNING id, chained");
		expect(next.rows).toEqual([{ id: 1001, chained: true }]);
		await expect(target.ownerPool.query("UPDATE shelf SET inside = gen_random_uuid()")).rejects.toThrow("foreign key");
	});
});

test("a trigger that does not leave restored rows alone makes the restore fail whole", async () => {
	const target = await openTestDatabase(migrations);
	await target.ownerPool.query(`CREATE OR REPLACE FUNCTION planstand.chain_stamp() RETURNS trigger LANGUAGE plpgsql AS $$
		BEGIN NEW.said := 'changed'; RETURN NEW; END $$`);
	await expect(restoreBackup(target, Readable.from([archive]), migrations)).rejects.toThrow("nothing was kept");
	expect(await countAll(target)).toBe(0);
	await target.close();
});

test("the application's role cannot pass rows off as restored", async () => {
	const client = await source.pool.connect();
	await client.query("BEGIN; SET LOCAL planstand.restoring = 'on'");
	const { rows } = await client.query("INSERT INTO stamp (said) VALUES ('forged') RETURNING chained");
	expect(rows).toEqual([{ chained: true }]);
	await client.query("ROLLBACK");
	client.release();
});

test("a backup holds one moment while others write", async () => {
	const writer = await openTestDatabase(migrations);
	const shelf = "INSERT INTO shelf (library_id, id, label) VALUES ($1, $1, 'a') RETURNING id";
	const book = "INSERT INTO book (library_id, shelf_id, position, title) VALUES ($1, $1, 1, 'b')";
	const ends = { now: false };
	const writing = (async () => {
		while (!ends.now) {
			const id = crypto.randomUUID();
			const client = await writer.ownerPool.connect();
			await client.query("BEGIN");
			await client.query(shelf, [id]);
			await client.query(book, [id]);
			await client.query("COMMIT");
			client.release();
		}
	})();
	const backups: Buffer[] = [];
	for (let index = 0; index < 3; index += 1) backups.push(await backupOf(writer));
	ends.now = true;
	await writing;
	for (const each of backups) {
		await restored(each, async (target, result) => {
			expect(result.kind === "restored" && result.sums.book?.rows === result.sums.shelf?.rows).toBe(true);
			expect(await countAll(target)).toBe(result.kind === "restored" ? (result.sums.book?.rows ?? 0) * 2 : -1);
		});
	}
	await writer.close();
});

test("an archive cut off anywhere is refused as damaged, and nothing is kept", async () => {
	const target = await openTestDatabase(migrations);
	for (const share of [0, 0.01, 0.3, 0.6, 0.9, 0.999]) {
		const cut = archive.subarray(0, Math.floor(archive.length * share));
		expect(await restoreBackup(target, Readable.from([cut]), migrations)).toEqual({
			kind: "refused",
			reason: "damaged",
		});
	}
	expect(await countAll(target)).toBe(0);
	await target.close();
});

test("an archive with any changed byte is refused, unless the byte means nothing and all is restored", async () => {
	const target = await openTestDatabase(migrations);
	const whole = await restoreBackup(target, Readable.from([archive]), migrations);
	await emptyAll(target);
	await fc.assert(
		fc.asyncProperty(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
			const changed = Buffer.from(archive);
			changed[at] = (changed[at] ?? 0) ^ change;
			const result = await restoreBackup(target, Readable.from([changed]), migrations);
			// Compression can say the same in several ways.
			expect(result).toEqual(result.kind === "restored" ? whole : { kind: "refused", reason: "damaged" });
			if (result.kind === "restored") await emptyAll(target);
		}),
		{ numRuns: 40, endOnFailure: true },
	);
	expect(await countAll(target)).toBe(0);
	await target.close();
});

async function emptyAll({ ownerPool }: Database): Promise<void> {
	await ownerPool.query("ALTER TABLE stamp DISABLE TRIGGER USER; DELETE FROM shelf; DELETE FROM stamp");
	await ownerPool.query("ALTER TABLE stamp ENABLE TRIGGER USER");
}

test("a database that holds something is refused and keeps it", async () => {
	const before = await countAll(source);
	const result = await restoreBackup(source, Readable.from([archive]), migrations);
	expect([result, await countAll(source)]).toEqual([{ kind: "refused", reason: "not_empty" }, before]);
});

test("a backup of a newer Planstand, or of one with other migrations, is refused", async () => {
	const older = mkdtempSync(join(folder, "m-"));
	cpSync(join(migrations, "0001_parent.sql"), join(older, "0001_parent.sql"));
	const target = await openTestDatabase(older);
	expect(await restoreBackup(target, Readable.from([archive]), older)).toEqual({ kind: "refused", reason: "newer" });
	await target.close();
	const different = mkdtempSync(join(folder, "m-"));
	cpSync(migrations, different, { recursive: true });
	writeFileSync(join(different, "0001_parent.sql"), "CREATE TABLE shelf (id integer PRIMARY KEY)");
	writeFileSync(
		join(different, "0002_child.sql"),
		"CREATE TABLE book (id integer PRIMARY KEY); CREATE TABLE stamp (id integer PRIMARY KEY)",
	);
	const other = await openTestDatabase(different);
	expect(await restoreBackup(other, Readable.from([archive]), different)).toEqual({
		kind: "refused",
		reason: "different",
	});
	await other.close();
});

test("a backup of an older Planstand is brought up to date", async () => {
	const newer = mkdtempSync(join(folder, "m-"));
	cpSync(migrations, newer, { recursive: true });
	writeFileSync(join(newer, "0003_more.sql"), "ALTER TABLE book ADD author text NOT NULL DEFAULT 'unknown'");
	const target = await openTestDatabase(newer);
	const result = await restoreBackup(target, Readable.from([archive]), newer);
	expect(result.kind).toBe("restored");
	expect(await countAll(target)).toBe(await countAll(source));
	const { rows } = await target.ownerPool.query("SELECT DISTINCT author FROM book");
	expect(rows).toEqual([{ author: "unknown" }]);
	await target.close();
});

test("a table that hides rows from its owner stops the backup", async () => {
	const target = await openTestDatabase(migrations);
	await target.ownerPool.query("DROP POLICY owner ON shelf");
	await expect(backupOf(target)).rejects.toThrow("Table shelf hides rows from its owner");
	await target.close();
});
