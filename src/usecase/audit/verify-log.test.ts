// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTestRegister, signInAs, type TestRegister } from "../../../test/register.ts";
import { operator } from "../../access/actor.ts";
import { recordEvent } from "../../store/event-repository.ts";
import type { Context } from "../context.ts";
import { verifyLog } from "./verify-log.ts";

const length = 12;
let register: TestRegister;
let context: Context;

const owner = (statement: string, values: unknown[] = []) => register.database.ownerPool.query(statement, values);

beforeAll(async () => {
	register = await openTestRegister();
	context = register.contextFor(operator, register.municipality);
	// The first event is that of the municipality itself.
	for (let at = 2; at <= length; at += 1) {
		await register.store.write(register.municipality.id, async (db) => {
			await recordEvent(db, {
				...{ at: new Date(1_800_000_000_000 + at), actor: "account:x", action: "edit-step", planId: register.newId() },
				...{ subjectKind: "step", subjectId: "Straße", before: { text: "vörher 🌳" }, after: { text: "nachher" } },
				...(at % 3 === 0 && { undoes: at - 1 }),
			});
			return { ok: true };
		});
	}
	await owner("CREATE TABLE planstand.kept AS TABLE planstand.event");
	await owner("CREATE TABLE planstand.kept_head AS TABLE planstand.event_head");
	// Whoever owns the database can take the guards away; that is what the chain is for.
	await owner("ALTER TABLE planstand.event DISABLE TRIGGER USER");
});

async function putBack(): Promise<void> {
	await owner("DELETE FROM planstand.event; DELETE FROM planstand.event_head");
	await owner("INSERT INTO planstand.event TABLE planstand.kept");
	await owner("INSERT INTO planstand.event_head TABLE planstand.kept_head");
}
beforeEach(putBack);
afterAll(() => register.close());

const keptHead = async (): Promise<string> => {
	const { rows } = await owner("SELECT hash FROM planstand.kept_head");
	return rows[0].hash;
};

test("an untouched log holds, and says where it ends", async () => {
	expect(await verifyLog(context)).toEqual({ ok: true, head: { sequence: length, hash: await keptHead() } });
});

/** Ways to tamper with the event of a number; `$1` is the number. */
const tamper: Readonly<Record<string, string>> = {
	"flip at": "UPDATE planstand.event SET at = at + interval '1 microsecond' WHERE sequence = $1",
	"flip actor": "UPDATE planstand.event SET actor = actor || 'y' WHERE sequence = $1",
	"flip action": "UPDATE planstand.event SET action = 'drop-step' WHERE sequence = $1",
	"flip plan": "UPDATE planstand.event SET plan_id = gen_random_uuid() WHERE sequence = $1",
	"flip kind": "UPDATE planstand.event SET subject_kind = 'measure' WHERE sequence = $1",
	"flip subject": "UPDATE planstand.event SET subject_id = subject_id || ' ' WHERE sequence = $1",
	"flip before": "UPDATE planstand.event SET before = '{\"a\": 1}' WHERE sequence = $1",
	"flip after": "UPDATE planstand.event SET after = '{ }' WHERE sequence = $1",
	"move text from one part to the next": `UPDATE planstand.event SET subject_kind = subject_kind || left(subject_id, 1),
		subject_id = substr(subject_id, 2) WHERE sequence = $1`,
	"flip undoes": "UPDATE planstand.event SET undoes = coalesce(undoes, 0) + 1 WHERE sequence = $1",
	"flip previous hash": "UPDATE planstand.event SET previous_hash = repeat('0', 64) WHERE sequence = $1",
	"flip hash": "UPDATE planstand.event SET hash = repeat('0', 64) WHERE sequence = $1",
	delete: "DELETE FROM planstand.event WHERE sequence = $1",
	"delete and close the gap": `WITH gone AS (DELETE FROM planstand.event WHERE sequence = $1 RETURNING sequence)
		UPDATE planstand.event e SET sequence = e.sequence + 1000 FROM gone WHERE e.sequence > gone.sequence`,
	insert: `INSERT INTO planstand.event SELECT (jsonb_populate_record(e, '{"sequence": 1000}')).* FROM planstand.event e WHERE sequence = $1`,
	"insert before the beginning": `INSERT INTO planstand.event
		SELECT (jsonb_populate_record(e, '{"sequence": 0}')).* FROM planstand.event e WHERE sequence = $1`,
	"make two change places": `UPDATE planstand.event SET sequence = -sequence WHERE sequence IN ($1::bigint, $1::bigint % ${length} + 1)`,
	"cut off from there on": "DELETE FROM planstand.event WHERE sequence >= $1",
};

const settle: Readonly<Record<string, string>> = {
	"delete and close the gap": "UPDATE planstand.event SET sequence = sequence - 1001 WHERE sequence > 1000 AND $1 > 0",
	"make two change places": `UPDATE planstand.event SET sequence = CASE WHEN -sequence = $1::bigint THEN $1::bigint % ${length} + 1 ELSE $1::bigint END
		WHERE sequence < 0`,
};

describe("whoever tampers with the log as the database's owner", () => {
	const numbers = Array.from({ length }, (_, at) => at + 1);

	test.each(Object.keys(tamper))("%s: is found at every event", async (way) => {
		for (const sequence of numbers) {
			await putBack();
			await owner(tamper[way] ?? "", [sequence]);
			if (settle[way]) await owner(settle[way], [sequence]);
			const result = await verifyLog(context);
			expect({ sequence, ok: result.ok }).toEqual({ sequence, ok: false });
		}
	});

	test("the first broken link is named", async () => {
		await owner("UPDATE planstand.event SET actor = 'y' WHERE sequence IN (5, 9)");
		expect(await verifyLog(context)).toEqual({ ok: false, problem: { kind: "changed", sequence: 5 } });
		await owner("DELETE FROM planstand.event WHERE sequence = 3");
		expect(await verifyLog(context)).toEqual({ ok: false, problem: { kind: "missing", sequence: 3 } });
	});

	test("any one letter of any text that is changed is found", async () => {
		const columns = [
			"actor",
			"action",
			"subject_kind",
			"subject_id",
			"before",
			"after",
			"previous_hash",
			"hash",
		] as const;
		const { rows } = await owner(
			`SELECT ${columns.map((column) => `${column}::text`)} FROM planstand.kept WHERE sequence > 1 ORDER BY sequence`,
		);
		const place = fc.tuple(
			fc.constantFrom(...columns),
			fc.nat(rows.length - 1),
			fc.nat(),
			fc.constantFrom("#", "é", " "),
		);
		const change = place.map(([column, at, seed, letter]) => {
			const old: string = rows[at][column];
			const position = seed % old.length;
			return { column, sequence: at + 2, old, changed: old.slice(0, position) + letter + old.slice(position + 1) };
		});
		const real = change.filter(({ old, changed }) => old !== changed);
		await fc.assert(
			fc.asyncProperty(real, async ({ column, sequence, changed }) => {
				await putBack();
				const value = column === "before" || column === "after" ? "to_json($2::text)" : "$2";
				await owner(`UPDATE planstand.event SET ${column} = ${value} WHERE sequence = $1`, [sequence, changed]);
				expect((await verifyLog(context)).ok).toBe(false);
			}),
			{ numRuns: 150 },
		);
	});
});

/** What somebody could do who can compute hashes: everything after an event made anew, with the kept head set right. */
async function forgeFrom(sequence: number): Promise<void> {
	await owner("UPDATE planstand.event SET actor = 'account:innocent' WHERE sequence = $1", [sequence]);
	for (let at = sequence; at <= length; at += 1) {
		await owner(
			`UPDATE planstand.event e SET previous_hash = coalesce((SELECT hash FROM planstand.event p WHERE p.sequence = e.sequence - 1), '')
			WHERE sequence = $1`,
			[at],
		);
		const { rows } = await owner("SELECT planstand.event_text(e) AS text FROM planstand.event e WHERE sequence = $1", [
			at,
		]);
		const hash = createHash("sha256").update(rows[0].text).digest("hex");
		await owner("UPDATE planstand.event SET hash = $2 WHERE sequence = $1", [at, hash]);
	}
	await owner(
		"UPDATE planstand.event_head h SET hash = e.hash, sequence = e.sequence FROM planstand.event e WHERE e.sequence = $1",
		[length],
	);
}

describe("a head that was noted outside", () => {
	test("holds while the log only grows", async () => {
		const { rows } = await owner("SELECT hash FROM planstand.event WHERE sequence = 7");
		expect(await verifyLog(context, { notedHead: ` ${rows[0].hash.toUpperCase()}` })).toMatchObject({ ok: true });
	});

	test("alone shows a log that was made anew with right hashes", async () => {
		const notedHead = await keptHead();
		for (const sequence of [1, 6, length]) {
			await forgeFrom(sequence);
			expect(await verifyLog(context)).toMatchObject({ ok: true });
			expect(await verifyLog(context, { notedHead })).toEqual({ ok: false, problem: { kind: "noted-head-unknown" } });
		}
	});

	test("alone shows an end that was cut off together with the kept head", async () => {
		const notedHead = await keptHead();
		await owner(`DELETE FROM planstand.event WHERE sequence > 8`);
		await owner(
			"UPDATE planstand.event_head h SET hash = e.hash, sequence = e.sequence FROM planstand.event e WHERE e.sequence = 8",
		);
		expect(await verifyLog(context)).toMatchObject({ ok: true, head: { sequence: 8 } });
		expect(await verifyLog(context, { notedHead })).toMatchObject({ ok: false });
	});
});

describe("while the guards are there", () => {
	const changes = [
		"UPDATE planstand.event SET actor = 'x'",
		"DELETE FROM planstand.event",
		"TRUNCATE planstand.event",
		"TRUNCATE planstand.municipality CASCADE",
	];

	test("neither the application nor the owner can change the log", async () => {
		await owner("ALTER TABLE planstand.event ENABLE TRIGGER USER");
		try {
			for (const change of changes) {
				await expect(register.database.pool.query(change)).rejects.toMatchObject({ code: "42501" });
				await expect(owner(change)).rejects.toMatchObject({ code: "42501" });
			}
			const headline = "UPDATE planstand.event_head SET hash = ''";
			await expect(register.database.pool.query(headline)).rejects.toMatchObject({ code: "42501" });
		} finally {
			await owner("ALTER TABLE planstand.event DISABLE TRIGGER USER");
		}
		expect(await verifyLog(context)).toMatchObject({ ok: true });
	});
});

test("only an administrator may ask", async () => {
	for (const role of ["coordinator", "approver", "reader"] as const) {
		const { actor } = await signInAs(register, register.municipality, [{ role }]);
		const asked = verifyLog(register.contextFor(actor, register.municipality));
		expect(await asked).toEqual({ ok: false, problem: { kind: "not-allowed" } });
	}
	const { actor } = await signInAs(register, register.municipality, [{ role: "administrator" }]);
	expect(await verifyLog(register.contextFor(actor, register.municipality))).toMatchObject({ ok: true });
});
