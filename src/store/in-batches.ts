// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const BATCH = 1000;

/** Runs a statement for some rows at a time: PostgreSQL takes 65,535 parameters a statement, and at least one row. */
export async function inBatches<T>(rows: readonly T[], run: (some: readonly T[]) => Promise<void>): Promise<void> {
	for (let at = 0; at < rows.length; at += BATCH) await run(rows.slice(at, at + BATCH));
}
