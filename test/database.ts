// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash, randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { applicationRole } from "../src/store/engine/application-role.ts";
import { type EmbeddedServer, joinEmbeddedServer } from "../src/store/engine/embedded-server.ts";
import { connectDatabase, type Database } from "../src/store/engine/open-database.ts";
import { connectionsTo, ensureRoles, openAdminPool } from "../src/store/engine/open-embedded.ts";
import { openOwn } from "../src/store/engine/open-own.ts";
import type { PatientPool } from "../src/store/engine/patient-pool.ts";
import { migrate } from "../src/store/migrate.ts";
import { type TestEngine, testEngine, testPrograms, testServerFolder } from "./database-server.ts";

const ownMigrations = join(import.meta.dirname, "../src/store/migrations");

/**
 * A migrated database of its own for one test file, as `openDatabase` would open it; `close` drops it.
 * Without a power failure to fear, the server does not wait for the disk: `warnings` says so.
 */
export async function openTestDatabase(
	migrations: string = ownMigrations,
	engine: TestEngine = testEngine,
): Promise<Database> {
	const server = await joinTestServer(engine);
	const admin = openAdminPool(server);
	const name = `t_${randomBytes(6).toString("hex")}`;
	const template = await ensureTemplate(server, admin, migrations);
	await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER planstand_owner`);
	const leave = async () => {
		await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
		await admin.end();
		await server.leave();
	};
	if (engine === "embedded") return connectDatabase("embedded", { ...connectionsTo(server, name), leave });
	return connectDatabase("own", { ...(await openOwn(addressOf(server, name))), leave });
}

/** Joins the one server that all test files of a run share. */
export function joinTestServer(engine: TestEngine = testEngine): Promise<EmbeddedServer> {
	const log = (line: string) => console.error(line);
	const settings = { fsync: "off", full_page_writes: "off", synchronous_commit: "off" };
	return joinEmbeddedServer(testServerFolder(engine), { log, settings, programs: testPrograms(engine) });
}

/** The address of a database as an operator would write it into DATABASE_URL. */
function addressOf({ host, port, passwords }: EmbeddedServer, name: string): string {
	return `postgres://planstand_owner:${passwords.owner}@/${name}?host=${encodeURIComponent(host)}&port=${port}`;
}

/** Migrates once a run and set of migrations, whichever test file comes first. */
async function ensureTemplate(server: EmbeddedServer, admin: PatientPool, migrations: string): Promise<string> {
	const template = `template_${hashOf(migrations)}`;
	await admin.query("SELECT pg_advisory_lock(1)");
	try {
		const { rowCount } = await admin.query("SELECT FROM pg_database WHERE datname = $1", [template]);
		if (rowCount === 0) await makeTemplate(server, admin, migrations, template);
	} finally {
		await admin.query("SELECT pg_advisory_unlock(1)");
	}
	return template;
}

async function makeTemplate(server: EmbeddedServer, admin: PatientPool, migrations: string, template: string) {
	const draft = `${template}_draft`;
	await ensureRoles(admin, server);
	await admin.query(`GRANT ${applicationRole} TO planstand_owner`);
	await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
	await admin.query(`CREATE DATABASE ${draft} OWNER planstand_owner`);
	const database = await connectDatabase("embedded", { ...connectionsTo(server, draft), leave: async () => {} });
	await migrate(database.ownerPool, { folder: migrations });
	await database.close();
	await admin.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
}

function hashOf(folder: string): string {
	const hash = createHash("sha256");
	for (const name of readdirSync(folder).toSorted()) hash.update(name).update(readFileSync(join(folder, name)));
	return hash.digest("hex").slice(0, 16);
}
