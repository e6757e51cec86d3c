// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { openVisitor } from "../../../../test/visitor.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

const assets = loadAssets();
let register: TestRegister;
let site: ReturnType<typeof createApp>;
beforeAll(async () => {
	register = await openTestRegister();
	site = createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, assets);
});
afterAll(() => register.close());

const own = "/musterstadt/konto";
const good = "drei rote Hunde bellen";

async function newVisitor() {
	const { accountId, cookie } = await signInAs(register, register.municipality, [{ role: "reader" }]);
	const visitor = openVisitor(site);
	visitor.cookies.set("planstand-musterstadt", cookie.split("=")[1] ?? "");
	return { ...visitor, email: `${accountId}@example.org`, accountId };
}

test("one's own page needs a session", async () => {
	expect((await openVisitor(site).get(own)).headers.get("location")).toBe(
		"/musterstadt/anmelden?next=%2Fmusterstadt%2Fkonto",
	);
	expect((await openVisitor(site).post(`${own}/name`, { name: "X" })).status).toBe(303);
});

test("a first password can be set, and then only changed by who knows it; other sessions end", async () => {
	const visitor = await newVisitor();
	const before = visitor.cookies.get("planstand-musterstadt");
	expect((await visitor.post(`${own}/kennwort`, { password: "kurz", repeated: "kurz" })).status).toBe(422);
	const set = await visitor.post(`${own}/kennwort`, { password: good, repeated: good });
	expect(set.headers.get("location")).toBe("/musterstadt/konto?done=password");
	expect(visitor.cookies.get("planstand-musterstadt")).not.toBe(before);
	const other = openVisitor(site);
	expect((await other.post("/musterstadt/anmelden", { email: visitor.email, password: good })).status).toBe(303);
	const wrong = await visitor.post(`${own}/kennwort`, { old: "falsch", password: `${good}!`, repeated: `${good}!` });
	expect(await wrong.text()).toContain('href="#old"');
	expect(
		(await visitor.post(`${own}/kennwort`, { old: good, password: `${good}!`, repeated: `${good}!` })).status,
	).toBe(303);
	expect((await other.get(own)).status).toBe(303);
	expect((await visitor.get(own)).status).toBe(200);
});

test("sessions and links are listed and can be ended, one's own only", async () => {
	const visitor = await newVisitor();
	await visitor.post(`${own}/kennwort`, { password: good, repeated: good });
	const headers = { "user-agent": "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0" };
	const [one, two] = [openVisitor(site, { headers }), openVisitor(site)];
	for (const other of [one, two]) await other.post("/musterstadt/anmelden", { email: visitor.email, password: good });
	await visitor.post("/musterstadt/anmelden/link-anfordern", { email: visitor.email });
	const html = await (await visitor.get(own)).text();
	expect(html).toContain("Firefox, Windows");
	const [, end = ""] = /action="(\S+sitzung\S+beenden)".*?<\/form>/.exec(html.slice(html.indexOf("Firefox"))) ?? [];
	const [, revoke = ""] = /action="(\S+zuruecknehmen)"/.exec(html) ?? [];
	const stranger = await newVisitor();
	expect((await stranger.post(end)).status).toBe(404);
	expect((await stranger.post(revoke)).status).toBe(404);
	expect((await visitor.post(end)).status).toBe(303);
	expect((await one.get(own)).status).toBe(303);
	expect((await two.get(own)).status).toBe(200);
	expect((await visitor.post(revoke)).status).toBe(303);
	expect((await visitor.post(revoke)).status).toBe(404);
	expect((await visitor.post(`${own}/andere-sitzungen/beenden`)).status).toBe(303);
	expect((await two.get(own)).status).toBe(303);
	expect((await visitor.get(own)).status).toBe(200);
});
