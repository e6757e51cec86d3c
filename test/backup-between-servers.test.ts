// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { join } from "node:path";
import { PassThrough } from "node:stream";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type RestoreResult, restoreBackup } from "../src/store/backup/restore-backup.ts";
import { writeBackup } from "../src/store/backup/write-backup.ts";
import type { Database } from "../src/store/engine/open-database.ts";
import { openTestDatabase } from "./database.ts";
import { insertLibrary, libraryRows } from "./library-rows.ts";

const migrations = join(import.meta.dirname, "migrations");

async function move(from: Database, to: Database): Promise<RestoreResult> {
	const stream = new PassThrough();
	const [, result] = await Promise.all([writeBackup(from, stream), restoreBackup(to, stream, migrations)]);
	return result;
}

test("Planstand's own server -> PostgreSQL 15 -> Planstand's own server: every table is equal by its hash", async () => {
	await fc.assert(
		fc.asyncProperty(libraryRows, async (rows) => {
			const first = await openTestDatabase(migrations, "embedded");
			const second = await openTestDatabase(migrations, "own");
			const third = await openTestDatabase(migrations, "embedded");
			await insertLibrary(first, rows);
			const [there, back] = [await move(first, second), await move(second, third)];
			expect(there).toMatchObject({ kind: "restored", sums: { shelf: { rows: rows.shelves.length } } });
			expect(back.kind === "restored" && back.sums).toEqual(there.kind === "restored" && there.sums);
			await Promise.all([first, second, third].map((each) => each.close()));
		}),
		{ numRuns: 10 },
	);
});
