// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PoolConfig } from "pg";
import { applicationRole } from "./application-role.ts";
import { type EmbeddedServer, joinEmbeddedServer } from "./embedded-server.ts";
import { PatientPool } from "./patient-pool.ts";

const database = "planstand";
const owner = "planstand_owner";

export type Connections = {
	readonly application: PoolConfig;
	readonly owner: PoolConfig;
	/** Ends what was started for the connections. */
	readonly leave: () => Promise<void>;
};

/** Starts or finds the data folder's own server, with its roles and its database. */
export async function openEmbedded(dataFolder: string, log: (line: string) => void): Promise<Connections> {
	const server = await joinEmbeddedServer(dataFolder, { log });
	const admin = openAdminPool(server);
	try {
		await ensureRoles(admin, server);
		await ensureDatabase(admin, database);
	} catch (error) {
		await server.leave();
		throw error;
	} finally {
		await admin.end();
	}
	return { ...connectionsTo(server, database), leave: server.leave };
}

/** How the application and the owner connect to a database of an embedded server. */
export function connectionsTo({ host, port, passwords }: EmbeddedServer, name: string): Omit<Connections, "leave"> {
	return {
		application: { host, port, database: name, user: applicationRole, password: passwords.app },
		owner: { host, port, database: name, user: owner, password: passwords.owner },
	};
}

/** A connection that may make roles and databases. */
export function openAdminPool({ host, port, passwords }: EmbeddedServer): PatientPool {
	return new PatientPool({ host, port, database: "postgres", user: "postgres", password: passwords.admin, max: 1 });
}

/** Makes the owner and the application's role where they are missing. */
export async function ensureRoles(admin: PatientPool, { passwords }: EmbeddedServer): Promise<void> {
	await ensureRole(admin, owner, passwords.owner);
	await ensureRole(admin, applicationRole, passwords.app);
}

/** Roles and passwords of our own making hold no character that would need quoting. */
async function ensureRole(admin: PatientPool, name: string, password: string): Promise<void> {
	const { rowCount } = await admin.query("SELECT FROM pg_roles WHERE rolname = $1", [name]);
	if (rowCount === 1) return;
	await admin.query(`CREATE ROLE ${name} LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '${password}'`).catch(ignoreExisting);
}

async function ensureDatabase(admin: PatientPool, name: string): Promise<void> {
	const { rowCount } = await admin.query("SELECT FROM pg_database WHERE datname = $1", [name]);
	if (rowCount === 0) await admin.query(`CREATE DATABASE ${name} OWNER ${owner}`).catch(ignoreExisting);
}

/** Another process that starts at the same time was quicker. */
function ignoreExisting(error: Error & { readonly code?: string }): void {
	if (!["42710", "42P04", "23505"].includes(error.code ?? "")) throw error;
}
