// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { joinTestServer } from "../../../test/database.ts";
import type { EmbeddedServer } from "./embedded-server.ts";
import { type Database, openDatabase } from "./open-database.ts";
import { ensureRoles, openAdminPool } from "./open-embedded.ts";
import type { PatientPool } from "./patient-pool.ts";

let server: EmbeddedServer;
let admin: PatientPool;
beforeAll(async () => {
	server = await joinTestServer();
	admin = openAdminPool(server);
	await ensureRoles(admin, server);
	await admin.query("CREATE ROLE city_owner LOGIN PASSWORD 'secret'");
	await admin.query("CREATE DATABASE city OWNER city_owner");
});
afterAll(async () => {
	await admin.query("DROP DATABASE city WITH (FORCE)");
	await admin.query("DROP ROLE city_owner");
	await admin.end();
	await server.leave();
});

function open(more = "", password = "secret"): Promise<Database> {
	const { host, port } = server;
	const databaseUrl = `postgres://city_owner:${password}@/city?host=${encodeURIComponent(host)}&port=${port}${more}`;
	return openDatabase({ dataFolder: "/nowhere", databaseUrl, log: () => {} });
}

test("a login that may not act as the application is told what its administrator must do", async () => {
	await expect(open()).rejects.toThrow(/CREATE ROLE planstand_app NOLOGIN.*GRANT planstand_app TO city_owner;/s);
});

test("a database that cannot be reached is named, without its password", async () => {
	await expect(open("", "wrong")).rejects.toThrow("Die Datenbank aus DATABASE_URL ist nicht erreichbar");
	await expect(open("", "wrong")).rejects.not.toThrow("wrong");
});

test("the login owns, the application works as a role of less", async () => {
	await admin.query("GRANT planstand_app TO city_owner");
	const { pool, ownerPool, engine, close } = await open();
	const who = "SELECT current_user::text AS who";
	expect([(await pool.query(who)).rows[0], (await ownerPool.query(who)).rows[0]]).toEqual([
		{ who: "planstand_app" },
		{ who: "city_owner" },
	]);
	await pool.query("RESET ROLE");
	expect((await pool.query(who)).rows[0]).toEqual({ who: "planstand_app" });
	expect(engine).toBe("own");
	await close();
});

test("a DATABASE_URL that would keep the application from its role is refused", async () => {
	await expect(open("&options=-c%20statement_timeout%3D1000")).rejects.toThrow("statt als planstand_app");
});
