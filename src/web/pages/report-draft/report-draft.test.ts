// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { commitPlan } from "../../../../test/committed-plan.ts";
import { inventedDraft } from "../../../../test/invented-draft.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import type { Role } from "../../../access/role.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
	register = await openTestRegister();
	await commitPlan(register, "baeume", inventedDraft);
	const logFault = (_: string, error: unknown) => expect.unreachable(String(error));
	app = createApp({ ...register, logFault }, loadAssets());
});
afterAll(() => register.close());

async function get(role: Role, path: string): Promise<Response> {
	const { cookie } = await signInAs(register, register.municipality, [{ role }]);
	return app.request(`/musterstadt/plan/baeume${path}`, { headers: { cookie } });
}

test("the page says how far the steps are and leads to each file", async () => {
	const html = await (await get("coordinator", "/berichtsentwurf")).text();
	expect(html).toContain("1 von 4 Schritten läuft");
	expect(html.match(/href="[^"]*\/berichtsentwurf\/[^"]+"/g)).toHaveLength(8);
});

const office = "application/vnd.openxmlformats-officedocument";

test.each([
	["tabelle.pdf", "application/pdf", "baeume-2026-03-31-entwurf.pdf"],
	["lesefassung.pdf", "application/pdf", "baeume-2026-03-31-entwurf.pdf"],
	["bericht.docx", `${office}.wordprocessingml.document`, "baeume-2026-03-31-entwurf.docx"],
	["bericht.xlsx", `${office}.spreadsheetml.sheet`, "baeume-2026-03-31-entwurf.xlsx"],
	["bericht-excel.csv", "text/csv; charset=utf-8", "baeume-2026-03-31-entwurf.excel.csv"],
	["bericht.csv", "text/csv; charset=utf-8", "baeume-2026-03-31-entwurf.csv"],
	["bericht.csv-metadata.json", "application/csvm+json", "baeume-2026-03-31-entwurf.csv-metadata.json"],
	["bericht.json", "application/json", "baeume-2026-03-31-entwurf.json"],
])("%s is given as a file with a name of its own", async (file, type, name) => {
	const answer = await get("approver", `/berichtsentwurf/${file}`);
	expect(answer.status).toBe(200);
	expect(answer.headers.get("content-type")).toBe(type);
	expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="${name}"`);
	expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(600);
});

test("who may make a draft finds it by the plan's page, and nobody else does", async () => {
	expect(await (await get("approver", "")).text()).toContain("/plan/baeume/berichte");
	expect(await (await get("approver", "/berichte")).text()).toContain("/berichtsentwurf");
	expect(await (await get("reader", "")).text()).not.toContain("/plan/baeume/berichte");
	expect((await get("coordinator", "/berichtsentwurf/bericht.gif")).status).toBe(404);
});
