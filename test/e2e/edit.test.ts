// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { href } from "../../src/web/routes.ts";
import { addEditedPlan, rowsOf } from "../edited-plan.ts";
import { openTestRegister, signInAs, type TestRegister } from "../register.ts";
import { openBrowser, openPage } from "./browser.ts";
import { serveRegister } from "./register-site.ts";

let register: TestRegister;
let site: Awaited<ReturnType<typeof serveRegister>>;
let browser: Browser;
let cookies: readonly string[];

beforeAll(async () => {
	register = await openTestRegister();
	[site, browser] = await Promise.all([serveRegister(register), openBrowser()]);
	const people = [1, 2].map(() => signInAs(register, register.municipality, [{ role: "coordinator" }]));
	cookies = (await Promise.all(people)).map(({ cookie }) => cookie);
});
afterAll(async () => {
	await browser.close();
	await site.stop();
	await register.close();
});

/** A window in which one of two coordinators is signed in. */
async function windowOf(person: 0 | 1, options: BrowserContextOptions = {}) {
	const { page, complaints } = await openPage(browser, site.address, { javaScriptEnabled: false, ...options });
	const [name = "", value = ""] = (cookies[person] ?? "").split("=");
	await page.context().addCookies([{ name, value, url: site.address }]);
	return { page, complaints: async () => (await complaints()).filter((one) => one !== `cookie ${name}`) };
}

let count = 0;
async function newPlan() {
	const plan = `plan-${++count}`;
	await addEditedPlan(register, plan);
	const rows = await rowsOf(register, plan);
	const at = { city: "musterstadt", plan };
	const step = (position: number) => ({ ...at, step: rows.step[position]?.id ?? "" });
	return { plan, at, step, measure: (slug: string) => href("de", "measure", { ...at, measure: slug }) };
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole("link", { name, exact: true }).first().click();
/** Shows what is needed seldom: 0 for the measure itself, then for each of its steps. */
const unfold = (page: Page, at: number) => page.getByText("Mehr", { exact: true }).nth(at).click();
const main = (page: Page) => page.locator("main").textContent();

test("a step is edited by the keyboard alone and taken back", async () => {
	const { measure } = await newPlan();
	const { page, complaints } = await windowOf(0, { javaScriptEnabled: true });
	await page.goto(measure("W.1"));
	await page.getByRole("link", { name: "Bearbeiten", exact: true }).focus();
	await page.keyboard.press("Enter");
	await page.getByLabel("Inhalt").focus();
	await page.keyboard.press("Control+a");
	await page.keyboard.type("Zisternen bauen");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Tab");
	await page.keyboard.type("II/2031");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await page.getByText(/^Gespeichert \d/).waitFor();
	expect(await main(page)).toContain("Zisternen bauen");
	await press(page, "Rückgängig machen");
	expect(await main(page)).not.toContain("Zisternen bauen");
	expect(await complaints()).toEqual([]);
	await page.context().close();
});

test("in two windows one text is changed: the second sees both and decides", async () => {
	const { step } = await newPlan();
	const [{ page: anna }, { page: bert }] = [await windowOf(0), await windowOf(1)];
	for (const page of [anna, bert]) await page.goto(href("de", "editStep", step(0)));
	await anna.getByLabel("Inhalt").fill("Standorte mit den Ortsbeiräten suchen");
	await press(anna, "Speichern");
	await bert.getByLabel("Inhalt").fill("Geeignete Standorte suchen");
	await press(bert, "Speichern");
	expect(await bert.locator("ins").allTextContents()).toHaveLength(2);
	expect(await main(bert)).toContain("Zwei Fassungen: Bitte entscheiden Sie");
	expect(await bert.getByLabel("Inhalt").inputValue()).toBe("Geeignete Standorte suchen");
	await press(bert, "Diesen Text einsetzen");
	expect(await bert.getByLabel("Inhalt").inputValue()).toBe("Standorte mit den Ortsbeiräten suchen");
	await bert.getByLabel("Inhalt").fill("Geeignete Standorte mit den Ortsbeiräten suchen");
	await bert.getByRole("button", { name: "Speichern" }).last().click();
	expect(await main(bert)).toContain("Geeignete Standorte mit den Ortsbeiräten suchen");
	await Promise.all([anna, bert].map((page) => page.context().close()));
});

test("a step is split, a measure renumbered with its old link, a step dropped and restored", async () => {
	const { measure } = await newPlan();
	const { page } = await windowOf(0);
	await page.goto(measure("B.1"));
	await unfold(page, 2);
	await page.getByRole("link", { name: "Teilen" }).click();
	await page.getByLabel("Bäume <gießen> & pflegen").check();
	await press(page, "Teilen");
	expect(await page.getByRole("heading", { name: /^Schritt \d/ }).count()).toBe(3);
	await follow(page, "Maßnahme bearbeiten");
	await page.getByLabel("Nummer").fill("B.4");
	await press(page, "Speichern");
	await page.goto(measure("B.1"));
	expect(new URL(page.url()).pathname).toBe(measure("B.4"));
	await unfold(page, 3);
	await page.getByRole("link", { name: "Entfallen lassen" }).click();
	await page.getByLabel("Grund").fill("Die Förderung ist ausgelaufen.");
	await press(page, "Entfallen lassen");
	expect(await main(page)).toContain("Die Förderung ist ausgelaufen.");
	await press(page, "Wieder aufnehmen");
	expect(await main(page)).not.toContain("Die Förderung ist ausgelaufen.");
	await unfold(page, 0);
	await follow(page, "Verlauf");
	expect(await page.locator(".event h2").allTextContents()).toEqual([
		...["Schritt wieder aufgenommen", "Schritt entfallen", "Maßnahme bearbeitet", "Schritt geteilt"],
		"Plan aus einem Dokument übernommen",
	]);
	await page.context().close();
});
