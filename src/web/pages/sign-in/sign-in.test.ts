// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestRegister, type TestRegister } from "../../../../test/register.ts";
import { openVisitor } from "../../../../test/visitor.ts";
import { anonymous } from "../../../access/actor.ts";
import { setUp } from "../../../usecase/account/set-up.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let moment = Date.parse("2026-03-01T08:00:00Z");
const password = "vier lila Kühe singen";
const email = "anna@example.org";

beforeAll(async () => {
	register = await openTestRegister({ now: () => new Date(moment) });
	const context = register.contextFor(anonymous, register.municipality);
	const made = await setUp(context, {
		...{ code: "c", rightCode: "c", municipalityName: "Musterstadt", name: "Anna Beispiel", email, userAgent: "" },
		...{ secret: "own", password, repeated: password },
	});
	expect(made.ok).toBe(true);
});
afterAll(() => register.close());

const assets = loadAssets();
const app = (changed: { readonly trustProxy?: boolean; readonly publicAddress?: () => string } = {}) =>
	createApp({ ...register, ...changed, logFault: (_, error) => expect.unreachable(String(error)) }, assets);

const signIn = "/musterstadt/anmelden";

test("a password signs in and leads on to where one wanted to go, and signing out ends it", async () => {
	const visitor = openVisitor(app());
	const next = "/musterstadt/plan/x";
	expect(await (await visitor.get(`${signIn}?next=${encodeURIComponent(next)}`)).text()).toContain(`value="${next}"`);
	const answer = await visitor.post(signIn, { email: " Anna@Example.org", password, next });
	expect([answer.status, answer.headers.get("location")]).toEqual([303, next]);
	expect(answer.headers.get("set-cookie")).toMatch(/^planstand-musterstadt=[\w-]{43}; .*HttpOnly; SameSite=Lax$/);
	expect(await (await visitor.get("/musterstadt")).text()).toContain("Anna Beispiel");
	const token = visitor.cookies.get("planstand-musterstadt") ?? "";
	expect((await visitor.post("/musterstadt/abmelden")).status).toBe(303);
	expect(visitor.cookies.size).toBe(0);
	visitor.cookies.set("planstand-musterstadt", token);
	expect(await (await visitor.get("/musterstadt")).text()).not.toContain("Anna Beispiel");
});

test("each sign-in has a token of its own, and what the browser already had does not count", async () => {
	const visitor = openVisitor(app());
	visitor.cookies.set("planstand-musterstadt", "planted");
	await visitor.post(signIn, { email, password });
	const first = visitor.cookies.get("planstand-musterstadt");
	await visitor.post(signIn, { email, password });
	expect(first).not.toBe("planted");
	expect(visitor.cookies.get("planstand-musterstadt")).not.toBe(first);
});

test("over TLS the cookie is tied to this host", async () => {
	const secure = app({ publicAddress: () => "https://plan.example" });
	const answer = await openVisitor(secure).post(signIn, { email, password });
	expect(answer.headers.get("set-cookie")).toMatch(
		/^__Host-planstand-musterstadt=[\w-]+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
	);
});

test("a wrong password, an unknown account and nonsense get the same answer", async () => {
	const texts = [];
	for (const entered of [
		{ email, password: "falsch" },
		{ email: "fremd@example.org", password },
		{ email: "?", password },
	]) {
		const answer = await openVisitor(app()).post(signIn, entered);
		expect(answer.status).toBe(422);
		texts.push((await answer.text()).replace(/value="[^"]*"/g, ""));
	}
	expect(new Set(texts).size).toBe(1);
});

test("it never leads to another site", async () => {
	for (const next of ["//evil.example", "https://evil.example", "/\\evil.example"]) {
		const answer = await openVisitor(app()).post(signIn, { email, password, next });
		expect(answer.headers.get("location")).toBe("/musterstadt");
	}
});

test("after ten failures it asks to wait, also a hundred at once, whatever a header claims", async () => {
	const site = app();
	const tries = Array.from({ length: 100 }, (_, n) =>
		openVisitor(site, { headers: { "x-forwarded-for": `198.51.100.${n}` } }).post(signIn, {
			email,
			password: "falsch",
		}),
	);
	const statuses = (await Promise.all(tries)).map(({ status }) => status);
	expect(statuses.filter((status) => status === 422)).toHaveLength(10);
	expect(statuses.filter((status) => status === 429)).toHaveLength(90);
	const refused = await openVisitor(site).post(signIn, { email, password });
	expect(refused.status).toBe(429);
	expect(await refused.text()).toContain("Versuchen Sie es in 15 Minuten noch einmal");
	expect(Number(refused.headers.get("retry-after"))).toBe(900);
	expect((await openVisitor(site, { remoteAddress: "203.0.113.2" }).post(signIn, { email, password })).status).toBe(
		303,
	);
	moment += 901_000;
	expect((await openVisitor(site).post(signIn, { email, password })).status).toBe(303);
});

test("behind a proxy of one's own its last entry counts", async () => {
	const site = app({ trustProxy: true });
	const from = (address: string) => openVisitor(site, { headers: { "x-forwarded-for": `10.0.0.1, ${address}` } });
	for (let n = 0; n < 11; n++) await from("198.51.100.1").post(signIn, { email, password: "falsch" });
	expect((await from("198.51.100.1").post(signIn, { email, password })).status).toBe(429);
	expect((await from("198.51.100.2").post(signIn, { email, password })).status).toBe(303);
});

test("a hundred people in one office sign in at the same time", async () => {
	const site = app();
	const all = Array.from({ length: 100 }, (_, n) =>
		openVisitor(site).post(signIn, { email: `kollege-${n}@example.org`, password: "falsch" }),
	);
	expect(new Set((await Promise.all(all)).map(({ status }) => status))).toEqual(new Set([422]));
	expect((await openVisitor(site).post(signIn, { email, password })).status).toBe(303);
});

test("a session ends after 12 hours without use, and after 30 days in any case", async () => {
	const visitor = openVisitor(app());
	const hour = 3_600_000;
	const signedIn = async () => (await (await visitor.get("/musterstadt")).text()).includes("Anna Beispiel");
	await visitor.post(signIn, { email, password });
	moment += 12.1 * hour;
	expect(await signedIn()).toBe(false);
	await visitor.post(signIn, { email, password });
	for (let half = 0; half < 60; half++) {
		moment += 11.99 * hour;
		expect(await signedIn()).toBe(true);
	}
	moment += 0.7 * hour;
	expect(await signedIn()).toBe(false);
});
