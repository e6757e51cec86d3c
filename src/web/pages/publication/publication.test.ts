// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { publishPlan } from "../../../../test/published-plan.ts";
import { openTestRegister, type TestRegister } from "../../../../test/register.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let get: (path: string) => Promise<Response>;

beforeAll(async () => {
	register = await openTestRegister();
	await publishPlan(register, { slug: "baeume", isPublic: false, second: true });
	const logFault = (_: string, error: unknown) => expect.unreachable(String(error));
	const app = createApp({ ...register, newId: () => "id", logFault }, loadAssets());
	get = async (path) => app.request(path);
});
afterAll(() => register.close());

const start = "/musterstadt/berichte/baeume";
const textOf = (html: string): string =>
	html
		.replace(/<[^>]+>/g, " ")
		.replace(/\s+/g, " ")
		.replace(/ ([.,)])/g, "$1");

test("a published plan says in three sentences how far it is, what has changed and what is overdue", async () => {
	const answer = await get(start);
	expect(answer.status).toBe(200);
	const text = textOf(await answer.text());
	expect(text).toContain("1 von 4 Schritten läuft, 1 ist teilweise umgesetzt, 1 ist nicht umgesetzt und");
	expect(text).toContain(
		"Seit dem 31. März 2026 hat ein Schritt einen anderen Stand und bei 3 ist er gleich geblieben.",
	);
	expect(text).toContain("2 Schritte waren am Stichtag überfällig, am längsten B.1 (seit 6 Jahren überfällig).");
});
