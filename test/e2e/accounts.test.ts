// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openRealProvider } from "../identity/real-provider.ts";
import { openBrowser, openPage } from "./browser.ts";
import { type RunningSite, startSite } from "./running-site.ts";

const administrator = { email: "anna@example.org", password: "vier lila Kühe singen" };

let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
	[site, browser] = await Promise.all([startSite(), openBrowser()]);
	await makeFirstAccount();
});
afterAll(async () => {
	await browser.close();
	await site.stop();
});

const withoutScript = { javaScriptEnabled: false };

async function pageOf(options: Parameters<typeof openPage>[2] = {}): Promise<Page> {
	return (await openPage(browser, site.address, options)).page;
}

async function makeFirstAccount() {
	const page = await pageOf(withoutScript);
	await page.goto(site.setUp);
	await page.getByLabel("Ihr Name").fill("Anna Beispiel");
	await page.getByLabel("Ihre E-Mail-Adresse").fill(administrator.email);
	await page.getByLabel("Kennwort", { exact: true }).fill(administrator.password);
	await page.getByLabel("Kennwort noch einmal").fill(administrator.password);
	await page.getByRole("button", { name: "Konto anlegen" }).click();
	await page.getByRole("link", { name: "Anna Beispiel" }).waitFor();
	expect((await page.goto(site.setUp))?.status()).toBe(404);
	await page.context().close();
}

async function signIn(page: Page, { email, password } = administrator) {
	await page.goto("/musterstadt/anmelden");
	await page.getByLabel("E-Mail-Adresse").first().fill(email);
	await page.getByLabel("Kennwort", { exact: true }).fill(password);
	await page.getByRole("button", { name: "Anmelden", exact: true }).click();
	await page.getByRole("button", { name: "Abmelden" }).waitFor();
}

test("somebody is invited, finds the link in the outbox and signs in, all without JavaScript", async () => {
	const page = await pageOf(withoutScript);
	await signIn(page);
	await page.getByRole("link", { name: "Konten" }).click();
	await page.getByRole("link", { name: "Konto anlegen" }).click();
	await page.getByLabel("Name", { exact: true }).fill("Bernd Beispiel");
	await page.getByLabel("E-Mail-Adresse").fill("bernd@example.org");
	await page.getByRole("button", { name: "Anlegen und einladen" }).click();
	await page.getByLabel("Rolle", { exact: true }).selectOption("Lesen");
	await page.getByRole("button", { name: "Anlegen und einladen" }).click();
	await page.getByText("Das Konto ist angelegt").waitFor();
	const invited = await pageOf(withoutScript);
	await invited.goto(await linkInOutbox(page));
	await invited.getByRole("button", { name: "Link zur Anmeldung schicken" }).click();
	await invited.goto(await linkInOutbox(page));
	await invited.getByRole("button", { name: "Anmelden" }).click();
	await invited.getByRole("heading", { name: "Ihr Konto" }).waitFor();
	await invited.getByLabel("Neues Kennwort").fill("kurz");
	await invited.getByLabel("Kennwort noch einmal").fill("kurz");
	await invited.getByRole("button", { name: "Kennwort speichern" }).click();
	await invited.getByRole("alert").getByText("Das Kennwort ist zu kurz.").waitFor();
	await page.getByRole("link", { name: "Konten" }).click();
	await page.getByRole("link", { name: "Bernd Beispiel" }).click();
	await page.getByRole("button", { name: "Konto sperren" }).click();
	await page.getByText("Dieses Konto ist gesperrt").waitFor();
	await invited.goto("/musterstadt/konto");
	await invited.getByRole("heading", { name: "Anmelden" }).waitFor();
});

async function linkInOutbox(page: Page): Promise<string> {
	await page.goto("/musterstadt/postausgang");
	const text = await page.locator(".mail__text").first().textContent();
	return /https?:\S+/.exec(text ?? "")?.[0] ?? "";
}

test("a passkey is made and signs in; without JavaScript the page says what else there is", async () => {
	const page = await pageOf();
	const devtools = await page.context().newCDPSession(page);
	await devtools.send("WebAuthn.enable");
	await devtools.send("WebAuthn.addVirtualAuthenticator", {
		options: {
			...{ protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true },
			...{ isUserVerified: true, automaticPresenceSimulation: true },
		},
	});
	await signIn(page);
	await page.goto("/musterstadt/konto");
	await page.getByLabel("Name des Passkeys").fill("Testgerät");
	await page.getByRole("button", { name: "Passkey anlegen" }).click();
	await page.getByText("Der Passkey ist angelegt.").waitFor();
	await page.getByRole("button", { name: "Abmelden" }).click();
	await page.goto("/musterstadt/anmelden?next=/musterstadt/konto");
	await page.getByRole("button", { name: "Passkey verwenden" }).click();
	await page.getByRole("heading", { name: "Ihr Konto" }).waitFor();
	await page.getByRole("button", { name: "Entfernen Testgerät" }).click();
	await page.getByText("Der Passkey ist entfernt.").waitFor();
	await page.getByRole("button", { name: "Abmelden" }).click();
	await page.goto("/musterstadt/anmelden");
	await page.getByRole("button", { name: "Passkey verwenden" }).click();
	await page.getByRole("alert").getByText("Der Passkey wurde nicht verwendet").waitFor();
	const plain = await pageOf(withoutScript);
	await plain.goto("/musterstadt/anmelden");
	expect(await plain.getByText("Für Passkeys braucht der Browser JavaScript.").isVisible()).toBe(true);
	expect(await plain.getByRole("button", { name: "Passkey verwenden" }).isVisible()).toBe(false);
});

/** At the provider: a name and any password, then the consent. */
async function agreeAs(page: Page, name: string) {
	await page.getByPlaceholder("Enter any login").fill(name);
	await page.getByPlaceholder("and password").fill("x");
	await page.getByRole("button", { name: "Sign-in" }).click();
	await page.getByRole("button", { name: "Continue" }).click();
}

test("a city's own provider signs in and gives roles by the table", async () => {
	const provider = await openRealProvider(`${site.address}/musterstadt/anmelden/rueckkehr`);
	const page = await pageOf(withoutScript);
	await signIn(page);
	await page.goto("/musterstadt/anmeldedienste");
	await page.getByLabel("Name", { exact: true }).fill("Rathaus");
	await page.getByLabel("Adresse des Dienstes").fill("http://anmeldung.example");
	await page.getByLabel("Client-ID").fill(provider.clientId);
	await page.getByLabel("Client-Geheimnis").fill(provider.clientSecret);
	await page.getByLabel("Wer noch kein Konto hat").check();
	await page.getByRole("button", { name: "Anmeldedienst hinzufügen" }).click();
	await page.getByLabel("Adresse des Dienstes").fill(provider.issuer);
	await page.getByLabel("Client-Geheimnis").fill(provider.clientSecret);
	await page.getByRole("button", { name: "Anmeldedienst hinzufügen" }).click();
	await page.getByLabel("Angabe (Claim)").fill("realm_access.roles");
	await page.getByLabel("Wert").fill("karla");
	await page.getByLabel("Rolle", { exact: true }).selectOption("Koordination");
	await page.getByRole("button", { name: "Regel hinzufügen" }).click();
	await page.getByRole("cell", { name: "karla", exact: true }).waitFor();
	const karla = await pageOf();
	await karla.goto("/musterstadt/anmelden?next=/musterstadt/konto");
	await karla.getByRole("link", { name: "Weiter mit Rathaus" }).click();
	await agreeAs(karla, "karla");
	await karla.getByRole("heading", { name: "Ihr Konto" }).waitFor();
	expect(await karla.locator("main").textContent()).toContain("karla@example.org");
	await page.goto("/musterstadt/konten");
	expect(await page.getByRole("row", { name: "Frau karla" }).textContent()).toContain("Koordination");
	const unverified = await pageOf();
	await unverified.goto("/musterstadt/anmelden");
	await unverified.getByRole("link", { name: "Weiter mit Rathaus" }).click();
	await agreeAs(unverified, "unverified");
	await unverified.getByRole("alert").getByText("hat Ihre E-Mail-Adresse nicht bestätigt").waitFor();
	await provider.close();
	await unverified.getByRole("link", { name: "Weiter mit Rathaus" }).click();
	await unverified.getByRole("alert").getByText("antwortet gerade nicht").waitFor();
});
