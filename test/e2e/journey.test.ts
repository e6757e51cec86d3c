// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, openPage, samples } from "./browser.ts";
import { type Hands, keyboard, pointer } from "./hands.ts";
import { type RunningSite, startSite } from "./running-site.ts";

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

/** Where somebody is and how they use it. */
type Visit = { readonly site: RunningSite; readonly page: Page; readonly hands: Hands };

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const link = (page: Page, name: string | RegExp) =>
	page.getByRole("link", { name, ...(typeof name === "string" && { exact: true }) }).first();
const heading = (page: Page) => page.getByRole("heading", { level: 1 }).textContent();

async function setUp({ site, page, hands }: Visit) {
	await page.goto(site.setUp);
	await hands.write(page.getByLabel("Ihr Name"), "Anna Beispiel");
	await hands.write(page.getByLabel("Ihre E-Mail-Adresse"), "anna@example.org");
	await hands.write(page.getByLabel("Kennwort", { exact: true }), "vier lila Kühe singen");
	await hands.write(page.getByLabel("Kennwort noch einmal"), "vier lila Kühe singen");
	await hands.press(button(page, "Konto anlegen"));
	await link(page, "Anna Beispiel").waitFor();
}

async function importSample({ page, hands }: Visit) {
	await hands.press(link(page, "Einlesen"));
	await page.getByRole("heading", { name: "Plan einlesen" }).waitFor();
	// Which file it is one says to the operating system, not to the page.
	await page.setInputFiles("#file", join(samples, "fachplan.xlsx"));
	await hands.press(button(page, "Datei einlesen"));
	await hands.press(button(page, /^Als Plan übernehmen/));
	await page.getByText("17 Maßnahmen mit 27 Schritten stehen seit").waitFor();
}

async function changeStatus({ page, hands }: Visit) {
	await hands.press(link(page, "Plan ansehen"));
	await hands.press(link(page, "Suchen"));
	await hands.write(page.getByLabel("Wörter oder Nummer der Maßnahme"), "E.1");
	await hands.press(button(page, "Suchen"));
	await hands.press(link(page, "Stand ändern"));
	await hands.pick(page.getByLabel("konnte nicht umgesetzt werden", { exact: true }));
	await hands.press(button(page, "Speichern"));
	await page.getByText(/^Gespeichert \d/).waitFor();
	const main = page.locator("main");
	expect(await main.textContent()).toContain("konnte nicht umgesetzt werden");
	await hands.press(button(page, "Rückgängig machen").first());
	await page.getByText("konnte nicht umgesetzt werden").waitFor({ state: "detached" });
	expect(await main.textContent()).toContain("ist umgesetzt");
}

async function renameUnit({ page, hands }: Visit) {
	await hands.press(link(page, "Stellen"));
	await hands.press(link(page, "65"));
	await hands.press(link(page, "Umbenennen"));
	await hands.write(page.getByLabel("Neuer Name"), "Amt für Gebäude");
	await hands.write(page.getByLabel("Gilt ab"), "2026-01-01");
	await hands.press(button(page, "Stelle umbenennen"));
	await page.getByRole("heading", { level: 1, name: "65 Amt für Gebäude", exact: true }).waitFor();
}

/** What the newest mail says to open. */
async function linkInOutbox({ page, hands }: Visit): Promise<string> {
	await hands.press(link(page, "Konten"));
	await hands.press(link(page, "Postausgang"));
	const text = await page.locator(".mail__text").first().textContent();
	return /https?:\S+/.exec(text ?? "")?.[0] ?? "";
}

async function inviteColleague(visit: Visit) {
	const { page, hands, site } = visit;
	await hands.press(link(page, "Konten"));
	await hands.press(link(page, "Konto anlegen"));
	await hands.write(page.getByLabel("Name", { exact: true }), "Bernd Beispiel");
	await hands.write(page.getByLabel("E-Mail-Adresse"), "bernd@example.org");
	await hands.choose(page.getByLabel("Rolle", { exact: true }), "Lesen");
	await hands.press(button(page, "Anlegen und einladen"));
	await page.getByText("Das Konto ist angelegt").waitFor();
	const invitation = await linkInOutbox(visit);
	const { page: invited } = await openPage(browser, site.address);
	await invited.goto(invitation);
	await hands.press(button(invited, "Link zur Anmeldung schicken"));
	await invited.getByRole("heading", { name: "Sehen Sie in Ihre E-Mails" }).waitFor();
	await invited.context().close();
}

async function readAsColleague(visit: Visit) {
	const { page, hands } = visit;
	const signIn = await linkInOutbox(visit);
	await hands.press(button(page, "Abmelden"));
	await link(page, "Anmelden").waitFor();
	await page.goto(signIn);
	await hands.press(button(page, "Anmelden"));
	await link(page, "Bernd Beispiel").waitFor();
	await hands.press(link(page, "Pläne"));
	await hands.press(link(page, "Arbeitsstand"));
	await hands.press(link(page, /Sonnenstrom/));
	await page.getByRole("heading", { level: 2, name: "Schritt 1" }).waitFor();
	expect(await heading(page)).toContain("Sonnenstrom auf städtischen Dächern");
	expect(await page.getByRole("link", { name: "Stand ändern" }).count()).toBe(0);
}

const ways = [
	["without JavaScript", pointer, { javaScriptEnabled: false }],
	["with the keyboard alone", keyboard, {}],
] as const;

test.each(ways)("from the first account to a colleague who reads, %s", async (_, hands, options) => {
	const site = await startSite();
	const { page, complaints } = await openPage(browser, site.address, options);
	const visit = { site, page, hands };
	for (const part of [setUp, importSample, changeStatus, renameUnit, inviteColleague, readAsColleague]) {
		await part(visit);
	}
	expect((await complaints()).filter((one) => !one.startsWith("cookie"))).toEqual([]);
	await page.context().close();
	await site.stop();
});
