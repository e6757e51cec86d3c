// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { doubtfulTable, sureTable } from "../import-samples.ts";
import { openBrowser, samples } from "./browser.ts";
import { type SignedInSite, startSignedInSite } from "./signed-in-site.ts";

let site: SignedInSite;
let browser: Browser;

beforeAll(async () => {
	[site, browser] = await Promise.all([startSignedInSite([{ role: "coordinator" }]), openBrowser()]);
});
afterAll(async () => {
	await browser.close();
	await site.stop();
});

const csv = (table: string) => ({ name: "plan.csv", mimeType: "text/csv", buffer: Buffer.from(table) });

/** Brings a file in by the form and waits for what follows. */
async function bringIn(page: Page, file: ReturnType<typeof csv> | string): Promise<string> {
	await page.goto("/musterstadt/einlesen");
	await page.setInputFiles("#file", file);
	await page.getByRole("button", { name: "Datei einlesen" }).click();
	await page.waitForURL(/\/einlesen\/[0-9a-f-]{36}/);
	return new URL(page.url()).pathname;
}

const main = (page: Page) => page.locator("main");
const reasons = (page: Page) => page.locator(".review__reasons").textContent();

/** Presses a key that leads to another page. */
async function follow(page: Page, key: string) {
	await Promise.all([page.waitForEvent("framenavigated"), page.keyboard.press(key)]);
	await page.waitForLoadState();
}

test("a whole review is done by keyboard", async () => {
	const { page, complaints } = await site.open(browser);
	await bringIn(page, csv(doubtfulTable));
	expect(await main(page).textContent()).toContain("2 Stellen brauchen noch eine Entscheidung.");
	await follow(page, "j");
	expect(await reasons(page)).toContain("mal so, mal so");
	await follow(page, "k");
	expect(await reasons(page)).toContain("auf gutem Weg");
	await page.keyboard.press("?");
	expect(await page.getByText("Feld verlassen").isVisible()).toBe(true);
	await page.keyboard.press("e");
	await page.keyboard.type("Zuerst: ");
	await page.keyboard.press("Escape");
	await follow(page, "Enter");
	await page.getByText("Schritt geändert und übernommen").waitFor();
	await follow(page, "z");
	expect(await page.getByLabel("Inhalt", { exact: true }).inputValue()).toBe("Standorte suchen");
	await follow(page, "y");
	await follow(page, "3");
	await page.getByText("Schritt verschoben").waitFor();
	await follow(page, "m");
	await page.getByText("Schritte verbunden").waitFor();
	await page.keyboard.press("s");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Tab");
	for (let field = 0; field < 4; field += 1) await page.keyboard.press("Tab");
	await follow(page, "Enter");
	await page.getByText("Schritt geteilt").waitFor();
	expect(await complaints()).toEqual([]);
});

test.each([true, false])(
	"what is unsure is decided, taken over and taken back, with JavaScript: %s",
	async (javaScriptEnabled) => {
		const { page, complaints } = await site.open(browser, { javaScriptEnabled });
		await bringIn(page, csv(doubtfulTable));
		await page.getByLabel("verstanden als").selectOption("ongoing");
		await page.getByRole("button", { name: "So übernehmen", exact: true }).click();
		await page.getByText("1 Stelle braucht noch eine Entscheidung.").waitFor();
		await page.getByRole("link", { name: "Stand nicht bekannt 1" }).click();
		await page.getByRole("button", { name: "So übernehmen", exact: true }).click();
		await page.getByText("Alles ist entschieden.").waitFor();
		await page.getByRole("link", { name: "Verweis mehrdeutig 1" }).click();
		await page.getByLabel("Welche Maßnahme ist mit A.1 gemeint?").selectOption({ label: "A.1 Brunnen pflegen" });
		await page.getByRole("button", { name: "So übernehmen", exact: true }).click();
		await page.getByText("Gespeichert").waitFor();
		await page.goto(new URL(page.url()).pathname);
		await page.getByRole("button", { name: "Als Plan übernehmen: plan" }).click();
		await page.getByText("4 Maßnahmen mit 4 Schritten stehen seit").waitFor();
		const review = page.url();
		await page.getByRole("link", { name: "Plan ansehen" }).click();
		expect(await main(page).textContent()).toContain("Beete anlegen");
		await page.goto(review);
		await page.getByText("Alles wieder zurücknehmen").click();
		await page.getByRole("button", { name: "Einlesen zurücknehmen" }).click();
		await page.getByText("wieder herausgenommen").waitFor();
		expect(await complaints()).toEqual([]);
	},
);

test("a document of which all is sure waits for one button only", async () => {
	const { page } = await site.open(browser);
	await bringIn(page, csv(sureTable));
	expect(await main(page).textContent()).toContain("Es ist keine Entscheidung nötig.");
	expect(await main(page).locator(".kern-btn--primary").count()).toBe(1);
	await follow(page, "Enter");
	await page.getByText("2 Maßnahmen mit 2 Schritten stehen seit").waitFor();
});

test("a text without a place is given one, and columns are assigned anew", async () => {
	const { page } = await site.open(browser);
	// What is assigned is remembered: a heading that no other test has.
	const review = await bringIn(page, csv(doubtfulTable.replace("Termin", "Zeitplan")));
	await page.getByRole("link", { name: "Spalten zuordnen" }).click();
	await page.getByLabel("Spalte „Zeitplan“").selectOption("other");
	await page.getByRole("button", { name: "Mit dieser Zuordnung neu lesen" }).click();
	await page.waitForURL(`**${review}`);
	await page.getByLabel("II/2026").check();
	await page.getByLabel("Gehört zu").selectOption("term");
	await page.getByRole("button", { name: "Dem Schritt A.1 zuordnen" }).click();
	await page.getByText("Text zugeordnet").waitFor();
	expect(await page.getByLabel("Termin", { exact: true }).inputValue()).toBe("II/2026");
	await page.getByRole("button", { name: "Rückgängig" }).click();
	await page.getByLabel("II/2026").waitFor();
	expect(await page.getByLabel("Termin", { exact: true }).inputValue()).toBe("");
});

test("who decides over an older state sees the newer one and keeps the own text", async () => {
	const { page } = await site.open(browser);
	const review = await bringIn(page, csv(doubtfulTable));
	const { page: other } = await site.open(browser);
	await other.goto(review);
	await other.getByLabel("Zuständig", { exact: true }).fill("67 (federführend)");
	await page.getByLabel("Zuständig", { exact: true }).fill("66 (federführend), 20");
	await page.getByRole("button", { name: "So übernehmen", exact: true }).click();
	await page.getByText("Schritt geändert und übernommen").waitFor();
	await other.getByRole("button", { name: "So übernehmen", exact: true }).click();
	await other.getByRole("alert").getByText("Inzwischen wurde etwas entschieden").waitFor();
	expect(await other.getByLabel("Zuständig", { exact: true }).inputValue()).toBe("67 (federführend)");
	await other.getByText("Gespeichert ist: 66 (federführend), 20").waitFor();
	await other.getByRole("button", { name: "So übernehmen", exact: true }).click();
	await other.getByText("Schritt geändert und übernommen").waitFor();
});

test("the page of a PDF stands beside the form, and the field that is written in stands out there", async () => {
	const { page, complaints } = await site.open(browser);
	await bringIn(page, join(samples, "fachplan.pdf"));
	await page.getByRole("link", { name: /Alle Schritte/ }).click();
	await page.getByLabel("Termin", { exact: true }).focus();
	await page.locator("rect[data-cell=term].facsimile__outline--current").first().waitFor();
	const picture = await page.locator(".facsimile__sheet image").first().getAttribute("href");
	const answer = await page.request.get(picture ?? "");
	expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "image/png"]);
	expect(await complaints()).toEqual([]);
});
