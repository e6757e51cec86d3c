// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Writable } from "node:stream";
import type { ClientBase, Pool } from "pg";
import { type ArchiveEntry, writeArchive } from "./archive.ts";
import type { Manifest, Sums } from "./manifest.ts";
import { summing } from "./table-sum.ts";
import { type BackedUpTable, linesOf, tablesOf } from "./tables.ts";

type Source = { readonly ownerPool: Pool };

type Choices = { readonly now?: () => Date };

/**
 * Writes everything in the database as one archive, as it was at one moment, while others go on writing.
 * It holds password hashes and keys too: whoever has it must keep it as safe as the database.
 */
export async function writeBackup(
	{ ownerPool }: Source,
	target: Writable,
	{ now = () => new Date() }: Choices = {},
): Promise<void> {
	const client = await ownerPool.connect();
	let failed = true;
	try {
		await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
		await writeArchive(entriesOf(client, now), target);
		await client.query("COMMIT");
		failed = false;
	} finally {
		client.release(failed);
	}
}

async function* entriesOf(client: ClientBase, now: () => Date): AsyncGenerator<ArchiveEntry> {
	const tables = await tablesOf(client);
	yield { name: "manifest.json", text: JSON.stringify(await manifestOf(client, tables, now()), null, "\t") };
	const sums: Record<string, Sums[string]> = {};
	for (const table of tables) {
		const { add, sum } = summing();
		let part = 0;
		for await (const lines of linesOf(client, table)) {
			const text = `${lines.join("\n")}\n`;
			add(text);
			part += 1;
			yield { name: `tables/${table.name}/${String(part).padStart(6, "0")}.jsonl`, text };
		}
		sums[table.name] = sum();
	}
	yield { name: "sums.json", text: JSON.stringify(sums, null, "\t") };
}

async function manifestOf(client: ClientBase, tables: readonly BackedUpTable[], now: Date): Promise<Manifest> {
	const { rows: migrations } = await client.query<Manifest["migrations"][number]>(
		'SELECT name, sha256 FROM planstand.migration ORDER BY name COLLATE "C"',
	);
	const { rows: sequences } = await client.query<Manifest["sequences"][number]>(
		`SELECT sequencename::text AS name, coalesce(last_value + increment_by, start_value) AS next
		FROM pg_sequences WHERE schemaname = 'planstand' ORDER BY 1`,
	);
	return {
		...{ format: 1, writtenAt: now.toISOString(), migrations, sequences },
		tables: tables.map(({ name, columns }) => ({ name, columns: [...columns] })),
	};
}
