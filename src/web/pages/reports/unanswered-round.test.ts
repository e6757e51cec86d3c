// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestRound } from "../../../../test/opened-round.ts";
import { publish } from "../../../../test/published-plan.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { editStatement } from "../../../usecase/edit-statement.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let read: (path: string) => Promise<string>;
let asOf: string;

const base = "/musterstadt/plan/runde/berichte";

beforeAll(async () => {
	register = await openTestRegister();
	asOf = (await openTestRound(register)).round.asOf;
	await register.database.ownerPool.query("UPDATE planstand.round SET state = 'approved'");
	const logFault = (_: string, error: unknown) => expect.unreachable(String(error));
	const app = createApp({ ...register, logFault }, loadAssets());
	const { cookie } = await signInAs(register, register.municipality, [{ role: "coordinator" }]);
	read = async (path) => (await app.request(path, { headers: { cookie } })).text();
});
afterAll(() => register.close());

test("of a round in which nobody answered the report bears an earlier day, and that is said before it is published", async () => {
	for (const page of [`${base}/neu?asOf=${asOf}`, `${base}/neu/veroeffentlichen?asOf=${asOf}`])
		expect(await read(page), page).toContain("trägt den Stand 31. März 2026");
	expect(await publish(register, { plan: "runde", asOf })).toBe(1);
	const list = await read(base);
	expect(list).toContain("Bericht Nr. 1 zum 31. März 2026");
	expect(list).not.toContain(`${base}/neu?asOf`);
});

test("a correction proposes what to say of it", async () => {
	const { rows } = await register.database.ownerPool.query(
		"SELECT version, step_id AS step, status, status_text FROM planstand.statement LIMIT 1",
	);
	const { actor } = await signInAs(register, register.municipality, [{ role: "coordinator" }]);
	const { status_text: statusText, step, status, version } = rows[0];
	const seen = { asOf: "2026-03-31", version };
	const said = {
		plan: "runde",
		step,
		seen,
		asOf: "2026-03-31",
		status,
		statusText,
		description: "Es sind zwei Bäume.",
	};
	expect(await editStatement(register.contextFor(actor, register.municipality), said)).toMatchObject({ ok: true });
	const form = await read(`${base}/neu/veroeffentlichen?asOf=2026-03-31&corrects=1`);
	expect(form).toMatch(/<textarea[^>]*name="what"[^>]*>B\.\d, Schritt 1: Beschreibung geändert\.<\/textarea>/u);
});
