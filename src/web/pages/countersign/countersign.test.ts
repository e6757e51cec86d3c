// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type AnsweredTestRound, answeredRound } from "../../../../test/answered-round.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { openVisitor, type Visitor } from "../../../../test/visitor.ts";
import { addDays } from "../../../plan/period.ts";
import type { Contribution } from "../../../round/contribution.ts";
import { today } from "../../../usecase/today.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

const assets = loadAssets();
const step = {
	...{ responsibility: ["50 (federführend)"], status: "ongoing", statusText: "laufend", term: ["laufend"] },
	description: "Der Treff ist an zwei Tagen offen.",
};

let register: TestRegister;
let site: ReturnType<typeof createApp>;
let round: AnsweredTestRound;
let answers: readonly Contribution[];
let division: Visitor;
let count = 0;

/** A window of somebody who answers for a unit. */
const signedIn = async (code: string): Promise<Visitor> => {
	const visitor = openVisitor(site);
	const grants = [{ role: "contributor" as const, unitId: round.unitIdOf(code) }];
	const { cookie } = await signInAs(register, register.municipality, grants);
	const [name = "", value = ""] = cookie.split("=");
	visitor.cookies.set(name, value);
	return visitor;
};
const base = () => `/musterstadt/zuarbeit/plan-${count}/${round.round.asOf}`;
const page = () => `${base()}/mitzeichnung`;
const bodyOf = async (visitor: Visitor, address = page()) => (await visitor.get(address)).text();
const seen = ({ id, version }: Contribution) => ({ seen: `${id} ${version}` });
const one = async (at: number): Promise<Contribution> => round.find(answers[at]?.id ?? "");
const giveBack = async (comment: string, version = 2) =>
	division.post(`${page()}/${answers[0]?.id}/zurueckgeben`, { version: String(version), comment });
const query = (text: string, values: readonly unknown[]) => register.database.ownerPool.query(text, [...values]);

beforeAll(async () => {
	register = await openTestRegister();
	site = createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, assets);
});
afterAll(() => register.close());
beforeEach(async () => {
	count += 1;
	const divisionsUntil = addDays(today(register.now()), 30);
	const steps = [step, step, { ...step, responsibility: ["52 (federführend)", "51"] }];
	round = await answeredRound(register, { slug: `plan-${count}`, steps, terms: { divisionsUntil } });
	const ids = ["50", "51"].map(round.unitIdOf);
	await query("UPDATE planstand.unit SET division_id = $2 WHERE id = $1", ids);
	const asked = round.contributions.filter(({ unitId }) => unitId === ids[0]);
	const handedIn: Contribution[] = [];
	for (const contribution of asked) {
		handedIn.push(
			await round.handIn(contribution, { status: "implemented", description: "Der Treff ist täglich offen." }),
		);
	}
	answers = handedIn;
	division = await signedIn("51");
});

test("a division sees what its offices handed in, word by word, and nobody else sees it", async () => {
	const html = await bodyOf(division);
	expect(html).toContain("Alle 2 mitzeichnen");
	expect(html.match(/<article/g)).toHaveLength(2);
	expect(html).toMatch(/<ins>.*täglich/s);
	expect(html).toContain("abgegeben von");
	const others = [await signedIn("50"), await signedIn("52")];
	expect(await Promise.all(others.map(async (one) => (await one.get(page())).status))).toEqual([404, 404]);
});

test("asks the database as often for many answers as for few, and at most twelve times", async () => {
	await bodyOf(division);
	register.queries.length = 0;
	await bodyOf(division);
	expect(register.queries.length).toBeLessThanOrEqual(12);
});

test("countersigning one and then all the others is seen by the coordinator, and sent again changes nothing", async () => {
	const [first, second] = [await one(0), await one(1)];
	const queue = `/musterstadt/plan/plan-${count}/runden/${round.round.asOf}/pruefung?contribution=${first.id}`;
	const looked = async () => (await site.request(queue, { headers: { cookie: round.coordinator.cookie } })).text();
	expect(await looked()).toContain("Mitzeichnung steht aus");
	for (let time = 0; time < 2; time += 1) expect((await division.post(page(), seen(first))).status).toBe(303);
	expect([(await one(0)).endorsedAt, (await one(1)).endorsedAt]).toEqual([expect.any(Date), undefined]);
	expect(await looked()).toContain("mitgezeichnet von");
	await division.post(page(), seen(second));
	expect(await one(1)).toMatchObject({ state: "submitted", endorsedBy: expect.any(String), version: second.version });
	const { rows } = await query(
		"SELECT count(*)::int AS n FROM planstand.event WHERE action = 'endorse-contribution' AND subject_id = ANY ($1)",
		[answers.map(({ id }) => id)],
	);
	expect(rows).toEqual([{ n: 2 }]);
});

test("what was changed since it was seen is not countersigned", async () => {
	const first = await one(0);
	const late = await division.post(page(), { seen: `${first.id} ${first.version - 1}` });
	expect([late.status, (await late.text()).includes("Mitgezeichnet ist nichts davon")]).toEqual([409, true]);
	expect((await one(0)).endorsedAt).toBeUndefined();
});

test("an answer goes back with a comment, which the office reads; another one is to be countersigned anew", async () => {
	const first = await one(0);
	const { version } = first;
	expect((await giveBack(" ", version)).status).toBe(422);
	await division.post(page(), seen(first));
	expect((await giveBack("Bitte die Tage nennen.", version)).status).toBe(303);
	expect(await one(0)).toMatchObject({ state: "returned", description: "Der Treff ist täglich offen." });
	expect((await one(0)).endorsedAt).toBeUndefined();
	const again = await giveBack("Noch einmal.", version);
	expect(again.status).toBe(409);
	const office = await signedIn("50");
	const html = await bodyOf(office, base());
	expect(html).toContain("Bitte die Tage nennen.");
	const { rows } = await query("SELECT kind FROM planstand.mail WHERE round_id = $1 AND kind = 'returned'", [
		round.round.id,
	]);
	expect(rows).toEqual([{ kind: "returned" }]);
});

test("an office that takes its answer back takes the countersigning with it", async () => {
	await division.post(page(), seen(await one(0)));
	const office = await signedIn("50");
	expect((await office.post(`${base()}/zuruecknehmen`, { contribution: answers[0]?.id ?? "" })).status).toBe(303);
	const taken = await one(0);
	expect([taken.state, taken.endorsedAt, taken.endorsedBy]).toEqual(["draft", undefined, undefined]);
});

test("what was given back in the division's stage can be mended after the units' last day", async () => {
	const yesterday = addDays(today(register.now()), -1);
	await query("UPDATE planstand.round SET due_on = $2, grace_days = 0, stage = 'division' WHERE id = $1", [
		round.round.id,
		yesterday,
	]);
	await giveBack("Bitte die Tage nennen.", (await one(0)).version);
	const office = await signedIn("50");
	const { id, version } = await one(0);
	const mended = { version: String(version), status: "implemented", description: "Von Montag bis Samstag." };
	expect((await office.post(`${base()}/${id}/speichern`, mended)).status).toBe(303);
	const key = /name="key" value="([^"]+)"/.exec(await bodyOf(office, base()))?.[1] ?? "";
	await office.post(`${base()}/abgeben`, { key, partly: "yes" });
	expect(await one(0)).toMatchObject({ state: "submitted", description: "Von Montag bis Samstag." });
});

test("the invitation's way leads a division to its page, also from the list of rounds", async () => {
	const { rows } = await query(
		"DELETE FROM planstand.step_unit WHERE unit_id = $1 AND part <> 'lead' RETURNING step_id",
		[round.unitIdOf("51")],
	);
	expect(rows.length).toBeGreaterThan(0);
	await query("DELETE FROM planstand.addition WHERE unit_id = $1", [round.unitIdOf("51")]);
	expect((await division.get(base())).headers.get("location")).toBe(page());
	const list = await division.get("/musterstadt/zuarbeit");
	expect(list.headers.get("location") ?? (await list.text())).toContain("/mitzeichnung");
});

test("nothing is there without a stage for divisions", async () => {
	await query("UPDATE planstand.round SET divisions_until = NULL WHERE id = $1", [round.round.id]);
	expect((await division.get(page())).status).toBe(404);
});
