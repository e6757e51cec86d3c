// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { openVisitor } from "../../../../test/visitor.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let site: ReturnType<typeof createApp>;
beforeAll(async () => {
	register = await openTestRegister();
	const logFault = (_: string, error: unknown) => expect.unreachable(String(error));
	site = createApp({ ...register, logFault }, loadAssets());
});
afterAll(() => register.close());

const page = "/musterstadt/konto/zugriffsschluessel";

async function newVisitor() {
	const { cookie } = await signInAs(register, register.municipality, [{ role: "administrator" }]);
	const visitor = openVisitor(site);
	visitor.cookies.set("planstand-musterstadt", cookie.split("=")[1] ?? "");
	return visitor;
}

const statusWith = async (token: string) =>
	(await site.request("/api/v1/musterstadt/plans", { headers: { Authorization: `Bearer ${token}` } })).status;

test("a token is shown once, is kept as its hash only, works at once, and ends at once", async () => {
	const visitor = await newVisitor();
	const made = await visitor.post(page, { name: "Abgleich", scope: "plan:read", days: "30" });
	expect(made.headers.get("cache-control")).toBe("no-store");
	const html = await made.text();
	const token = /planstand_[\w-]{43}/.exec(html)?.[0] ?? "";
	expect(await statusWith(token)).toBe(200);
	expect(await (await visitor.get(page)).text()).not.toContain(token);
	const { rows } = await register.database.ownerPool.query(
		"SELECT token_hash, last_used_at, to_jsonb(e)::text AS event FROM planstand.api_token, planstand.event e",
	);
	expect(rows[0].last_used_at).not.toBeNull();
	expect(JSON.stringify(rows)).not.toContain(token.slice(10));
	const revoke = /action="([^"]+zuruecknehmen)"/.exec(html)?.[1] ?? "";
	const stranger = await newVisitor();
	expect((await stranger.post(revoke)).status).toBe(404);
	expect((await visitor.post(revoke)).status).toBe(303);
	expect(await statusWith(token)).toBe(401);
});

test("what is missing is said, and what was entered stays", async () => {
	const visitor = await newVisitor();
	const unnamed = await visitor.post(page, { name: " ", scope: "plan:edit", days: "90" });
	expect(unnamed.status).toBe(422);
	const html = await unnamed.text();
	expect(html).toContain('href="#name"');
	expect(html).toMatch(/value="plan:edit" checked/);
	expect((await visitor.post(page, { name: "Ohne alles", days: "30" })).status).toBe(422);
	expect((await visitor.post(page, { name: "Zu viel", scope: "account:manage", days: "30" })).status).toBe(422);
});
