// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, openPage, readSample, samples } from "./browser.ts";
import { type RunningSite, startSite } from "./running-site.ts";

let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
	[site, browser] = await Promise.all([startSite(), openBrowser()]);
});
afterAll(async () => {
	await browser.close();
	await site.stop();
});

const sentence = "17 Maßnahmen mit 27 Schritten in 5 Handlungsfeldern gelesen.";

test.each([true, false])("a file is read, with JavaScript: %s", async (javaScriptEnabled) => {
	const { page, complaints } = await openPage(browser, site.address, { javaScriptEnabled });
	await readSample(page);
	expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Klimaplan");
	expect(await page.locator("main").textContent()).toContain(sentence);
	await page.reload();
	expect(await page.locator("main").textContent()).toContain(sentence);
	expect(await complaints()).toEqual([]);
});

test("the sample is read at the press of a button", async () => {
	const { page, complaints } = await openPage(browser, site.address, { javaScriptEnabled: false });
	await page.goto("/lesen");
	await page.getByRole("button", { name: "Beispiel lesen" }).click();
	await page.waitForURL(/\/ergebnis\//);
	expect(await page.locator("main").textContent()).toContain(sentence);
	expect(await complaints()).toEqual([]);
});

test("the keyboard alone is enough", async () => {
	const { page } = await openPage(browser, site.address);
	await page.goto("/lesen");
	await page.keyboard.press("Tab");
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Zum Inhalt springen");
	await page.keyboard.press("Enter");
	await page.keyboard.press("Tab");
	expect(await page.evaluate(() => document.activeElement?.id)).toBe("file");
	await page.setInputFiles("#file", join(samples, "fachplan.docx"));
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await page.waitForURL(/\/ergebnis\//);
});

test("a file that is dropped on the page is read", async () => {
	const { page } = await openPage(browser, site.address);
	await page.goto("/lesen");
	const dropped = await page.evaluateHandle(() => {
		const transfer = new DataTransfer();
		const table = "Nr.;Maßnahme;Zuständig;Termin;Umsetzungsstand\nA.1;Brunnen bauen;66;2027;geplant\n";
		transfer.items.add(new File([table], "plan.csv", { type: "text/csv" }));
		return transfer;
	});
	await page.dispatchEvent("main", "drop", { dataTransfer: dropped });
	await page.waitForURL(/\/ergebnis\//);
	expect(await page.locator("main").textContent()).toContain("Brunnen bauen");
});

test.each([true, false])("a problem is said where the form stands, with JavaScript: %s", async (javaScriptEnabled) => {
	const { page, complaints } = await openPage(browser, site.address, { javaScriptEnabled });
	await page.goto("/lesen");
	await page.setInputFiles("#file", { name: "leer.pdf", mimeType: "application/pdf", buffer: Buffer.from("") });
	await page.getByRole("button", { name: "Datei lesen" }).click();
	await page.getByRole("alert").getByText("Die Datei ist leer.").waitFor();
	expect(await page.getByRole("button", { name: "Datei lesen" }).isEnabled()).toBe(true);
	expect(await complaints()).toEqual([]);
});

test("filters lead to lists, and the language changes without losing them", async () => {
	const { page, complaints } = await openPage(browser, site.address);
	await readSample(page);
	await page.getByRole("link", { name: /^geplant/ }).click();
	expect(await page.locator("main").textContent()).toContain("2 von 27 Schritten ausgewählt.");
	await page.getByRole("link", { name: "English" }).click();
	expect(await page.locator("html").getAttribute("lang")).toBe("en");
	expect(await page.locator("main").textContent()).toContain("2 of 27 steps selected.");
	expect(await complaints()).toEqual([]);
});

test("the server ends in peace when it is asked to", async () => {
	const own = await startSite();
	expect((await fetch(own.address)).status).toBe(200);
	expect(await own.stop()).toBe(0);
});
