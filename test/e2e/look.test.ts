// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, openPage, readSample } from "./browser.ts";
import { type RunningSite, startSite } from "./running-site.ts";

const screenshots = join(import.meta.dirname, "../../test-results/screenshots");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let site: RunningSite;
let browser: Browser;
let result: string;

beforeAll(async () => {
	mkdirSync(screenshots, { recursive: true });
	[site, browser] = await Promise.all([startSite(), openBrowser()]);
	const { page } = await openPage(browser, site.address);
	await readSample(page);
	result = new URL(page.url()).pathname;
});
afterAll(async () => {
	await browser.close();
	await site.stop();
});

/** A file that nothing can be read from, so that the page shows a problem. */
async function showProblem(page: Page) {
	await page.goto("/lesen");
	await page.setInputFiles("#file", { name: "leer.pdf", mimeType: "application/pdf", buffer: Buffer.from("") });
	await page.getByRole("button", { name: "Datei lesen" }).click();
	await page.getByRole("alert").locator("p").waitFor();
}

const pages: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
	start: (page) => page.goto("/lesen"),
	result: (page) => page.goto(result),
	filtered: (page) => page.goto(`${result}?status=planned`),
	english: (page) => page.goto(result.replace("/ergebnis/", "/en/result/")),
	problem: showProblem,
	gone: (page) => page.goto("/ergebnis/weg"),
};

const schemes = ["light", "dark"] as const;
const widths = [320, 360, 768, 1440] as const;
const views = Object.keys(pages).flatMap((name) => schemes.map((scheme) => ({ name, scheme })));
const photographed = views.filter(({ name }) => ["start", "result", "problem"].includes(name));

test.each(views)("$name in $scheme has no barrier that axe finds", async ({ name, scheme }) => {
	const { page, complaints } = await openPage(browser, site.address, { colorScheme: scheme });
	await pages[name]?.(page);
	for (const summary of await page.locator("details > summary").all()) await summary.click();
	const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	expect(await complaints()).toEqual([]);
	await page.context().close();
});

test.each(photographed)("$name in $scheme fits every width", async ({ name, scheme }) => {
	const { page } = await openPage(browser, site.address, { colorScheme: scheme });
	await pages[name]?.(page);
	for (const width of widths) {
		await page.setViewportSize({ width, height: 800 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		await page.screenshot({ path: join(screenshots, `${name}-${width}-${scheme}.png`), fullPage: true });
	}
	await page.context().close();
});

test("printed, the result is a document: everything unfolded, nothing to click", async () => {
	const { page } = await openPage(browser, site.address);
	await page.goto(result);
	await page.emulateMedia({ media: "print" });
	expect(await page.getByText("Andere Datei lesen").isVisible()).toBe(false);
	expect(await page.getByText("Als Tabelle").isVisible()).toBe(false);
	expect(await page.getByRole("table").first().isVisible()).toBe(true);
	await page.pdf({ path: join(screenshots, "result.pdf"), preferCSSPageSize: true });
	await page.context().close();
});

test("a page and its styles weigh less than 60 kB on the wire", async () => {
	const get = (path: string) => fetch(site.address + path, { headers: { "Accept-Encoding": "br, gzip" } });
	const { page } = await openPage(browser, site.address);
	await page.goto(result);
	const styles = await page.locator("link[rel=stylesheet]").getAttribute("href");
	const sizes = await page.evaluate(() =>
		performance.getEntries().map((entry) => ({
			name: entry.name,
			bytes: entry instanceof PerformanceResourceTiming ? entry.transferSize : 0,
		})),
	);
	const wire = sizes.filter(({ name }) => name.endsWith(styles ?? "") || name.endsWith(result));
	expect(wire).toHaveLength(2);
	expect(wire.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(60_000);
	expect((await get(styles ?? "")).headers.get("content-encoding")).toBe("br");
	await page.context().close();
});
