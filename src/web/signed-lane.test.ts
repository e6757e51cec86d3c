// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { commitPlan } from "../../test/committed-plan.ts";
import { inventedDraft } from "../../test/invented-draft.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../test/register.ts";
import { operator } from "../access/actor.ts";
import type { RoleGrant } from "../access/role.ts";
import { saveGlossaryEntry } from "../usecase/edit-glossary.ts";
import { createApp } from "./app.ts";
import { loadAssets } from "./assets.ts";
import { openKeptPages } from "./kept-pages.ts";
import { openSignedLane } from "./signed-lane.ts";

type Answer = { readonly status: number; readonly headers: Record<string, string>; readonly body: Buffer };

let register: TestRegister;
let otherPlan: string;
let withLane: string;
let siteAlone: string;
/** How often the site itself was asked. */
let left = 0;
const close: (() => void)[] = [];

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	close.push(() => server.close());
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
	register = await openTestRegister();
	await commitPlan(register, "plan", inventedDraft, false);
	otherPlan = (await commitPlan(register, "anderer", inventedDraft, false)).id;
	const logFault = (_: string, error: unknown) => expect.unreachable(String(error));
	const services = { ...register, logFault };
	const [assets, pages] = [loadAssets(), openKeptPages()];
	const site = getRequestListener(createApp(services, assets, pages).fetch);
	const lane = await openSignedLane({ services, assets, pages });
	withLane = await listen(
		createServer(
			lane((asked, answer) => {
				left += 1;
				return site(asked, answer);
			}),
		),
	);
	siteAlone = await listen(createServer(site));
});
beforeEach(() => {
	left = 0;
});
afterAll(async () => {
	for (const one of close) one();
	await register.close();
});

/** The answer as it goes over the wire; the site is told the same host either way. */
function get(address: string, path: string, headers: Record<string, string>): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request(address + path, { headers: { host: "plan.example", ...headers } }, async (response) => {
			const chunks: Buffer[] = [];
			for await (const chunk of response) chunks.push(chunk);
			const { date: _, ...own } = response.headers as Record<string, string>;
			resolve({ status: response.statusCode ?? 0, headers: own, body: Buffer.concat(chunks) });
		})
			.on("error", reject)
			.end();
	});
}

const paths = [
	"/musterstadt/plan/plan",
	"/en/musterstadt/plan/plan",
	"/musterstadt/plan/plan/massnahme/B.1",
	"/en/musterstadt/plan/plan/measure/B.1",
	"/musterstadt/plan/plan/measure/B.1",
	"/musterstadt/plan/plan/massnahme/B.1?x=1",
	"/musterstadt/plan/plan/massnahme/..",
	"/musterstadt/plan/keiner",
	"/nirgends/plan/plan",
];

const people: Readonly<Record<string, readonly RoleGrant[] | undefined>> = {
	administrator: [{ role: "administrator" }],
	coordinator: [{ role: "coordinator" }],
	reader: [{ role: "reader" }],
	"no role": [],
	"coordinator of another plan": [{ role: "coordinator", planId: "other" }],
	nobody: undefined,
};

async function signInWith(grants: readonly RoleGrant[] | undefined): Promise<{ readonly cookie: string }> {
	if (!grants) return { cookie: "planstand-musterstadt=unknown" };
	const own = grants.map((grant) => (grant.planId ? { ...grant, planId: otherPlan } : grant));
	return signInAs(register, register.municipality, own);
}

const encodings = ["gzip, deflate, br", "identity", "deflate", "br"];

test.each(Object.keys(people))("%s gets to the byte what the site itself answers", async (name) => {
	const { cookie } = await signInWith(people[name]);
	for (const path of paths) {
		for (const encoding of encodings) {
			const headers = { cookie, "accept-encoding": encoding };
			const expected = await get(siteAlone, path, headers);
			expect([path, await get(withLane, path, headers)]).toEqual([path, expected]);
		}
	}
});

const measure = "/musterstadt/plan/plan/massnahme/B.1";

test("what is kept is sent without the site, in one question, and asked for anew each time", async () => {
	const { cookie } = await signInAs(register, register.municipality, [{ role: "reader" }]);
	await get(withLane, measure, { cookie });
	left = 0;
	register.queries.length = 0;
	for (let time = 0; time < 3; time++) await get(withLane, measure, { cookie });
	expect([left, register.queries.length]).toEqual([0, 3]);
});

test("what has changed is shown with the next request", async () => {
	const { cookie } = await signInAs(register, register.municipality, [{ role: "reader" }]);
	expect((await get(withLane, measure, { cookie })).body.toString()).not.toContain("Orte, an denen Bäume stehen");
	const context = register.contextFor(operator, register.municipality);
	await saveGlossaryEntry(context, { abbreviation: "Standorte", meaning: "Orte, an denen Bäume stehen" });
	expect((await get(withLane, measure, { cookie })).body.toString()).toContain("Orte, an denen Bäume stehen");
});

test.each([
	["the session is ended", "session", 303],
	["the account is suspended", "account", 303],
	["the role is taken away", "role_grant", 404],
] as const)("where %s, the next request shows nothing", async (_, table, status) => {
	const { cookie, accountId } = await signInAs(register, register.municipality, [{ role: "reader" }]);
	await get(withLane, measure, { cookie });
	expect((await get(withLane, measure, { cookie })).status).toBe(200);
	await register.store.write(register.municipality.id, async (db) => {
		if (table === "account")
			await db.updateTable(table).set({ state: "suspended" }).where("id", "=", accountId).execute();
		else await db.deleteFrom(table).where("account_id", "=", accountId).execute();
		return { ok: true };
	});
	const answer = await get(withLane, measure, { cookie });
	expect([answer.status, answer.body.toString().includes("pflanzen")]).toEqual([status, false]);
});

test("the cookie of one municipality opens nothing of another", async () => {
	const other = await register.addMunicipality("nebenan");
	const { cookie } = await signInAs(register, other, [{ role: "administrator" }]);
	const renamed = cookie.replace("planstand-nebenan", "planstand-musterstadt");
	for (const one of [cookie, renamed]) expect((await get(withLane, measure, { cookie: one })).status).toBe(303);
});
