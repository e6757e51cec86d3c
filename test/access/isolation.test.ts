// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ClientBase, DatabaseError } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testEngine } from "../database-server.ts";
import { openTestRegister, signInAs, type TestRegister } from "../register.ts";
import { changedTables, databaseState } from "./database-state.ts";
import { addOneOfEverything } from "./one-of-everything.ts";
import { makeThings } from "./things.ts";

type Table = { readonly name: string; readonly key: string };

let register: TestRegister;
let [own, other] = ["", ""];
let tables: readonly Table[] = [];

beforeAll(async () => {
	register = await openTestRegister();
	const neighbour = await register.addMunicipality("nebenan");
	for (const municipality of [register.municipality, neighbour]) {
		await signInAs(register, municipality, [{ role: "administrator" }]);
		await makeThings(register, municipality, "plan");
		await addOneOfEverything(register.database, municipality.id);
	}
	[own, other] = [register.municipality.id, neighbour.id];
	const { rows } = await register.database.ownerPool.query<{ name: string }>(
		`SELECT relname AS name FROM pg_class WHERE relnamespace = 'planstand'::regnamespace AND relkind IN ('r', 'p')
			AND relname <> 'migration' ORDER BY 1`,
	);
	tables = rows.map(({ name }) => ({ name, key: name === "municipality" ? "id" : "municipality_id" }));
});
afterAll(() => register.close());

/** Runs statements as the application does for a municipality, and takes them back. */
async function asApplication<T>(municipality: string, work: (client: ClientBase) => Promise<T>): Promise<T> {
	const client = await register.database.pool.connect();
	try {
		await client.query(`BEGIN; SET LOCAL planstand.municipality = '${municipality}'`);
		return await work(client);
	} finally {
		await client.query("ROLLBACK");
		client.release();
	}
}

type Done = { readonly count: number } | { readonly code: string };

/** What a statement did: how many rows, or which refusal of the database. */
async function attempt(client: ClientBase, statement: string, values: readonly unknown[] = []): Promise<Done> {
	await client.query("SAVEPOINT attempt");
	try {
		const { rowCount } = await client.query(statement, values.length > 0 ? [...values] : undefined);
		return { count: rowCount ?? -1 };
	} catch (error) {
		if (!(error instanceof DatabaseError)) throw error;
		await client.query("ROLLBACK TO SAVEPOINT attempt");
		return { code: error.code ?? "" };
	}
}

const refused: Done = { code: "42501" };

async function rowsOf({ name, key }: Table, municipality: string): Promise<number> {
	const { rows } = await register.database.ownerPool.query<{ n: number }>(
		`SELECT count(*)::integer AS n FROM planstand.${name} WHERE ${key} = $1`,
		[municipality],
	);
	return rows[0]?.n ?? 0;
}

describe("what the database says of itself", () => {
	test("every table isolates its rows, and by force", async () => {
		const { rows } = await register.database.ownerPool.query(
			`SELECT relname FROM pg_class WHERE relnamespace = 'planstand'::regnamespace AND relkind IN ('r', 'p')
				AND NOT (relrowsecurity AND relforcerowsecurity)`,
		);
		expect(rows).toEqual([{ relname: "migration" }]);
	});

	test("no view, foreign or materialised table goes around it", async () => {
		const { rows } = await register.database.ownerPool.query(
			`SELECT relname FROM pg_class WHERE relnamespace = 'planstand'::regnamespace AND relkind IN ('v', 'm', 'f')`,
		);
		expect(rows).toEqual([]);
	});

	test("the application's role owns nothing and has none of the great rights", async () => {
		const { rows } = await register.database.pool.query(
			`SELECT current_user AS name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
				(SELECT count(*)::integer FROM pg_class WHERE relowner = r.oid) AS owned,
				(SELECT count(*)::integer FROM pg_auth_members WHERE member = r.oid) AS roles,
				has_schema_privilege('planstand', 'CREATE') OR has_schema_privilege('public', 'CREATE') AS creates
			FROM pg_roles r WHERE rolname = current_user`,
		);
		const none = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
		expect(rows).toEqual([
			{ name: "planstand_app", ...none, rolreplication: false, owned: 0, roles: 0, creates: false },
		]);
	});

	test("functions that run with the owner's rights are known, and look names up in fixed places", async () => {
		const { rows } = await register.database.ownerPool.query(
			`SELECT proname AS name, proconfig AS settings FROM pg_proc
			WHERE pronamespace IN ('planstand'::regnamespace, 'public'::regnamespace) AND prosecdef ORDER BY 1`,
		);
		const settings = ["search_path=planstand, public, pg_temp"];
		expect(rows).toEqual(["chain_event", "find_sessions", "list_municipalities"].map((name) => ({ name, settings })));
	});

	test("both municipalities have a row in every table, so that there is something to leak", async () => {
		const counts = await Promise.all(
			tables.flatMap((table) => [own, other].map(async (id) => [table.name, await rowsOf(table, id)] as const)),
		);
		expect(counts.filter(([, count]) => count === 0)).toEqual([]);
	});
});

describe("tables x verbs, for one municipality against the other", () => {
	/** For each table what a verb did, as `{ table: outcome }`, so that a difference names the table. */
	async function forEachTable(work: (client: ClientBase, table: Table) => Promise<unknown>) {
		return asApplication(own, async (client) => {
			const entries: [string, unknown][] = [];
			for (const table of tables) entries.push([table.name, await work(client, table)]);
			return Object.fromEntries(entries);
		});
	}

	const everywhere = (outcome: unknown) => Object.fromEntries(tables.map(({ name }) => [name, outcome]));
	/** Tables that are only added to: their rows are neither changed nor locked for it. */
	const onlyAddedTo = {
		...{ event: refused, event_head: refused, approval: refused },
		...{ contribution_author: refused, submission: refused },
		...{ report: refused, report_file: refused, report_withdrawal: refused },
	};

	test("SELECT shows all own rows and no other", async () => {
		const shown = await forEachTable(async (client, { name, key }) => {
			const { rows } = await client.query(
				`SELECT count(*) FILTER (WHERE ${key} = $1)::integer AS own, count(*) FILTER (WHERE ${key} <> $1)::integer AS other
				FROM planstand.${name}`,
				[own],
			);
			return rows[0];
		});
		const counts = await Promise.all(tables.map((table) => rowsOf(table, own)));
		expect(shown).toEqual(Object.fromEntries(tables.map(({ name }, at) => [name, { own: counts[at], other: 0 }])));
	});

	test("SELECT FOR UPDATE locks none of the other's rows", async () => {
		const locked = await forEachTable((client, { name, key }) =>
			attempt(client, `SELECT FROM planstand.${name} WHERE ${key} = $1 FOR UPDATE`, [other]),
		);
		expect(locked).toEqual({ ...everywhere({ count: 0 }), ...onlyAddedTo });
	});

	test("COPY gives out own rows only, and takes none", async () => {
		const copied = await forEachTable((client, { name }) => attempt(client, `COPY planstand.${name} TO STDOUT`));
		const counts = await Promise.all(tables.map((table) => rowsOf(table, own)));
		expect(copied).toEqual(Object.fromEntries(tables.map(({ name }, at) => [name, { count: counts[at] }])));
		const taken = await forEachTable(async (client, { name }) => {
			const done = await attempt(client, `COPY planstand.${name} FROM STDIN`);
			return "code" in done && ["0A000", "42501"].includes(done.code);
		});
		expect(taken).toEqual(everywhere(true));
	});

	test("INSERT takes no row of the other", async () => {
		const inserted = await forEachTable(async (client, { name, key }) => {
			const { rows } = await register.database.ownerPool.query(
				`SELECT to_jsonb(t) AS row FROM planstand.${name} t WHERE ${key} = $1 LIMIT 1`,
				[other],
			);
			const insert = `INSERT INTO planstand.${name} SELECT * FROM jsonb_populate_record(NULL::planstand.${name}, $1)`;
			return attempt(client, insert, [rows[0]?.row]);
		});
		expect(inserted).toEqual(everywhere(refused));
	});

	test("UPDATE neither changes rows of the other nor gives it own ones", async () => {
		const before = await databaseState(register.database);
		const changed = await forEachTable((client, { name, key }) =>
			attempt(client, `UPDATE planstand.${name} SET ${key} = ${key} WHERE ${key} = $1`, [other]),
		);
		expect(changed).toEqual({ ...everywhere({ count: 0 }), ...onlyAddedTo });
		const given = await forEachTable(async (client, { name, key }) => {
			const done = await attempt(client, `UPDATE planstand.${name} SET ${key} = $1`, [other]);
			return "code" in done;
		});
		expect(given).toEqual(everywhere(true));
		expect(changedTables(before, await databaseState(register.database))).toEqual([]);
	});

	test("DELETE and TRUNCATE remove nothing of the other", async () => {
		const deleted = await forEachTable((client, { name, key }) =>
			attempt(client, `DELETE FROM planstand.${name} WHERE ${key} = $1`, [other]),
		);
		expect(deleted).toEqual({ ...everywhere({ count: 0 }), ...onlyAddedTo, contribution_note: refused });
		const truncated = await forEachTable((client, { name }) => attempt(client, `TRUNCATE planstand.${name} CASCADE`));
		expect(truncated).toEqual(everywhere(refused));
	});

	test("without a municipality no table shows a row, and none takes one", async () => {
		const { rows } = await register.database.pool.query(
			tables
				.map(({ name }) => `SELECT '${name}' AS name, count(*)::integer AS n FROM planstand.${name}`)
				.join(" UNION ALL "),
		);
		expect(rows.filter(({ n }) => n !== 0)).toEqual([]);
		const insert = register.database.pool.query(
			"INSERT INTO planstand.glossary_entry (municipality_id, abbreviation, meaning) VALUES ($1, 'X', 'Y')",
			[own],
		);
		await expect(insert).rejects.toMatchObject({ code: "42501" });
	});
});

describe("functions", () => {
	test("renewing the search of another municipality's plan does nothing", async () => {
		const before = await databaseState(register.database);
		await asApplication(own, async (client) => {
			await client.query("SELECT planstand.refresh_search(id) FROM unnest($1::uuid[]) AS id", [await plansOf(other)]);
			await client.query("COMMIT");
		});
		expect(changedTables(before, await databaseState(register.database))).toEqual([]);
	});

	const plansOf = async (municipality: string): Promise<readonly string[]> => {
		const { rows } = await register.database.ownerPool.query<{ id: string }>(
			"SELECT id FROM planstand.plan WHERE municipality_id = $1",
			[municipality],
		);
		return rows.map(({ id }) => id);
	};

	test("before signing in it is told what municipalities are called and whether they are set up, and no more", async () => {
		const { fields } = await register.database.pool.query("SELECT * FROM planstand.list_municipalities()");
		expect(fields.map(({ name }) => name)).toEqual(["id", "slug", "name", "has_accounts"]);
	});

	test("a session is found only by its municipality and its whole hash", async () => {
		const { rows } = await register.database.ownerPool.query<{ token_hash: string }>(
			"SELECT token_hash FROM planstand.session WHERE municipality_id = $1",
			[other],
		);
		const hash = rows[0]?.token_hash ?? "";
		const find = async (municipality: string, tried: string) => {
			const found = await register.database.pool.query("SELECT FROM planstand.find_sessions($1, $2, now())", [
				municipality,
				[tried],
			]);
			return found.rowCount;
		};
		expect(await find(other, hash)).toBe(1);
		expect([await find(own, hash), await find(other, hash.slice(0, -1)), await find(other, "%")]).toEqual([0, 0, 0]);
	});

	test("an event for another municipality's log is refused, and its chain stays as it is", async () => {
		const before = await databaseState(register.database);
		const done = await asApplication(own, (client) =>
			attempt(
				client,
				`INSERT INTO planstand.event (municipality_id, sequence, at, actor, action, subject_kind, subject_id, previous_hash, hash)
				VALUES ($1, 1, now(), 'system', 'x', 'plan', 'x', '', '')`,
				[other],
			),
		);
		expect(done).toEqual(refused);
		expect(changedTables(before, await databaseState(register.database))).toEqual([]);
	});
});

describe("connections that are used again", () => {
	const settings = async () => {
		const { pool } = register.database;
		const clients = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
		const found = await Promise.all(
			clients.map((client) =>
				client.query("SELECT current_setting('planstand.municipality', true) AS id, current_user AS name"),
			),
		);
		for (const client of clients) client.release();
		return [...new Set(found.map(({ rows }) => `${rows[0]?.id || "none"} ${rows[0]?.name}`))];
	};

	test("keep no municipality after work, errors of ours and errors of the database", async () => {
		const { read, write } = register.store;
		const works = Array.from({ length: 30 }, (_, at) => [
			read(own, async (db) => db.selectFrom("plan").selectAll().execute()),
			write(other, async () => ({ ok: at % 2 === 0 })),
			write(own, async () => {
				throw new Error("ours");
			}),
			read(other, async (db) => db.insertInto("column_mapping").defaultValues().execute()),
		]);
		const ended = await Promise.allSettled(works.flat());
		expect(ended.filter(({ status }) => status === "rejected")).toHaveLength(60);
		expect(await settings()).toEqual(["none planstand_app"]);
	});
});

describe("what a statement of an intruder could do", () => {
	test("it cannot become another role, with one exception on a city's own server", async () => {
		const client = await register.database.pool.connect();
		const become = async (statement: string) => {
			await client.query(statement).catch(() => {});
			const { rows } = await client.query<{ name: string }>("SELECT current_user AS name");
			return rows[0]?.name;
		};
		const tried = ["SET ROLE postgres", "SET SESSION AUTHORIZATION postgres", "RESET ROLE", "RESET ALL", "DISCARD ALL"];
		const became: unknown[] = [];
		for (const statement of tried) became.push(await become(statement));
		// One login from DATABASE_URL is owner and application in one; docs/security.md says what that means.
		const owner = testEngine === "embedded" ? "planstand_app" : "planstand_owner";
		const wayOut = [await become("SET ROLE NONE"), await become("SET ROLE planstand_owner")];
		client.release(true);
		expect(became).toEqual(tried.map(() => "planstand_app"));
		expect(wayOut).toEqual([owner, owner]);
	});

	test("it reads no file and runs no program of the machine", async () => {
		const tried = [
			"COPY planstand.plan TO '/tmp/planstand-out'",
			"COPY planstand.plan TO PROGRAM 'cat'",
			"SELECT pg_read_file('/etc/passwd')",
			"SELECT lo_import('/etc/passwd')",
			"CREATE TABLE planstand.mine (id integer)",
			"CREATE FUNCTION public.mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
			"ALTER TABLE planstand.plan DISABLE ROW LEVEL SECURITY",
			"ALTER TABLE planstand.event DISABLE TRIGGER ALL",
			"SET session_replication_role = replica",
			"SELECT passwd FROM pg_shadow",
		];
		const done = await asApplication(own, async (client) => {
			const all: Done[] = [];
			for (const statement of tried) all.push(await attempt(client, statement));
			return all;
		});
		expect(done).toEqual(tried.map(() => refused));
	});

	// Isolation guards against our own mistakes, a forgotten condition above all. Who can run any statement can name any municipality.
	test("it can name another municipality: row-level security is no wall against that", async () => {
		const { rows } = await asApplication(own, async (client) => {
			await client.query(`SET LOCAL planstand.municipality = '${other}'`);
			return client.query("SELECT DISTINCT municipality_id AS id FROM planstand.plan");
		});
		expect(rows).toEqual([{ id: other }]);
	});
});
