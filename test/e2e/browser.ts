// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

export const samples = join(import.meta.dirname, "../../samples");

export function openBrowser(): Promise<Browser> {
	const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
	return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

/** A page that notes what must never happen: requests to others, cookies, and what the browser complains about. */
export type WatchedPage = { readonly page: Page; readonly complaints: () => Promise<readonly string[]> };

export async function openPage(
	browser: Browser,
	address: string,
	options: BrowserContextOptions = {},
): Promise<WatchedPage> {
	const context = await browser.newContext({ baseURL: address, locale: "de-DE", ...options });
	const page = await context.newPage();
	const noted: string[] = [];
	page.on("request", (request) => {
		if (!request.url().startsWith(`${address}/`)) noted.push(`request to ${request.url()}`);
	});
	page.on("pageerror", (error) => noted.push(`error: ${error.message}`));
	page.on("console", (message) => {
		// Chromium also reports answers such as 422, which the tests ask for.
		if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) noted.push(message.text());
	});
	const complaints = async () => [...noted, ...(await context.cookies()).map(({ name }) => `cookie ${name}`)];
	return { page, complaints };
}

/** Has a sample read by the plain form and waits for the result. */
export async function readSample(page: Page, name = "fachplan.docx"): Promise<void> {
	await page.goto("/lesen");
	await page.setInputFiles("#file", join(samples, name));
	await page.getByRole("button", { name: "Datei lesen" }).click();
	await page.waitForURL(/\/ergebnis\//);
}
