// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, expect, test } from "vitest";
import { readSnapshot, snapshotBytes } from "../src/report/snapshot-bytes.ts";
import { restoreBackup } from "../src/store/backup/restore-backup.ts";
import { writeBackup } from "../src/store/backup/write-backup.ts";
import type { Database } from "../src/store/engine/open-database.ts";
import { migrate } from "../src/store/migrate.ts";
import { openTestDatabase } from "./database.ts";

/** The bytes of reports as they were published by earlier versions. Never change one: cities have published such. */
const fixtures = join(import.meta.dirname, "fixtures/report");
const kept = readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
const bytesOf = (name: string): Buffer => readFileSync(join(fixtures, name));

const own = join(import.meta.dirname, "../src/store/migrations");
const firstWithReports = "0009_report.sql";
const folder = mkdtempSync(join(tmpdir(), "report-fixtures-"));
for (const file of readdirSync(own).filter((one) => one <= firstWithReports))
	cpSync(join(own, file), join(folder, file));
afterAll(() => rmSync(folder, { recursive: true }));

const [city, plan] = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"];

/** A plan with these reports, as the first version with reports kept them. */
async function insertReports({ ownerPool }: Database): Promise<void> {
	await ownerPool.query(
		"INSERT INTO planstand.municipality (id, slug, name, created_at) VALUES ($1, 'alt', 'Altstadt', now())",
		[city],
	);
	await ownerPool.query(
		`INSERT INTO planstand.plan (municipality_id, id, slug, title, scheme, created_at)
		VALUES ($1, $2, 'baeume', 'Plan für mehr Bäume', '[]', now())`,
		[city, plan],
	);
	for (const [at, name] of kept.entries()) {
		await ownerPool.query(
			`INSERT INTO planstand.report (municipality_id, id, plan_id, number, as_of, schema_version, snapshot, sha256, published_at, visible_from)
			VALUES ($1, gen_random_uuid(), $2, $3, '2026-03-31', $5, $4, encode(sha256($4), 'hex'), now(), now())`,
			[city, plan, at + 1, bytesOf(name), Number(name[1])],
		);
		await ownerPool.query(
			`INSERT INTO planstand.report_file (municipality_id, report_id, format, media_type, bytes, sha256)
			SELECT municipality_id, id, 'bericht.json', 'application/json', snapshot, sha256 FROM planstand.report WHERE number = $1`,
			[at + 1],
		);
	}
	await ownerPool.query(
		"INSERT INTO planstand.report_withdrawal SELECT municipality_id, id, 'Ein Name stand darin.', NULL, now() FROM planstand.report WHERE number = 1",
	);
}

const tables = ["report", "report_file", "report_withdrawal"] as const;

/** Every row of the tables, column by column as text. */
async function rowsOf({ ownerPool }: Database) {
	const all = tables.map(async (table) => {
		const { rows } = await ownerPool.query(`SELECT to_jsonb(x) AS row FROM planstand.${table} x ORDER BY x::text`);
		return rows.map(({ row }) => row);
	});
	return Promise.all(all);
}

test.each(kept)("%s is read, and written again it has the same bytes", (name) => {
	const read = readSnapshot(bytesOf(name));
	expect(read.ok && Buffer.from(snapshotBytes(read.snapshot))).toEqual(bytesOf(name));
});

test("published reports outlive all later migrations, byte by byte", async () => {
	const database = await openTestDatabase(folder);
	await insertReports(database);
	const before = await rowsOf(database);
	expect((await migrate(database.ownerPool)).length).toBeGreaterThan(0);
	expect(await rowsOf(database)).toEqual(before);
	const { rows } = await database.ownerPool.query("SELECT snapshot FROM planstand.report ORDER BY number");
	expect(rows.map(({ snapshot }) => snapshot)).toEqual(kept.map(bytesOf));
	await database.close();
});

test("a backup brings published reports back as they were: numbers, bytes, files and what was taken down", async () => {
	const [source, target] = [await openTestDatabase(own), await openTestDatabase(own)];
	await insertReports(source);
	const stream = new PassThrough();
	const [archive] = await Promise.all([buffer(stream), writeBackup(source, stream)]);
	expect(await restoreBackup(target, Readable.from([archive]))).toMatchObject({ kind: "restored" });
	expect(await rowsOf(target)).toEqual(await rowsOf(source));
	// And it goes on counting from there.
	const next = `INSERT INTO planstand.report SELECT (r).* FROM (SELECT jsonb_populate_record(x,
		jsonb_build_object('id', gen_random_uuid(), 'number', $1::integer)) AS r FROM planstand.report x WHERE number = 1) AS again`;
	await expect(target.ownerPool.query(next, [1])).rejects.toMatchObject({ code: "23514" });
	await target.ownerPool.query(next, [kept.length + 1]);
	await Promise.all([source.close(), target.close()]);
});
