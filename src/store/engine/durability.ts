// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Pool } from "pg";

/** A setting with which a power failure can take what Planstand called saved, or damage the whole database. */
export type DurabilityWarning = "fsync_off" | "synchronous_commit_off" | "full_page_writes_off";

/** Looks for settings of the server that give up safety for speed. */
export async function durabilityWarnings(pool: Pool): Promise<readonly DurabilityWarning[]> {
	const { rows } = await pool.query<{ warning: DurabilityWarning }>(
		`SELECT name || '_off' AS warning FROM pg_settings
		WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') AND setting = 'off' ORDER BY name`,
	);
	return rows.map(({ warning }) => warning);
}
