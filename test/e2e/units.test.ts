// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { type SignedInSite, startSignedInSite } from "./signed-in-site.ts";

const city = "/musterstadt";

let site: SignedInSite;
let browser: Browser;
let unit: string;

/** The address of a unit's page, by a piece of its name in the list. */
async function addressOf(page: Page, name: string): Promise<string> {
	await page.goto(`${city}/stellen?q=${encodeURIComponent(name)}&time=all`);
	return (await page.locator("table th a").first().getAttribute("href")) ?? "";
}

beforeAll(async () => {
	[site, browser] = await Promise.all([startSignedInSite([{ role: "administrator" }]), openBrowser()]);
	const { page } = await site.open(browser);
	unit = await addressOf(page, "67");
	await page.context().close();
});
afterAll(async () => {
	await browser.close();
	await site.stop();
});

/** A page on which no script runs: everything must work by forms alone. */
const openPlain = async () => (await site.open(browser, { javaScriptEnabled: false })).page;

test("a unit is renamed from a day on, and the change taken back", async () => {
	const page = await openPlain();
	await page.goto(await addressOf(page, "66"));
	const before = (await page.locator("h1").textContent()) ?? "";
	await page.getByRole("link", { name: "Umbenennen" }).click();
	await page.getByLabel("Neuer Name").fill("Amt für Wege");
	await page.getByLabel("Gilt ab").fill("2999-01-01");
	await page.getByRole("button", { name: "Stelle umbenennen" }).click();
	await page.getByRole("alert").getByText("heute oder früher").click();
	expect(await page.getByLabel("Neuer Name").inputValue()).toBe("Amt für Wege");
	await page.getByLabel("Gilt ab").fill("2026-01-01");
	await page.getByRole("button", { name: "Stelle umbenennen" }).click();
	expect(await page.locator("h1").textContent()).toContain("Amt für Wege");
	expect(await page.locator("main").textContent()).toContain(`Bis 31. Dezember 2025: ${before}`);
	await page.getByRole("button", { name: "Zurücknehmen" }).click();
	expect(await page.locator("h1").textContent()).toBe(before);
});

test("a unit is split, and two are merged, without a script", async () => {
	const page = await openPlain();
	await page.goto(unit);
	await page.getByRole("link", { name: "Teilen" }).click();
	await page.getByLabel("Gilt ab").fill("2026-01-01");
	await page.locator("#code-0").fill("67.1");
	await page.locator("#code-1").fill("67.2");
	await page.getByLabel("Alle an Neue Stelle 2").check();
	await page.getByRole("button", { name: "Stelle teilen" }).click();
	expect(await page.locator("main").textContent()).toContain("Diese Stelle gab es bis 31. Dezember 2025.");
	await page.getByRole("link", { name: "67.2" }).click();
	expect(await page.locator("main").textContent()).toContain("Hervorgegangen aus");
	await page.getByRole("link", { name: "Zusammenlegen" }).click();
	await page.getByLabel("67.1", { exact: true }).check();
	await page.getByLabel(/^Es war immer dieselbe Stelle/).check();
	await page.getByRole("button", { name: "Stellen zusammenlegen" }).click();
	expect(await page.locator("main").textContent()).toContain("Auch geschrieben: 67.1");
});

test("a plan that follows is made, and both plans lead to each other", async () => {
	const page = await openPlain();
	await page.goto(`${city}/plan/beispiel`);
	await page.getByRole("link", { name: "Folgeplan anlegen" }).click();
	await page.getByRole("textbox", { name: "Titel" }).fill("Klimaplan, zweiter Teil");
	await page.getByRole("button", { name: "Folgeplan anlegen" }).click();
	expect(new URL(page.url()).pathname).toBe(`${city}/plan/klimaplan-zweiter-teil`);
	await page.getByRole("link", { name: "Vorgänger verknüpfen" }).click();
	await page.locator("input[list=earlier]").first().fill("Z.99");
	await page.getByRole("button", { name: "Verknüpfungen speichern" }).click();
	expect(await page.getByRole("alert").textContent()).toContain("keine Maßnahme „Z.99“");
	await page.locator("input[list=earlier]").first().fill("");
	await page.getByRole("button", { name: "Verknüpfungen speichern" }).click();
	expect(await page.locator("main").textContent()).toContain("1 Vorschlag ist schon eingetragen");
	await page.goto(`${city}/plan/beispiel`);
	await page.getByRole("link", { name: "Klimaplan, zweiter Teil" }).click();
	expect(await page.locator("main").textContent()).toContain("Folgt auf");
});
