// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, openPage, readSample } from "./browser.ts";
import { type RunningSite, startSite } from "./running-site.ts";

const screenshots = join(import.meta.dirname, "../../test-results/screenshots");

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
