// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ClientBase, Pool } from "pg";
import { applicationRole } from "./engine/application-role.ts";
import { DatabaseProblem } from "./engine/database-problem.ts";

type Migration = { readonly name: string; readonly sha256: string; readonly sql: string };

const ownMigrations = fileURLToPath(new URL("migrations", import.meta.url));
/** Any fixed number; nothing else in the database may lock by it. */
const lockNumber = 7_450_061_521;

type Choices = {
	/** Another folder of migrations than ours. */
	readonly folder?: string | undefined;
	/** Stop after this one. */
	readonly last?: string | undefined;
};

/**
 * Brings the database's schema to the level of this Planstand, one migration a transaction, one process at a time.
 * Returns the names of those applied. Refuses a database that knows other migrations than we do.
 */
export async function migrate(
	ownerPool: Pool,
	{ folder = ownMigrations, last }: Choices = {},
): Promise<readonly string[]> {
	const migrations = readMigrations(folder).filter(({ name }) => last === undefined || name <= last);
	const client = await ownerPool.connect();
	try {
		await client.query("SELECT pg_advisory_lock($1)", [lockNumber]);
		await makeSchema(client);
		const pending = pendingOf(migrations, await appliedIn(client));
		for (const migration of pending) await apply(client, migration);
		return pending.map(({ name }) => name);
	} finally {
		// Ends the session and its lock with it, in whatever state a failed migration left both.
		client.release(true);
	}
}

/** The migrations of this Planstand in order. Line ends do not count: a checkout on Windows may change them. */
function readMigrations(folder: string): readonly Migration[] {
	const names = readdirSync(folder).filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name));
	return names.toSorted().map((name) => {
		const sql = readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n");
		return { name, sql, sha256: createHash("sha256").update(sql).digest("hex") };
	});
}

async function makeSchema(client: ClientBase): Promise<void> {
	const { rowCount } = await client.query("SELECT FROM pg_class WHERE oid = to_regclass('planstand.migration')");
	if (rowCount === 1) return;
	await client.query(`
		BEGIN;
		CREATE SCHEMA IF NOT EXISTS planstand;
		GRANT USAGE ON SCHEMA planstand TO ${applicationRole};
		CREATE TABLE planstand.migration (name text PRIMARY KEY, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now());
		GRANT SELECT ON planstand.migration TO ${applicationRole};
		COMMIT`);
}

async function appliedIn(client: ClientBase): Promise<ReadonlyMap<string, string>> {
	const { rows } = await client.query<{ name: string; sha256: string }>("SELECT name, sha256 FROM planstand.migration");
	return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

function pendingOf(migrations: readonly Migration[], applied: ReadonlyMap<string, string>): readonly Migration[] {
	const known = new Set(migrations.map(({ name }) => name));
	const unknown = [...applied.keys()].find((name) => !known.has(name));
	if (unknown !== undefined) {
		throw new DatabaseProblem(
			`Die Datenbank ist neuer als dieses Planstand (sie kennt ${unknown}). Bitte starten Sie die neuere Version; die Daten sind unverändert.`,
		);
	}
	const changed = migrations.find(({ name, sha256 }) => applied.has(name) && applied.get(name) !== sha256);
	if (changed) {
		throw new DatabaseProblem(
			`Die Datei ${changed.name} wurde geändert, nachdem sie auf diese Datenbank angewandt worden war. Planstand startet so nicht; ` +
				"bitte stellen Sie die ursprüngliche Datei wieder her. Die Daten sind unverändert.",
		);
	}
	return migrations.filter(({ name }) => !applied.has(name));
}

async function apply(client: ClientBase, { name, sql, sha256 }: Migration): Promise<void> {
	try {
		await client.query("BEGIN");
		await client.query(sql);
		await client.query("INSERT INTO planstand.migration (name, sha256) VALUES ($1, $2)", [name, sha256]);
		await client.query("COMMIT");
	} catch (cause) {
		await client.query("ROLLBACK").catch(() => {});
		throw new DatabaseProblem(
			`Die Umstellung ${name} der Datenbank ist gescheitert; sie ist ganz zurückgenommen. Grund: ${cause instanceof Error ? cause.message : cause}`,
			{ cause },
		);
	}
}
