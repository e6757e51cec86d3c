// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { commitPlan } from "../../../../test/committed-plan.ts";
import { generatedDraft } from "../../../../test/generated-draft.ts";
import { openTestRegister, type TestRegister } from "../../../../test/register.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
	register = await openTestRegister();
	await commitPlan(register, "plan", generatedDraft(24));
	app = createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, loadAssets());
});
afterAll(() => register.close());

const list = async (query: string) => {
	const answer = await app.request(`/musterstadt/plan/plan/massnahmen?${query}`);
	expect(answer.status).toBe(200);
	return answer.text();
};
const titles = (html: string) => html.match(/<h2 class="found__title[\s\S]*?<\/h2>/g) ?? [];

test.each(["strasse", "Straßenbäume", "strassenbaume", "STRASSENBAEUME", "Straßenbaum"])(
	"%s finds the trees of the streets, with the hit marked",
	async (typed) => {
		const html = await list(new URLSearchParams({ q: typed }).toString());
		expect(titles(html)).toHaveLength(4);
		for (const title of titles(html)) expect(title).toContain("Straßenbäume");
	},
);

test("a hit is marked in title and text", async () => {
	const html = await list("q=radweg");
	expect(titles(html)[0]).toContain("<mark>Radwege</mark>");
	expect(html).toMatch(/found__fragment[^>]*>[^<]*<mark>Radwege<\/mark>/);
});

test.each([
	["buergergarten", "Bürgergärten"],
	["Bürgergärtten", "Bürgergärten"],
	["Radwgee", "Radwege"],
])("%s finds %s although it is spelled otherwise", async (typed, meant) => {
	const html = await list(new URLSearchParams({ q: typed }).toString());
	expect(titles(html)).toHaveLength(4);
	expect(titles(html)[0]).toContain(meant);
});

test("a misspelt search says how it may have been meant", async () => {
	const html = await list("q=Radwgee");
	expect(html).toContain("Meinten Sie:");
	expect(html).toContain('href="/musterstadt/plan/plan/massnahmen?q=Radwege"');
});

test("a number that one measure has leads there, in any spelling", async () => {
	for (const typed of ["F1.1", "f1 1", "F1-1"]) {
		const answer = await app.request(`/musterstadt/plan/plan/massnahmen?${new URLSearchParams({ q: typed })}`);
		expect([typed, answer.headers.get("location")]).toEqual([typed, "/musterstadt/plan/plan/massnahme/F.1.1"]);
	}
});

test("filters leave out what does not fit, and join with the search", async () => {
	expect(titles(await list("field=F1"))).toHaveLength(2);
	expect(titles(await list("field=F1&q=schulhof"))).toHaveLength(0);
	expect(await list("status=implemented,partial")).toContain(
		'<p class="kern-body">24 Schritte in 24 Maßnahmen, von 36 im Plan.',
	);
	expect(await list("overdue=yes")).not.toContain("wird laufend umgesetzt</span>");
	expect(titles(await list("field=nirgends"))).toHaveLength(0);
});

test("an empty result says what to do, and what was typed is kept and harmless", async () => {
	const html = await list(new URLSearchParams({ q: '"><script>&(' }).toString());
	expect(html).toContain("Dazu steht nichts im Plan.");
	expect(html).toContain("&quot;&gt;&lt;script&gt;");
});
