// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { getRequestListener } from "@hono/node-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commitPlan } from "../../test/committed-plan.ts";
import { inventedDraft } from "../../test/invented-draft.ts";
import { publish, publishPlan } from "../../test/published-plan.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../test/register.ts";
import { operator } from "../access/actor.ts";
import { saveGlossaryEntry } from "../usecase/edit-glossary.ts";
import { createApp } from "./app.ts";
import { loadAssets } from "./assets.ts";
import { openPublicLane } from "./public-lane.ts";

let register: TestRegister;
let address: string;
let made = 0;
/** By how much the clock of the site goes ahead. */
let ahead = 0;
const close: (() => void)[] = [];

beforeAll(async () => {
	register = await openTestRegister({ now: () => new Date(Date.now() + ahead) });
	await commitPlan(register, "plan", inventedDraft);
	await publishPlan(register, { slug: "bericht", isPublic: false });
	const services = {
		...register,

		logFault: (_: string, error: unknown) => expect.unreachable(String(error)),
	};
	const assets = loadAssets();
	const app = createApp(services, assets);
	const lane = openPublicLane({ services, assets }, (asked) => {
		made += 1;
		return app.fetch(asked);
	});
	const server = createServer(lane(getRequestListener(app.fetch)));
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	close.push(() => server.close());
});
afterAll(async () => {
	for (const one of close) one();
	await register.close();
});

type Answer = { readonly status: number; readonly headers: Record<string, string>; readonly body: Buffer };

/** As it goes over the wire: `fetch` would unpack it. */
function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request(address + path, { headers }, async (response) => {
			const chunks: Buffer[] = [];
			for await (const chunk of response) chunks.push(chunk);
			const own = response.headers as Record<string, string>;
			resolve({ status: response.statusCode ?? 0, headers: own, body: Buffer.concat(chunks) });
		})
			.on("error", reject)
			.end();
	});
}

const aMomentLater = () => new Promise((resolve) => setTimeout(resolve, 1100));
const measure = "/musterstadt/plan/plan/massnahme/B.1";

test("a page is made once and sent to everybody, packed as each can read it", async () => {
	const first = await get(measure);
	const before = made;
	register.queries.length = 0;
	const [plain, gzip, brotli] = await Promise.all([
		get(measure),
		get(measure, { "accept-encoding": "gzip" }),
		get(measure, { "accept-encoding": "gzip, br" }),
	]);
	expect(plain.body).toEqual(first.body);
	expect(gunzipSync(gzip.body)).toEqual(first.body);
	expect(brotliDecompressSync(brotli.body)).toEqual(first.body);
	expect(made).toBe(before);
	expect(register.queries.length).toBeLessThanOrEqual(1);
	expect(new Set([plain, gzip, brotli].map(({ headers }) => headers.etag)).size).toBe(3);
	expect(first.headers["content-security-policy"]).toContain("default-src 'self'");
	expect(first.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
});

test("who has the page is told that it is still good, and gets the next when something that it shows has changed", async () => {
	const { headers } = await get(measure);
	const again = await get(measure, { "if-none-match": headers.etag ?? "" });
	expect([again.status, again.body.byteLength]).toEqual([304, 0]);
	const context = register.contextFor(operator, register.municipality);
	await saveGlossaryEntry(context, { abbreviation: "Standorte", meaning: "Orte, an denen Bäume stehen" });
	await aMomentLater();
	const changed = await get(measure, { "if-none-match": headers.etag ?? "" });
	expect(changed.status).toBe(200);
	expect(changed.body.toString()).toContain("Orte, an denen Bäume stehen");
});

test("a plan that is no longer public is shown to nobody a second later, by no address that was kept", async () => {
	const { headers } = await get(measure);
	await register.store.write(register.municipality.id, async (db) => {
		await db.updateTable("plan").set({ visibility: "internal" }).execute();
		return { ok: true };
	});
	await aMomentLater();
	for (const path of [measure, "/musterstadt/plan/plan", "/en/musterstadt/plan/plan/measure/B.1"]) {
		const answer = await get(path, { "if-none-match": headers.etag ?? "" });
		expect([path, answer.status, answer.body.toString().includes("pflanzen")]).toEqual([path, 303, false]);
	}
	const { cookie } = await signInAs(register, register.municipality, [{ role: "reader" }]);
	const signedIn = await get(measure, { cookie });
	expect([signedIn.status, signedIn.headers["cache-control"]]).toEqual([200, "private, no-cache"]);
	expect((await get(measure)).status).toBe(303);
});

test("pages of published reports are kept until another report is out, whatever happens in the register", async () => {
	const published = "/musterstadt/berichte/bericht/massnahme/B.1";
	const first = await get(published);
	expect([first.status, first.headers["set-cookie"]]).toEqual([200, undefined]);
	const tag = { "if-none-match": first.headers.etag ?? "" };
	const context = register.contextFor(operator, register.municipality);
	await saveGlossaryEntry(context, { abbreviation: "ABK", meaning: "Abkürzung" });
	await aMomentLater();
	const before = made;
	register.queries.length = 0;
	expect((await get(published, tag)).status).toBe(304);
	expect([made - before, register.queries.length <= 6]).toEqual([0, true]);
	await publish(register, { plan: "bericht", asOf: "2026-03-31", corrects: { number: 1, what: "Eine Zahl." } });
	await aMomentLater();
	const changed = await get(published, tag);
	expect([changed.status, changed.body.toString().includes("Bericht 2")]).toEqual([200, true]);
});

test("a report that is not out yet changes nothing until its moment", async () => {
	const start = "/musterstadt/berichte/bericht";
	const says = async (words: string) => (await get(start)).body.toString().includes(words);
	const aDay = 86_400_000;
	const corrects = { number: 2, what: "Noch eine Zahl." };
	const visibleFrom = new Date(register.now().getTime() + aDay);
	await publish(register, { plan: "bericht", asOf: "2026-03-31", corrects, visibleFrom });
	await aMomentLater();
	expect([await says("Bericht 2"), await says("Bericht 3")]).toEqual([true, false]);
	ahead = aDay;
	await aMomentLater();
	expect(await says("Bericht 3")).toBe(true);
});
