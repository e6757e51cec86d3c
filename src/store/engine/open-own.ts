// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { applicationRole, ensureApplicationRole } from "./application-role.ts";
import { DatabaseProblem } from "./database-problem.ts";
import type { Connections } from "./open-embedded.ts";
import { PatientPool } from "./patient-pool.ts";

const oldestVersion = 150_000;

/** Prepares the city's own database; the given login is the owner, and the application's connections act as a role of less. */
export async function openOwn(databaseUrl: string): Promise<Connections> {
	const pool = new PatientPool({ connectionString: databaseUrl, max: 1 });
	try {
		await refuseOldVersion(pool);
		await ensureApplicationRole(pool);
	} finally {
		await pool.end();
	}
	return {
		application: { connectionString: databaseUrl, options: `-c role=${applicationRole}` },
		owner: { connectionString: databaseUrl },
		leave: async () => {},
	};
}

async function refuseOldVersion(pool: PatientPool): Promise<void> {
	const { rows } = await pool
		.query<{ number: string; version: string }>(
			"SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS version",
		)
		.catch((cause: Error) => {
			throw new DatabaseProblem(`Die Datenbank aus DATABASE_URL ist nicht erreichbar: ${cause.message}`, { cause });
		});
	if (Number(rows[0]?.number) >= oldestVersion) return;
	throw new DatabaseProblem(
		`Die Datenbank aus DATABASE_URL ist PostgreSQL ${rows[0]?.version}; Planstand braucht PostgreSQL 15 oder neuer.`,
	);
}
