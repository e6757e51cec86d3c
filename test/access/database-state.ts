// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Database } from "../../src/store/engine/open-database.ts";

type Owner = Pick<Database, "ownerPool">;

/** When somebody was last there changes with every request and is nothing that was done. */
const passing = "- 'last_seen_at' - 'last_used_at'";

/** One number for each table, made of all its rows: whatever changes anywhere changes it. */
export async function databaseState({ ownerPool }: Owner): Promise<Readonly<Record<string, string>>> {
	const { rows: tables } = await ownerPool.query<{ name: string }>(
		"SELECT relname AS name FROM pg_class WHERE relnamespace = 'planstand'::regnamespace AND relkind = 'r' ORDER BY 1",
	);
	const parts = tables.map(
		({ name }) =>
			`SELECT '${name}' AS name, count(*) || '/' || coalesce(sum(hashtextextended((to_jsonb(t) ${passing})::text, 0)), 0) AS state
			FROM planstand.${name} t`,
	);
	const { rows } = await ownerPool.query<{ name: string; state: string }>(parts.join(" UNION ALL "));
	return Object.fromEntries(rows.map(({ name, state }) => [name, state]));
}

/** The tables in which two states differ. */
export function changedTables(
	before: Readonly<Record<string, string>>,
	after: Readonly<Record<string, string>>,
): readonly string[] {
	return Object.keys(after).filter((name) => before[name] !== after[name]);
}
