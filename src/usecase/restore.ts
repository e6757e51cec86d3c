// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createReadStream } from "node:fs";
import type { Actor } from "../access/actor.ts";
import { restoreBackup } from "../store/backup/restore-backup.ts";
import type { Database } from "../store/engine/open-database.ts";

export type RestoreProblem = {
	readonly kind: "not-allowed" | "damaged" | "newer" | "different" | "not_empty";
};

export type RestoreResult =
	| { readonly ok: true; readonly rows: number; readonly writtenAt: string }
	| { readonly ok: false; readonly problem: RestoreProblem };

/** Puts a backup into the empty database. Only who sits at the machine may. */
export async function restore(actor: Actor, database: Database, path: string): Promise<RestoreResult> {
	if (actor.kind !== "operator") return { ok: false, problem: { kind: "not-allowed" } };
	const result = await restoreBackup(database, createReadStream(path));
	if (result.kind === "refused") return { ok: false, problem: { kind: result.reason } };
	const rows = Object.values(result.sums).reduce((sum, { rows }) => sum + rows, 0);
	return { ok: true, rows, writtenAt: result.writtenAt };
}
