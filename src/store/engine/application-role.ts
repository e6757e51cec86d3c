// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { DatabaseError, type Pool } from "pg";
import { DatabaseProblem } from "./database-problem.ts";

/** The role as which everything but migrations and backups works. Row-level security binds it. */
export const applicationRole = "planstand_app";

/** Makes the application's role where it is missing, and lets the owner act as it. */
export async function ensureApplicationRole(ownerPool: Pool): Promise<void> {
	try {
		if (!(await exists(ownerPool))) {
			await ownerPool.query(`CREATE ROLE ${applicationRole} NOLOGIN NOSUPERUSER NOBYPASSRLS NOINHERIT`);
		}
		if (!(await mayBecome(ownerPool))) await ownerPool.query(`GRANT ${applicationRole} TO CURRENT_USER`);
	} catch (error) {
		if (!(error instanceof DatabaseError)) throw error;
		const { rows } = await ownerPool.query<{ name: string }>("SELECT quote_ident(current_user) AS name");
		throw new DatabaseProblem(
			`Planstand arbeitet in der Datenbank als Rolle ${applicationRole} und darf sie nicht selbst einrichten. Bitte führen Sie als ` +
				"Verwalterin oder Verwalter der Datenbank aus:\n" +
				`  CREATE ROLE ${applicationRole} NOLOGIN NOSUPERUSER NOBYPASSRLS NOINHERIT;\n` +
				`  GRANT ${applicationRole} TO ${rows[0]?.name};\n` +
				"Gibt es die Rolle schon, genügt die zweite Zeile.",
			{ cause: error },
		);
	}
}

async function exists(pool: Pool): Promise<boolean> {
	const { rowCount } = await pool.query("SELECT FROM pg_roles WHERE rolname = $1", [applicationRole]);
	return rowCount === 1;
}

async function mayBecome(pool: Pool): Promise<boolean> {
	const { rows } = await pool.query<{ may: boolean }>("SELECT pg_has_role(current_user, $1, 'MEMBER') AS may", [
		applicationRole,
	]);
	return rows[0]?.may === true;
}

/** Refuses to work as another role, or as one for which row-level security does not count. */
export async function refuseUnboundRole(pool: Pool): Promise<void> {
	const { rows } = await pool.query<{ name: string; unbound: boolean }>(
		"SELECT rolname AS name, rolsuper OR rolbypassrls AS unbound FROM pg_roles WHERE rolname = current_user",
	);
	const { name, unbound } = rows[0] ?? {};
	if (name !== applicationRole) {
		throw new DatabaseProblem(
			`Die Verbindung arbeitet als ${name} statt als ${applicationRole}; Planstand startet so nicht. Bitte lassen Sie in DATABASE_URL ` +
				"„options“ weg und führen Sie keinen Verbindungsverteiler dazwischen, der es verwirft.",
		);
	}
	if (unbound === false) return;
	throw new DatabaseProblem(
		`Die Datenbankrolle ${name} umgeht die Trennung der Kommunen (SUPERUSER oder BYPASSRLS). Planstand startet so nicht. ` +
			`Bitte nehmen Sie der Rolle beides: ALTER ROLE ${name} NOSUPERUSER NOBYPASSRLS;`,
	);
}
