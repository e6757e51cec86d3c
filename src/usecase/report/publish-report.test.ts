// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestRound } from "../../../test/opened-round.ts";
import { publish, publishPlan, restateSteps } from "../../../test/published-plan.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../test/register.ts";
import { publishedFiles } from "../../report/published-files.ts";
import { reportWords } from "../../wording/report-words.ts";
import type { Context } from "../context.ts";
import { openPublication } from "./open-publication.ts";
import { openReport } from "./open-report.ts";
import { openReportFile } from "./open-report-file.ts";
import { type PublishReportInput, publishReport as publishWith } from "./publish-report.ts";
import { withdrawReport } from "./withdraw-report.ts";

let register: TestRegister;
let asOf: string;
let coordinator: Context;
const plan = "runde";

beforeAll(async () => {
	register = await openTestRegister();
	const { round } = await openTestRound(register, { slug: plan });
	asOf = round.asOf;
	const { actor } = await signInAs(register, register.municipality, [{ role: "coordinator" }]);
	coordinator = register.contextFor(actor, register.municipality);
});
afterAll(() => register.close());

const publishReport = (context: Context, input: Omit<PublishReportInput, "wordsFor">) =>
	publishWith(context, { ...input, wordsFor: (snapshot, corrects) => reportWords(snapshot, "de", corrects) });
const everybody = () => register.contextFor({ kind: "anonymous" }, register.municipality);
const problem = (kind: string) => ({ ok: false, problem: { kind } });

describe("publishing a report", () => {
	test("a round that is not approved is not published", async () => {
		expect(await publishReport(coordinator, { plan, asOf })).toMatchObject(problem("not-approved"));
		await register.database.ownerPool.query("UPDATE planstand.round SET state = 'approved'");
	});

	test("readers and visitors do not publish", async () => {
		const { actor } = await signInAs(register, register.municipality, [{ role: "reader" }]);
		const reader = register.contextFor(actor, register.municipality);
		expect(await publishReport(reader, { plan, asOf })).toMatchObject(problem("not-allowed"));
		expect(await publishReport(everybody(), { plan, asOf })).toMatchObject(problem("sign-in-needed"));
	});

	test("of many who publish at once one succeeds", async () => {
		const results = await Promise.all(Array.from({ length: 10 }, () => publishReport(coordinator, { plan, asOf })));
		expect(results.filter(({ ok }) => ok)).toMatchObject([{ number: 1 }]);
		expect(results.filter(({ ok }) => !ok)).toEqual(Array(9).fill(problem("already-published")));
	});

	test("it has all its files, for everybody, and none of another name", async () => {
		for (const { name } of publishedFiles) {
			const opened = await openReportFile(everybody(), { plan, number: 1, file: name });
			expect(opened.ok && opened.file.bytes.byteLength, name).toBeGreaterThan(400);
		}
		expect(await openReportFile(everybody(), { plan, number: 1, file: "bericht.gif" })).toMatchObject(
			problem("not-found"),
		);
	});

	test("everybody reads it, and a correction names it and says what is different", async () => {
		expect(await openReport(everybody(), { plan, number: 1 })).toMatchObject({
			ok: true,
			snapshot: { number: 1, draft: false },
		});
		const missing = await publishReport(coordinator, { plan, asOf, corrects: { number: 1, what: " " } });
		expect(missing).toMatchObject(problem("correction-missing"));
		const unknown = await publishReport(coordinator, { plan, asOf, corrects: { number: 7, what: "Tippfehler" } });
		expect(unknown).toMatchObject(problem("corrects-unknown"));
		const visibleFrom = new Date(register.now().getTime() + 86_400_000);
		const corrects = { number: 1, what: "Eine Zahl war falsch." };
		const sent = { plan, asOf, visibleFrom, corrects, id: register.newId() };
		// Sent by two clicks, and once more when the answer was lost.
		const clicks = await Promise.all([publishReport(coordinator, sent), publishReport(coordinator, sent)]);
		expect([...clicks, await publishReport(coordinator, sent)]).toMatchObject(Array(3).fill({ ok: true, number: 2 }));
	});

	test("until its day only those who work here see it", async () => {
		expect(await openReport(everybody(), { plan, number: 2 })).toMatchObject(problem("not-found"));
		for (const context of [everybody(), coordinator]) {
			const opened = await openPublication(context, { plan, wanted: "all" });
			expect(opened).toMatchObject({ ok: true, publication: { current: { number: 1 } } });
			expect(opened.ok && [...opened.publication.snapshots.keys()]).toEqual([1]);
		}
		const file = { plan, number: 2, file: "bericht.pdf" };
		expect(await openReportFile(everybody(), file)).toMatchObject(problem("not-found"));
		expect(await openReportFile(coordinator, file)).toMatchObject({ ok: true, file: { mediaType: "application/pdf" } });
		expect(await openReport(coordinator, { plan, number: 2 })).toMatchObject({
			...{ ok: true, report: { corrects: { number: 1, what: "Eine Zahl war falsch." } } },
		});
	});

	test("what was taken down says so, and why; once", async () => {
		const input = { plan, number: 1, reason: "Ein Name stand darin." };
		expect(await withdrawReport(coordinator, { ...input, reason: "" })).toMatchObject(problem("reason-missing"));
		expect(await withdrawReport(coordinator, input)).toEqual({ ok: true });
		expect(await withdrawReport(coordinator, input)).toMatchObject(problem("already-withdrawn"));
		expect(await openReport(everybody(), { plan, number: 1 })).toMatchObject({
			problem: { kind: "withdrawn", report: { withdrawn: { reason: input.reason } } },
		});
		expect(await openReportFile(everybody(), { plan, number: 1, file: "bericht.json" })).toMatchObject(
			problem("withdrawn"),
		);
		const opened = await openPublication(everybody(), { plan, wanted: [1] });
		expect(opened).toMatchObject({ ok: true, publication: { reports: [{ number: 1 }], snapshots: new Map() } });
		expect(opened.ok && opened.publication.current).toBeUndefined();
	});
});

test("a plan without a round is published as it was brought in, for a day of which something was said", async () => {
	const made = await publishPlan(register, { slug: "ohne-runde", second: true });
	const again = { plan: "ohne-runde", asOf: "2026-03-31" };
	expect(await publishReport(coordinator, again)).toMatchObject(problem("already-published"));
	expect(await publishReport(coordinator, { ...again, asOf: "2026-04-01" })).toMatchObject(problem("nothing-stated"));
	const opened = await openPublication(everybody(), { plan: "ohne-runde", wanted: "all" });
	expect(opened.ok && opened.publication.snapshots.get(1)?.change).toBeUndefined();
	expect(opened.ok && opened.publication.snapshots.get(2)).toMatchObject({
		asOf: "2027-03-31",
		change: { since: "2026-03-31", retold: 1 },
	});
	expect(await publish(register, { ...again, corrects: { number: 1, what: "Ein Wort fehlte." } })).toBe(3);
	// The next compares itself with the last day before, not with what was published last.
	const restate = (_: unknown, at: number) => (at === 0 ? { description: "Nun ist Platz." } : undefined);
	await restateSteps(register, made, { asOf: "2028-03-31", restate });
	expect(await publish(register, { plan: "ohne-runde", asOf: "2028-03-31" })).toBe(4);
	const next = await openPublication(everybody(), { plan: "ohne-runde", wanted: "current" });
	expect(next.ok && next.publication.snapshots.get(4)?.change?.since).toBe("2027-03-31");
});

describe("the database keeps a report as it was published", () => {
	const tables = ["report", "report_file", "report_withdrawal"];
	const attempts = (table: string) => [
		`UPDATE planstand.${table} SET municipality_id = municipality_id`,
		`DELETE FROM planstand.${table}`,
		`TRUNCATE planstand.${table} CASCADE`,
	];

	test.each(tables.flatMap(attempts))("%s is refused to the application and to the owner", async (statement) => {
		const begin = `BEGIN; SET LOCAL planstand.municipality = '${register.municipality.id}'`;
		for (const pool of [register.database.pool, register.database.ownerPool]) {
			const client = await pool.connect();
			try {
				await client.query(begin);
				await expect(client.query(statement)).rejects.toMatchObject({ code: "42501" });
			} finally {
				await client.query("ROLLBACK");
				client.release();
			}
		}
	});

	test("a number that is not the next one, and bytes that are not those of the hash, are refused", async () => {
		const begin = `BEGIN; SET LOCAL planstand.municipality = '${register.municipality.id}'`;
		const copy = async (columns: string) => {
			const client = await register.database.pool.connect();
			try {
				await client.query(begin);
				await client.query(
					`INSERT INTO planstand.report SELECT (r).* FROM (
					SELECT jsonb_populate_record(x, $1::jsonb || jsonb_build_object('id', gen_random_uuid())) AS r
					FROM planstand.report x WHERE number = 1 LIMIT 1) AS changed`,
					[columns],
				);
			} finally {
				await client.query("ROLLBACK");
				client.release();
			}
		};
		await expect(copy('{"number": 9}')).rejects.toMatchObject({ code: "23514" });
		await expect(copy('{"number": 3, "sha256": "00"}')).rejects.toMatchObject({ code: "23514" });
	});
});
