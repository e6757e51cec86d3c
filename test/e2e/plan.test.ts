// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, openPage } from "./browser.ts";
import { type RunningSite, startSite } from "./running-site.ts";

const screenshots = join(import.meta.dirname, "../../test-results/screenshots");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

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
const pages = {
	municipality: "/musterstadt",
	plan,
	measure: `${plan}/massnahme/E.1`,
	search: `${plan}/massnahmen?q=schule`,
	nothing: `${plan}/massnahmen?q=unauffindbar&status=planned`,
	table: `${plan}/tabelle?sort=-term`,
	findings: `${plan}/auffaelligkeiten`,
	glossary: "/musterstadt/glossar",
	english: "/en/musterstadt/plan/beispiel",
};
const devices = { phone: { width: 360, height: 780 }, desktop: { width: 1440, height: 900 } };
const looks = Object.entries(pages).flatMap(([name, path]) =>
	(["light", "dark"] as const).flatMap((colorScheme) =>
		Object.entries(devices).map(([device, viewport]) => ({ name, path, colorScheme, device, viewport })),
	),
);

test.each(looks)("$name, $colorScheme, $device: no barrier that axe finds, nothing sticks out", async (look) => {
	const { name, path, colorScheme, device, viewport } = look;
	const { page, complaints } = await openPage(browser, site.address, { colorScheme, viewport });
	await page.goto(path);
	for (const summary of await page.locator("details > summary").all()) await summary.click();
	const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
	expect(await complaints()).toEqual([]);
	await page.screenshot({ path: join(screenshots, `${name}-${device}-${colorScheme}.png`), fullPage: true });
	await page.context().close();
});

test.each([320, 768])("at %s px every page fits", async (width) => {
	const { page } = await openPage(browser, site.address, { viewport: { width, height: 800 } });
	for (const [name, path] of Object.entries(pages)) {
		await page.goto(path);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect([name, wide <= width]).toEqual([name, true]);
		await page.screenshot({ path: join(screenshots, `${name}-${width}.png`), fullPage: true });
	}
	await page.context().close();
});

test("without JavaScript one comes from the municipality to a step, and from a number to its list", async () => {
	const { page, complaints } = await openPage(browser, site.address, { javaScriptEnabled: false });
	await page.goto("/musterstadt");
	await page.getByRole("link", { name: /Klimaplan/ }).click();
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

test.each(["plan", "measure", "table"] as const)("the %s page prints as a document", async (name) => {
	const { page } = await openPage(browser, site.address);
	await page.goto(pages[name]);
	await page.emulateMedia({ media: "print" });
	expect(await page.getByRole("navigation").first().isVisible()).toBe(false);
	expect(await page.getByText(/^Gezeigt am/).isVisible()).toBe(true);
	await page.pdf({ path: join(screenshots, `${name}.pdf`), preferCSSPageSize: true });
	await page.context().close();
});
