// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { Db } from "./store.ts";

type Named = { readonly accounts: readonly string[]; readonly units: readonly string[] };

/** What some accounts and units are called, by id: a unit by its code and name. */
export async function namesOf(db: Db, { accounts, units }: Named): Promise<ReadonlyMap<string, string>> {
	const { rows } = await sql<{ readonly id: string; readonly name: string }>`
		SELECT id, name FROM account WHERE id = ANY (${[...new Set(accounts)]}::uuid[])
		UNION ALL
		SELECT id, trim(concat(code, ' ', name)) FROM unit WHERE id = ANY (${[...new Set(units)]}::uuid[])`.execute(db);
	return new Map(rows.map(({ id, name }) => [id, name]));
}
