// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

// What a table with triggers must provide for: the rows of a backup are inserted exactly as they were. While that happens the
// setting `planstand.restoring` is `on` in the restoring transaction. A trigger that changes rows when they are inserted (the
// chain of the audit log) must then leave them alone, but only where the session is the owner's own, because anybody may set a
// setting: `session_user` is the table's owner, and `current_setting('role')` is `none` or the same. After all rows are in, every
// table is read again and compared with the archive: a trigger that changed something makes the restore fail, and nothing is kept.

import type { Readable } from "node:stream";
import type { ClientBase, Pool } from "pg";
import { migrate } from "../migrate.ts";
import { DamagedArchive } from "./archive.ts";
import type { Manifest, Sums } from "./manifest.ts";
import { type BackupReader, NewerArchive, readBackup, sameSums } from "./read-backup.ts";
import { sumOf } from "./table-sum.ts";
import { type BackedUpTable, tablesOf } from "./tables.ts";

export type RestoreResult =
	| { readonly kind: "restored"; readonly writtenAt: string; readonly sums: Sums }
	/** Nothing was changed. `newer`: written by a newer Planstand; `different`: by one whose migrations are not ours. */
	| { readonly kind: "refused"; readonly reason: "damaged" | "newer" | "different" | "not_empty" };

type Target = { readonly ownerPool: Pool };
type Refusal = Extract<RestoreResult, { kind: "refused" }>["reason"];

class Refused extends Error {
	readonly reason: Refusal;
	constructor(reason: Refusal) {
		super(reason);
		this.reason = reason;
	}
}

/**
 * Puts a backup into an empty database, all of it or nothing. A backup of an older Planstand is first restored as it was and
 * then brought up to date. `migrations`: the folder of migrations, where it is not ours.
 */
export async function restoreBackup(
	{ ownerPool }: Target,
	source: Readable,
	migrations?: string,
): Promise<RestoreResult> {
	try {
		const backup = await readBackup(source);
		await bringToLevel(ownerPool, backup.manifest, migrations);
		await insideTransaction(ownerPool, (client) => restoreInto(client, backup));
		await migrate(ownerPool, { folder: migrations });
		return { kind: "restored", writtenAt: backup.manifest.writtenAt, sums: backup.sums() };
	} catch (error) {
		if (error instanceof Refused) return { kind: "refused", reason: error.reason };
		if (error instanceof DamagedArchive) return { kind: "refused", reason: "damaged" };
		if (error instanceof NewerArchive) return { kind: "refused", reason: "newer" };
		throw error;
	} finally {
		source.destroy();
	}
}

/** Makes the empty schema as it was when the backup was written. */
async function bringToLevel(ownerPool: Pool, manifest: Manifest, folder: string | undefined): Promise<void> {
	const names = await migrate(ownerPool, { folder }).then(() => appliedIn(ownerPool));
	const { migrations } = manifest;
	if (migrations.some(({ name }) => !names.has(name))) throw new Refused("newer");
	if (migrations.some(({ name, sha256 }) => names.get(name) !== sha256)) throw new Refused("different");
	await insideTransaction(ownerPool, async (client) => {
		await lockEmpty(client, await tablesOf(client));
		if (migrations.length < names.size) await client.query("DROP SCHEMA planstand CASCADE");
	});
	if (migrations.length < names.size) await migrate(ownerPool, { folder, last: migrations.at(-1)?.name });
}

async function appliedIn(ownerPool: Pool): Promise<ReadonlyMap<string, string>> {
	const { rows } = await ownerPool.query<{ name: string; sha256: string }>(
		"SELECT name, sha256 FROM planstand.migration",
	);
	return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

async function restoreInto(client: ClientBase, { manifest, lines, sums }: BackupReader): Promise<void> {
	const tables = await tablesOf(client);
	if (!sameTables(manifest, tables)) throw new Refused("different");
	await lockEmpty(client, tables);
	await client.query("SET LOCAL planstand.restoring = 'on'");
	const references = await referencesOf(client);
	// Rows may come before what they refer to, also within one table; all references are checked at the end.
	for (const reference of references) await client.query(`${reference} DEFERRABLE INITIALLY DEFERRED`);
	const inserts = new Map(tables.map(({ name, insert }) => [name, insert]));
	for await (const { table, text } of lines) {
		await client.query(inserts.get(table) ?? "", [`[${text.trimEnd().replaceAll("\n", ",")}]`]);
	}
	await client.query("SET CONSTRAINTS ALL IMMEDIATE");
	for (const reference of references) await client.query(`${reference} NOT DEFERRABLE`);
	await setSequences(client, manifest);
	await refuseDifference(client, tables, sums());
}

/** Nobody writes from here to the end of the transaction, and nobody has before. */
async function lockEmpty(client: ClientBase, tables: readonly BackedUpTable[]): Promise<void> {
	for (const { name } of tables) {
		const table = `planstand.${client.escapeIdentifier(name)}`;
		await client.query(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
		const { rowCount } = await client.query(`SELECT FROM ${table} LIMIT 1`);
		if (rowCount !== 0) throw new Refused("not_empty");
	}
}

function sameTables({ tables }: Manifest, found: readonly BackedUpTable[]): boolean {
	const text = (list: readonly { readonly name: string; readonly columns: readonly string[] }[]) =>
		JSON.stringify(list.map(({ name, columns }) => [name, columns]));
	return text(tables) === text(found);
}

/** The beginning of a statement that changes each reference which is not deferrable anyway. */
async function referencesOf(client: ClientBase): Promise<readonly string[]> {
	const { rows } = await client.query<{ statement: string }>(
		`SELECT format('ALTER TABLE %s ALTER CONSTRAINT %I', conrelid::regclass, conname) AS statement FROM pg_constraint
		WHERE connamespace = 'planstand'::regnamespace AND contype = 'f' AND NOT condeferrable AND conparentid = 0`,
	);
	return rows.map(({ statement }) => statement);
}

async function setSequences(client: ClientBase, { sequences }: Manifest): Promise<void> {
	for (const { name, next } of sequences) {
		await client.query("SELECT setval(format('planstand.%I', $1::text)::regclass, $2, false)", [name, next]);
	}
}

async function refuseDifference(client: ClientBase, tables: readonly BackedUpTable[], wanted: Sums): Promise<void> {
	const found: Record<string, Sums[string]> = {};
	for (const table of tables) found[table.name] = await sumOf(client, table);
	if (!sameSums(wanted, found)) throw new Error("The restored tables are not what the backup holds; nothing was kept.");
}

async function insideTransaction(ownerPool: Pool, work: (client: ClientBase) => Promise<void>): Promise<void> {
	const client = await ownerPool.connect();
	let failed = true;
	try {
		await client.query("BEGIN");
		await work(client);
		await client.query("COMMIT");
		failed = false;
	} finally {
		// A connection given up takes its open transaction with it.
		client.release(failed);
	}
}
