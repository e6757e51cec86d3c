// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, openPage } from "./browser.ts";
import { type RunningSite, startSite } from "./running-site.ts";

const screenshots = join(import.meta.dirname, "../../test-results/screenshots");

let site: RunningSite;
let browser: Browser;
beforeAll(async () => {
	mkdirSync(screenshots, { recursive: true });
	[site, browser] = await Promise.all([startSite(), openBrowser()]);
});
afterAll(async () => {
	await browser.close();
	await site.stop();
});

const plan = "/musterstadt/plan/beispiel";
test("without JavaScript one comes from the municipality to a step, and from a number to its list", async () => {
	const { page, complaints } = await openPage(browser, site.address, { javaScriptEnabled: false });
	await page.goto("/musterstadt");
	await page.getByRole("link", { name: "Arbeitsstand" }).first().click();
	await page.getByRole("link", { name: "E.1, Schritt 2: bisher nur teilweise umgesetzt" }).click();
	expect(new URL(page.url()).hash).toBe("#schritt-2");
	await page.goBack();
	await page.getByRole("link", { name: "4 sind teilweise umgesetzt" }).click();
	expect(await page.locator("main").textContent()).toContain("4 Schritte in 4 Maßnahmen, von 27 im Plan.");
	await page.getByRole("link", { name: /Filter .* aufheben/ }).click();
	await page.getByLabel("Wörter oder Nummer der Maßnahme").fill("n 2");
	await page.getByRole("button", { name: "Suchen" }).click();
	expect(new URL(page.url()).pathname).toBe(`${plan}/massnahme/N.2`);
	expect(await complaints()).toEqual([]);
});

test("the keyboard alone is enough to search, filter and sort", async () => {
	const { page } = await openPage(browser, site.address);
	await page.goto(`${plan}/tabelle`);
	await page.getByLabel("Wörter oder Nummer der Maßnahme").focus();
	await page.keyboard.press("Tab");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await page.keyboard.press("Tab");
	await page.keyboard.press("E");
	await page.keyboard.press("Tab");
	for (let at = 0; at < 3; at++) await page.keyboard.press("Tab");
	await page.keyboard.press("Space");
	expect(await page.getByLabel("nur überfällige").isChecked()).toBe(true);
	await page.getByLabel("Wörter oder Nummer der Maßnahme").focus();
	await page.keyboard.press("Enter");
	await page.waitForURL(/overdue=yes/);
	expect(new URL(page.url()).searchParams.get("field")).toBe("E");
	await page.getByRole("link", { name: "Termin" }).focus();
	await page.keyboard.press("Enter");
	await page.waitForURL(/sort=term/);
	expect(await page.getByRole("columnheader", { name: "Termin" }).getAttribute("aria-sort")).toBe("ascending");
	await page.context().close();
});

const printed = { plan, measure: `${plan}/massnahme/E.1`, table: `${plan}/tabelle?sort=-term` };

test.each(Object.entries(printed))("the %s page prints as a document", async (name, path) => {
	const { page } = await openPage(browser, site.address);
	await page.goto(path);
	await page.emulateMedia({ media: "print" });
	expect(await page.getByRole("navigation").first().isVisible()).toBe(false);
	expect(await page.getByText(/^Musterstadt · Gezeigt am/).isVisible()).toBe(true);
	await page.pdf({ path: join(screenshots, `${name}.pdf`), preferCSSPageSize: true });
	await page.context().close();
});
