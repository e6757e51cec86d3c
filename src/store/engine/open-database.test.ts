// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { joinEmbeddedServer } from "./embedded-server.ts";
import { type Database, openDatabase } from "./open-database.ts";
import { openAdminPool } from "./open-embedded.ts";
import { isAlive } from "./process-identity.ts";

const folder = mkdtempSync(join(tmpdir(), "open-database-"));
const dataFolder = join(folder, "data");
const log = () => {};
const opened: Database[] = [];
const children: ChildProcess[] = [];

beforeAll(async () => {
	// Reachable for the server's user where the tests run as root.
	chmodSync(folder, 0o711);
	const database = await open();
	await database.ownerPool.query("CREATE SCHEMA planstand; GRANT USAGE ON SCHEMA planstand TO planstand_app");
	await database.ownerPool.query("CREATE TABLE note (text text); GRANT ALL ON note TO planstand_app");
	await database.close();
});
afterEach(async () => {
	for (const child of children.splice(0)) child.kill("SIGKILL");
	for (const database of opened.splice(0)) await database.close();
	await (await open()).close();
	expect(postmaster()).toBeUndefined();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function open(where = dataFolder): Promise<Database> {
	const database = await openDatabase({ dataFolder: where, log });
	opened.push(database);
	return database;
}

/** The number of the running server. */
function postmaster(): number | undefined {
	try {
		return Number.parseInt(readFileSync(join(dataFolder, "postgres/cluster/postmaster.pid"), "utf8"), 10);
	} catch {
		return undefined;
	}
}

/** A second Planstand on the same data. */
async function openElsewhere(): Promise<ChildProcess> {
	const script = join(import.meta.dirname, "../../../test/hold-database.ts");
	const child = spawn(process.execPath, [script, dataFolder], { stdio: ["ignore", "pipe", "inherit"] });
	children.push(child);
	await once(child.stdout as NodeJS.ReadableStream, "data");
	return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	const ended = once(child, "close");
	child.kill(signal);
	await ended;
}

async function administer(...statements: readonly string[]): Promise<void> {
	const server = await joinEmbeddedServer(dataFolder, { log });
	const admin = openAdminPool(server);
	for (const statement of statements) await admin.query(statement);
	await admin.end();
	await server.leave();
}

async function notes({ pool }: Database): Promise<readonly string[]> {
	const { rows } = await pool.query<{ text: string }>("SELECT text FROM note ORDER BY text");
	return rows.map(({ text }) => text);
}

test("works as a role that row-level security binds, sorts in German, and reads exact values", async () => {
	const { pool, engine, serverVersion, warnings } = await open();
	expect({ engine, warnings, major: serverVersion.split(".")[0] }).toEqual({
		...{ engine: "embedded", warnings: [], major: "18" },
	});
	const { rows } = await pool.query(`SELECT current_user::text AS role, current_setting('search_path') AS path,
		9007199254740991 AS most, ARRAY[1::bigint, NULL] AS many, '2026-02-28'::date AS day, '2026-01-01Z'::timestamptz AS moment,
		(SELECT array_agg(word ORDER BY word) FROM unnest(ARRAY['Zoo', 'Öl', 'Ofen', 'straße', 'Strasse']) AS word) AS words`);
	expect(rows[0]).toEqual({
		...{ role: "planstand_app", path: "planstand,public", most: 9_007_199_254_740_991, many: [1, null] },
		...{ day: "2026-02-28", moment: new Date("2026-01-01T00:00:00Z") },
		words: ["Ofen", "Öl", "Strasse", "straße", "Zoo"],
	});
	await expect(pool.query("SELECT 9007199254740993")).rejects.toThrow("too large to be exact");
});

test("a second process shares the server; the last one stops it", async () => {
	const other = await openElsewhere();
	const server = postmaster();
	const database = await open();
	expect(postmaster()).toBe(server);
	await end(other, "SIGTERM");
	expect(postmaster()).toBe(server);
	await database.pool.query("INSERT INTO note VALUES ('shared')");
	await database.close();
	expect(postmaster()).toBeUndefined();
});

test("many that start at the same moment start one server", async () => {
	const databases = await Promise.all([open(), open(), open(), openElsewhere()]);
	expect(await Promise.all(databases.slice(0, 3).map((each) => notes(each as Database)))).toHaveLength(3);
	await end(databases[3], "SIGTERM");
});

test("the server of a killed Planstand is found again", async () => {
	const other = await openElsewhere();
	const server = postmaster();
	await end(other, "SIGKILL");
	const database = await open();
	expect(postmaster()).toBe(server);
	await database.close();
	expect(isAlive(server ?? 0)).toBe(false);
});

test("a killed server is started again under a running Planstand, which loses nothing", async () => {
	const database = await open();
	await database.pool.query("INSERT INTO note VALUES ('before the kill')");
	const server = postmaster() ?? 0;
	process.kill(server, "SIGKILL");
	while (isAlive(server)) await new Promise(setImmediate);
	// What is under way in that moment fails; what comes after waits for the new server.
	await notes(database).catch(() => {});
	// A process of the killed server may go on answering for a moment.
	await expect.poll(postmaster, { timeout: 60_000 }).not.toBe(server);
	expect(await notes(database)).toContain("before the kill");
});

test("a connection that breaks between two statements of a transaction fails the next one, not the process", async () => {
	const { pool } = await open();
	const held = await pool.connect();
	await held.query("BEGIN");
	// Not `once`: that would hear the error, which nobody does in real life.
	const broken = new Promise<void>((resolve) => void held.once("end", resolve));
	process.kill(postmaster() ?? 0, "SIGKILL");
	await broken;
	await expect(held.query("SELECT 1")).rejects.toThrow();
	held.release(true);
	expect((await pool.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
});

test("both killed: the next start recovers", async () => {
	const other = await openElsewhere();
	const database = await open();
	await database.pool.query("INSERT INTO note VALUES ('before both')");
	process.kill(postmaster() ?? 0, "SIGKILL");
	await end(other, "SIGKILL");
	expect(await notes(await open())).toContain("before both");
});

test("a postmaster.pid whose number now belongs to something else does not stop the start", async () => {
	writeFileSync(
		join(dataFolder, "postgres/cluster/postmaster.pid"),
		`${process.pid}\n${dataFolder}\n1\n5432\n\n\n\nready\n`,
	);
	expect(await notes(await open())).toBeInstanceOf(Array);
});

test("a path too long for a socket is no hindrance", async () => {
	const long = join(folder, "a-long-name-for-a-folder".repeat(4), "data");
	mkdirSync(long, { recursive: true });
	const database = await open(long);
	expect((await database.pool.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
	await database.close();
});

test("a folder that only we can enter is no hindrance", async () => {
	const closed = mkdtempSync(join(tmpdir(), "closed-"));
	const database = await open(closed);
	expect((await database.pool.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
	await database.close();
	rmSync(realpathSync(join(closed, "postgres")), { recursive: true });
	rmSync(closed, { recursive: true });
});

test("settings that give up safety are named", async () => {
	await administer("ALTER SYSTEM SET synchronous_commit = off", "ALTER SYSTEM SET full_page_writes = off");
	const { warnings } = await open();
	await administer("ALTER SYSTEM RESET ALL", "SELECT pg_reload_conf()");
	expect(warnings).toEqual(["full_page_writes_off", "synchronous_commit_off"]);
});

test.each(["SUPERUSER", "BYPASSRLS"])("an application's role with %s is refused", async (right) => {
	await administer(`ALTER ROLE planstand_app ${right}`);
	await expect(open()).rejects.toThrow("umgeht die Trennung der Kommunen");
	await administer(`ALTER ROLE planstand_app NO${right}`);
});

test("a cluster of another major version is left as it is", async () => {
	const file = join(dataFolder, "postgres/cluster/PG_VERSION");
	const version = readFileSync(file, "utf8");
	writeFileSync(file, "17\n");
	await expect(open()).rejects.toThrow("gehören zu PostgreSQL 17, dieses Planstand bringt PostgreSQL 18 mit");
	writeFileSync(file, version);
});

test("a cluster whose passwords are missing is left as it is", async () => {
	const file = join(dataFolder, "postgres/passwords.json");
	renameSync(file, `${file}.away`);
	await expect(open()).rejects.toThrow("passwords.json fehlt");
	renameSync(`${file}.away`, file);
});
