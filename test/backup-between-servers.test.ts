// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { join } from "node:path";
import { PassThrough } from "node:stream";
import fc from "fast-check";
import { expect, test } from "vitest";
import { operator } from "../src/access/actor.ts";
import { type RestoreResult, restoreBackup } from "../src/store/backup/restore-backup.ts";
import { writeBackup } from "../src/store/backup/write-backup.ts";
import type { Database } from "../src/store/engine/open-database.ts";
import { commitDraft } from "../src/usecase/commit-draft.ts";
import { createPlan } from "../src/usecase/create-plan.ts";
import { openTestDatabase } from "./database.ts";
import { inventedDraft } from "./invented-draft.ts";
import { insertLibrary, libraryRows } from "./library-rows.ts";
import { openTestRegister, signInAs } from "./register.ts";

const migrations = join(import.meta.dirname, "migrations");

async function move(from: Database, to: Database, folder: string | undefined): Promise<RestoreResult> {
	const stream = new PassThrough();
	const [, result] = await Promise.all([writeBackup(from, stream), restoreBackup(to, stream, folder)]);
	return result;
}

test("Planstand's own server -> PostgreSQL 15 -> Planstand's own server: every table is equal by its hash", async () => {
	await fc.assert(
		fc.asyncProperty(libraryRows, async (rows) => {
			const first = await openTestDatabase(migrations, "embedded");
			const second = await openTestDatabase(migrations, "own");
			const third = await openTestDatabase(migrations, "embedded");
			await insertLibrary(first, rows);
			const [there, back] = [await move(first, second, migrations), await move(second, third, migrations)];
			expect(there).toMatchObject({ kind: "restored", sums: { shelf: { rows: rows.shelves.length } } });
			expect(back.kind === "restored" && back.sums).toEqual(there.kind === "restored" && there.sums);
			await Promise.all([first, second, third].map((each) => each.close()));
		}),
		{ numRuns: 10 },
	);
});

test("a real register goes the same way", async () => {
	const register = await openTestRegister();
	const context = register.contextFor(operator, register.municipality);
	const created = await createPlan(context, { slug: "plan", title: "Plan", public: true });
	if (!created.ok) throw new Error(created.problem.kind);
	await register.store.write(register.municipality.id, async (db) => {
		await commitDraft(context, db, created.plan, inventedDraft, register.newId());
		return { ok: true };
	});
	await signInAs(register, register.municipality, [{ role: "administrator" }]);
	const second = await openTestDatabase(undefined, "own");
	const third = await openTestDatabase(undefined, "embedded");
	const there = await move(register.database, second, undefined);
	const back = await move(second, third, undefined);
	expect(there).toMatchObject({ kind: "restored", sums: { municipality: { rows: 1 }, session: { rows: 1 } } });
	expect(back.kind === "restored" && back.sums).toEqual(there.kind === "restored" && there.sums);
	expect(there.kind === "restored" && there.sums.event?.rows).toBeGreaterThan(1);
	await Promise.all([register, second, third].map((each) => each.close()));
});
