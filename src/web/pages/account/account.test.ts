// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { openVisitor } from "../../../../test/visitor.ts";
import type { RoleGrant } from "../../../access/role.ts";
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

async function visitorAs(grants: readonly RoleGrant[], municipality = register.municipality) {
	const { accountId, cookie } = await signInAs(register, municipality, grants);
	const visitor = openVisitor(site);
	const [name = "", token = ""] = cookie.split("=");
	visitor.cookies.set(name, token);
	return { ...visitor, accountId, page: `/${municipality.slug}/konten/${accountId}` };
}

const versionOf = async (answer: Response) => /name="version" value="(\d+)"/.exec(await answer.text())?.[1] ?? "";

test("only administrators see accounts, and only those of their municipality", async () => {
	const administrator = await visitorAs([{ role: "administrator" }]);
	expect(await (await administrator.get("/musterstadt/konten")).text()).toContain("Administration");
	for (const role of ["coordinator", "approver", "reader"] as const) {
		const visitor = await visitorAs([{ role }]);
		for (const path of ["/musterstadt/konten", administrator.page, "/musterstadt/konten/neu"]) {
			expect((await visitor.get(path)).status).toBe(403);
		}
	}
	const other = await visitorAs([{ role: "administrator" }], await register.addMunicipality("dorf"));
	expect((await other.get(`/dorf/konten/${administrator.accountId}`)).status).toBe(404);
	expect((await administrator.get("/musterstadt/konten/nirgends")).status).toBe(404);
});

test("suspending ends every session at the next request, and resuming lets sign in again", async () => {
	const administrator = await visitorAs([{ role: "administrator" }]);
	const suspended = await visitorAs([{ role: "reader" }]);
	expect((await suspended.get("/musterstadt/konto")).status).toBe(200);
	const version = await versionOf(await administrator.get(suspended.page));
	expect((await administrator.post(`${suspended.page}/zustand`, { version, change: "suspend" })).status).toBe(303);
	expect((await suspended.get("/musterstadt/konto")).status).toBe(303);
	const html = await (await administrator.get(suspended.page)).text();
	expect(html).toContain("Konto freigeben");
	expect(html).toContain("administrator: Gesperrt");
});

test("a stale form changes nothing", async () => {
	const administrator = await visitorAs([{ role: "administrator" }]);
	const other = await visitorAs([{ role: "reader" }]);
	const version = await versionOf(await administrator.get(other.page));
	const save = (name: string) =>
		administrator.post(other.page, { version, name, email: `${other.accountId}@example.org` });
	expect((await save("Neu")).status).toBe(303);
	expect((await save("Alt")).status).toBe(409);
	expect(await (await administrator.get(other.page)).text()).toContain('value="Neu"');
});

test("a role is given and taken, a contributor needs a unit, and the account signs in anew", async () => {
	const administrator = await visitorAs([{ role: "administrator" }]);
	const other = await visitorAs([{ role: "reader" }]);
	const change = async (fields: Record<string, string>) => {
		const version = await versionOf(await administrator.get(other.page));
		return administrator.post(`${other.page}/rollen`, { unit: "", plan: "", ...fields, version });
	};
	expect((await change({ role: "contributor", change: "give-role" })).status).toBe(422);
	expect((await change({ role: "contributor", unit: crypto.randomUUID(), change: "give-role" })).status).toBe(422);
	expect((await other.get("/musterstadt/konto")).status).toBe(200);
	expect((await change({ role: "coordinator", change: "give-role" })).status).toBe(303);
	expect((await other.get("/musterstadt/konto")).status).toBe(303);
	expect((await change({ role: "reader", change: "take-role" })).status).toBe(303);
	const html = await (await administrator.get(other.page)).text();
	expect(html).toMatch(/Rolle genommen<br\/>vorher: (Koordination; Lesen|Lesen; Koordination) · jetzt: Koordination</);
});

test("the last administrator can neither be suspended nor lose the role, also when two try at once", async () => {
	const town = await register.addMunicipality("weiler");
	const [one, two] = [
		await visitorAs([{ role: "administrator" }], town),
		await visitorAs([{ role: "administrator" }], town),
	];
	const suspend = async (by: typeof one, whom: typeof one) => {
		const version = await versionOf(await by.get(whom.page));
		return () => by.post(`${whom.page}/zustand`, { version, change: "suspend" });
	};
	const both = [await suspend(one, two), await suspend(two, one)];
	await Promise.all(both.map((post) => post()));
	const seen = await Promise.all([one, two].map((visitor) => visitor.get(visitor.page)));
	expect(seen.map(({ status }) => status).toSorted()).toEqual([200, 303]);
	const left = (await one.get(one.page)).status === 200 ? one : two;
	const refused = await (await suspend(left, left))();
	expect(refused.status).toBe(422);
	expect(await refused.text()).toContain("das letzte Konto");
	const version = await versionOf(await left.get(left.page));
	const fields = { version, role: "administrator", unit: "", plan: "", change: "take-role" };
	expect((await left.post(`${left.page}/rollen`, fields)).status).toBe(422);
	expect((await left.get(left.page)).status).toBe(200);
});
