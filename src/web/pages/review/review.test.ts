// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { doubtfulTable } from "../../../../test/import-samples.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let cookie = "";
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
	register = await openTestRegister();
	({ cookie } = await signInAs(register, register.municipality, [{ role: "coordinator" }]));
	const fail = (_: string, error: unknown) => expect.unreachable(String(error));
	app = createApp({ ...register, logFault: fail }, loadAssets());
});
afterAll(() => register.close());

const get = (path: string) => app.request(path, { headers: { cookie } });

/** A form as a browser sends it, and where it leads. */
async function post(path: string, fields: Readonly<Record<string, string | File>>) {
	const body = new FormData();
	for (const [name, value] of Object.entries(fields)) body.set(name, value);
	return app.request(path, { method: "POST", body, headers: { cookie, origin: "http://localhost" } });
}

async function bringIn(table: string): Promise<string> {
	const answer = await post("/musterstadt/einlesen", { file: new File([table], "plan.csv") });
	expect(answer.status).toBe(303);
	return answer.headers.get("location") ?? "";
}

const rows = (count: number) =>
	Array.from(
		{ length: count },
		(_, at) => `C.${at + 1};Weg ${at + 1};Planen;66;laufend;mal so, mal so;Es geht.\n`,
	).join("");

test("a review takes few queries, however large the plan, and carries nothing inline", async () => {
	const counts: number[] = [];
	for (const size of [1, 300]) {
		const address = await bringIn(doubtfulTable + rows(size));
		register.queries.length = 0;
		const html = await (await get(address)).text();
		counts.push(register.queries.length);
		expect(html).toContain(`${size + 2} Stellen brauchen noch eine Entscheidung.`);
		expect(html).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on[a-z]+="/);
	}
	expect(counts[0]).toBeLessThanOrEqual(12);
	expect(counts[1]).toBe(counts[0]);
});

test("after each decision the next open place is shown, and at the end the summary", async () => {
	const address = await bringIn(doubtfulTable);
	const fields = { version: "1", reason: "status-unknown", step: "m1.s1", action: "accept" };
	const first = await post(address, fields);
	expect(first.headers.get("location")).toBe(`${address}?reason=status-unknown&step=m3.s1`);
	const last = await post(address, { ...fields, version: "2", step: "m3.s1" });
	expect(last.headers.get("location")).toBe(address);
	expect(await (await get(address)).text()).toContain("Als Plan übernehmen");
});

test("what was typed is saved with whatever button is pressed", async () => {
	const address = await bringIn(doubtfulTable);
	const fields = { version: "1", reason: "all", step: "m2.s1", content: "Wasser prüfen\r\nund filtern" };
	const moved = await post(address, { ...fields, action: "move:m1", title: "Brunnen hüten" });
	expect(moved.headers.get("location")).toBe(`${address}?reason=all&step=m2.s1`);
	const html = await (await get(moved.headers.get("location") ?? "")).text();
	expect(html).toContain("Wasser prüfen\nund filtern</textarea>");
	expect(html).toContain("A.1 Brunnen bauen");
	expect(await (await get(`${address}?reason=all&step=m2`)).text()).toContain("Brunnen hüten");
});

test("a form about something that is not there changes nothing and says so", async () => {
	const address = await bringIn(doubtfulTable);
	const answer = await post(address, { version: "1", reason: "all", step: "m1.s1", action: "split" });
	expect(answer.status).toBe(422);
	expect(await answer.text()).toContain("Das geht hier nicht");
	expect((await post(address, { version: "1", action: "undo" })).status).toBe(409);
	expect((await post(`${address}/uebernehmen`, { version: "1" })).status).toBe(409);
	expect((await post("/musterstadt/einlesen/weg", { version: "1", action: "accept" })).status).toBe(404);
	expect((await get(`${address}/seite/1`)).status).toBe(404);
});

test("the review speaks English under its own address", async () => {
	const address = (await bringIn(doubtfulTable)).replace("/musterstadt/einlesen", "/en/musterstadt/import");
	expect(await (await get(address)).text()).toContain("2 places still need a decision.");
});
