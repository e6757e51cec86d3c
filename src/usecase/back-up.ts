// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Actor } from "../access/actor.ts";
import { writeBackupFile } from "../store/backup/backup-file.ts";
import type { Database } from "../store/engine/open-database.ts";

type BackUpResult =
	| { readonly ok: true; readonly rows: number }
	| { readonly ok: false; readonly problem: { readonly kind: "not-allowed" } };

/** Writes all municipalities' data into one file. Only who sits at the machine may: the file holds everything. */
export async function backUp(actor: Actor, database: Database, path: string): Promise<BackUpResult> {
	if (actor.kind !== "operator") return { ok: false, problem: { kind: "not-allowed" } };
	const sums = await writeBackupFile(database, path);
	return { ok: true, rows: Object.values(sums).reduce((sum, { rows }) => sum + rows, 0) };
}
