// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { operator } from "../../../access/actor.ts";
import { createPlan } from "../../../usecase/create-plan.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let [cookie, accountId] = ["", ""];

beforeAll(async () => {
	register = await openTestRegister({ now: () => new Date("2026-03-01T23:30:00Z") });
	const signedIn = await signInAs(register, register.municipality, [{ role: "administrator" }]);
	[cookie, accountId] = [signedIn.cookie, signedIn.accountId];
	const actors = [operator, signedIn.actor];
	for (let at = 0; at < 60; at += 1) {
		const actor = actors[at % 2] ?? operator;
		const context = register.contextFor(actor, register.municipality);
		await createPlan(context, { slug: `plan-${at}`, title: `=Plan "${at}"`, public: false });
	}
});
afterAll(() => register.close());

async function get(address: string): Promise<string> {
	const logFault = (_: string, error: unknown) => expect.unreachable(String(error));
	const app = createApp({ ...register, logFault }, loadAssets());
	const answer = await app.request(address, { headers: { cookie } });
	expect(answer.status).toBe(200);
	return answer.text();
}

const numbers = (html: string): readonly number[] =>
	[...html.matchAll(/<th scope="row"[^>]*>(\d+)</g)].map(([, number]) => Number(number));

test("shows the newest events first, some at a time, each once", async () => {
	const first = await get("/musterstadt/protokoll");
	const older = /href="([^"]*before=[^"]*)"/.exec(first)?.[1] ?? "";
	const second = await get(older.replaceAll("&amp;", "&"));
	expect([...numbers(first), ...numbers(second)]).toEqual(Array.from({ length: 61 }, (_, at) => 61 - at));
	expect(second).not.toContain("Ältere Einträge");
});

test("can be narrowed down to an account, an action and a day in Germany", async () => {
	expect(numbers(await get(`/musterstadt/protokoll?actor=account:${accountId}`))).toHaveLength(30);
	expect(numbers(await get("/musterstadt/protokoll?action=create-municipality"))).toEqual([1]);
	expect(numbers(await get("/musterstadt/protokoll?day=2026-03-02"))).toHaveLength(50);
	expect(await get("/musterstadt/protokoll?day=2026-03-01")).toContain("Zu dieser Auswahl gibt es keine Einträge.");
});

test("leaves out of the address what makes no sense", async () => {
	expect(numbers(await get("/musterstadt/protokoll?day=morgen&before=-1&action="))).toHaveLength(50);
});

test("can be taken along whole, and a spreadsheet runs nothing of it", async () => {
	const { events } = JSON.parse(await get("/musterstadt/protokoll/protokoll.json?action=create-plan"));
	expect(events).toHaveLength(60);
	expect(events[0]).toMatchObject({ sequence: 61, action: "create-plan", after: { title: '=Plan "59"' } });
	const csv = await get("/en/musterstadt/audit-log/audit-log.csv");
	expect(csv.trimEnd().split("\r\n")).toHaveLength(62);
	expect(csv).not.toMatch(/(^|,)"?[=+@]/m);
});

test("says whether it is intact, and whether a noted value is still in it", async () => {
	expect(await get("/musterstadt/protokoll/pruefung?head=")).toContain(
		"Alle 61 Einträge sind, wie sie geschrieben wurden.",
	);
	expect(await get("/musterstadt/protokoll/pruefung?head=abc")).toContain("Kein Eintrag hat den Prüfwert");
	await register.database.ownerPool.query(
		"ALTER TABLE planstand.event DISABLE TRIGGER USER; UPDATE planstand.event SET action = 'x' WHERE sequence = 7",
	);
	expect(await get("/en/musterstadt/audit-log/check?head=")).toContain("Entry 7 no longer says what it said");
});
