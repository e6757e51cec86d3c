// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ClientBase } from "pg";

/** A table as backups see it. Statements are complete; names in them are quoted. */
export type BackedUpTable = {
	readonly name: string;
	/** Columns with their types; generated ones are left out because the database makes them anew. */
	readonly columns: readonly string[];
	/** Selects each row as one line: a JSON array of every column as text, in the order of the key, whatever the sorting of the server. */
	readonly select: string;
	/** Inserts a JSON array of such rows. */
	readonly insert: string;
};

type Row = {
	readonly name: string;
	readonly table: string;
	readonly columns: readonly string[];
	readonly types: readonly string[];
	readonly order: readonly string[] | null;
	readonly hidden: boolean;
};

/** All tables of the schema but the list of migrations. A row that the owner cannot see must not be missing in silence. */
const tableQuery = `
	SELECT c.relname AS name, c.oid::regclass::text AS table,
		ARRAY(SELECT quote_ident(attname) FROM pg_attribute
			WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attname) AS columns,
		ARRAY(SELECT format_type(atttypid, atttypmod) FROM pg_attribute
			WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attname) AS types,
		(SELECT array_agg(quote_ident(a.attname) || CASE WHEN a.attcollation = 0 THEN '' ELSE ' COLLATE "C"' END ORDER BY k.position)
			FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k (attnum, position), pg_attribute a
			WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid AND a.attnum = k.attnum) AS order,
		c.relforcerowsecurity AND c.relrowsecurity
			AND NOT (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user)
			AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polpermissive AND p.polcmd = '*'
				AND (SELECT oid FROM pg_roles WHERE rolname = current_user) = ANY (p.polroles)
				AND pg_get_expr(p.polqual, p.polrelid) = 'true') AS hidden
	FROM pg_class c
	WHERE c.relnamespace = 'planstand'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'migration'
	ORDER BY c.relname COLLATE "C"`;

/** The tables of the database in a fixed order. */
export async function tablesOf(client: ClientBase): Promise<readonly BackedUpTable[]> {
	await client.query(sameTextEverywhere);
	const { rows } = await client.query<Row>(tableQuery);
	return rows.map(tableOf);
}

/** So that a value has one text, whatever the server's own settings are. */
const sameTextEverywhere = `
	SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'postgres'; SET LOCAL timezone = 'UTC';
	SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1`;

function tableOf({ name, table, columns, types, order, hidden }: Row): BackedUpTable {
	if (!order) throw new Error(`Table ${name} has no primary key; a backup could not put it in order.`);
	if (hidden) throw new Error(`Table ${name} hides rows from its owner; a backup would lack them.`);
	const values = columns.map((_, index) => `(line ->> ${index})::${types[index]}`);
	return {
		name,
		columns: columns.map((column, index) => `${column} ${types[index]}`),
		select: `SELECT json_build_array(${columns.map((column) => `${column}::text`).join(", ")})::text AS line
			FROM ${table} ORDER BY ${order.join(", ")}`,
		insert: `INSERT INTO ${table} (${columns.join(", ")}) OVERRIDING SYSTEM VALUE
			SELECT ${values.join(", ")} FROM json_array_elements($1::json) AS line`,
	};
}

const LARGE = 2 ** 20;
const MOST_ROWS = 500;

/** The rows of a table, some at a time, so that no table must fit into memory. Only inside a transaction. */
export async function* linesOf(
	client: ClientBase,
	{ select, columns }: BackedUpTable,
): AsyncGenerator<readonly string[]> {
	await client.query(`DECLARE lines NO SCROLL CURSOR FOR ${select}`);
	// Files are fetched one by one; of other rows as many as have shown to be small.
	const most = columns.some((column) => column.endsWith(" bytea")) ? 1 : MOST_ROWS;
	for (let count = 1; ; ) {
		const { rows } = await client.query<{ line: string }>(`FETCH ${count} FROM lines`);
		if (rows.length === 0) break;
		const lines = rows.map(({ line }) => line);
		yield lines;
		const size = lines.reduce((sum, line) => sum + line.length, 0);
		count = size > LARGE ? Math.ceil(count / 4) : Math.min(count * 2, most);
	}
	await client.query("CLOSE lines");
}
