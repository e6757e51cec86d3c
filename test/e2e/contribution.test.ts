// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenedTestRound, openTestRound } from "../opened-round.ts";
import { openTestRegister, signInAs, type TestRegister } from "../register.ts";
import { openBrowser, openPage } from "./browser.ts";
import { flawsOf } from "./flaws.ts";
import { keyboard } from "./hands.ts";
import { serveRegister } from "./register-site.ts";

let register: TestRegister;
let opened: OpenedTestRound;
let site: Awaited<ReturnType<typeof serveRegister>>;
let browser: Browser;
let count = 0;

beforeAll(async () => {
	[register, browser] = await Promise.all([openTestRegister(), openBrowser()]);
	site = await serveRegister(register);
});
afterAll(async () => {
	await browser.close();
	await site.stop();
	await register.close();
});

const description = "Es finden halbjährlich Treffen statt.";

/** A round with five steps for one office, and a way to open windows of somebody who answers for it. */
async function newRound(steps = 5) {
	count += 1;
	const step = { responsibility: ["50 (federführend)", "51"], description, status: "ongoing" as const };
	opened = await openTestRound(register, { slug: `plan-${count}`, steps: Array.from({ length: steps }, () => step) });
	const grants = [{ role: "contributor" as const, unitId: opened.unitIdOf("50") }];
	return async (options: Parameters<typeof openPage>[2] = {}) => {
		const { accountId, cookie } = await signInAs(register, register.municipality, grants);
		const [name = "", value = ""] = cookie.split("=");
		const watched = await openPage(browser, site.address, options);
		await watched.page.context().addCookies([{ name, value, url: site.address }]);
		await watched.page.goto(`/musterstadt/zuarbeit/plan-${count}/${opened.round.asOf}`);
		return { ...watched, accountId };
	};
}

const first = () => opened.contributions[0]?.id ?? "";
const form = (page: Page) => page.locator(`form[data-answer="${first()}"]`);
const text = (page: Page) => form(page).getByRole("textbox");
const saved = (page: Page) => form(page).getByRole("status");
/** The address at which the step is unfolded, whether it is answered or not. */
const unfolded = (address: string) => `${address}?schritt=${first()}`;
const unfold = (page: Page) => page.getByText("Es hat sich etwas geändert").first().click();

async function onServer(): Promise<string> {
	const { rows } = await register.database.ownerPool.query(
		"SELECT description FROM planstand.contribution WHERE id = $1",
		[first()],
	);
	return rows[0]?.description;
}

test("what is typed is saved by itself; what is typed without a connection is sent when it is back", async () => {
	const { page } = await (await newRound())();
	await unfold(page);
	await text(page).fill("Neu seit März.");
	await saved(page)
		.getByText(/^Gespeichert \d+:\d\d$/)
		.waitFor();
	expect(await onServer()).toBe("Neu seit März.");
	expect(await page.getByText("1 von 5 erledigt").count()).toBe(1);
	await page.context().setOffline(true);
	await text(page).fill("Ohne Netz geschrieben.");
	await saved(page).getByText("Keine Verbindung").waitFor();
	await page.context().setOffline(false);
	await saved(page)
		.getByText(/^Gespeichert/)
		.waitFor();
	expect(await onServer()).toBe("Ohne Netz geschrieben.");
	await page.context().close();
});

test("a window that is closed without a connection loses nothing: the text comes back and is saved", async () => {
	const { page } = await (await newRound())();
	await unfold(page);
	await page.context().setOffline(true);
	await text(page).fill("Vor dem Schließen.");
	const address = page.url();
	const next = await page.context().newPage();
	await page.close();
	await next.context().setOffline(false);
	await next.goto(address);
	await saved(next)
		.getByText(/^Gespeichert/)
		.waitFor();
	expect(await onServer()).toBe("Vor dem Schließen.");
	await next.context().close();
});

test("a second device: both texts are shown, and one chooses", async () => {
	const open = await newRound();
	const [{ page: office }, { page: home }] = [await open(), await open()];
	await unfold(office);
	await unfold(home);
	await text(office).fill("Vom Büro aus.");
	await saved(office)
		.getByText(/^Gespeichert/)
		.waitFor();
	await text(home).fill("Von zu Hause.");
	await home.getByRole("region", { name: "Zwei Texte zu diesem Schritt" }).waitFor();
	expect(await home.locator("[data-their=text]").textContent()).toBe("Vom Büro aus.");
	expect(await onServer()).toBe("Vom Büro aus.");
	expect(await flawsOf(home, "own-round-two-texts")).toEqual([]);
	await home.getByRole("button", { name: "Meinen Text speichern" }).click();
	await saved(home)
		.getByText(/^Gespeichert/)
		.waitFor();
	expect(await onServer()).toBe("Von zu Hause.");
	for (const page of [office, home]) await page.context().close();
});

test("when the session ends the text is kept, and is there again after signing in", async () => {
	const { page, accountId } = await (await newRound())();
	await unfold(page);
	await register.database.ownerPool.query("DELETE FROM planstand.session WHERE account_id = $1", [accountId]);
	await text(page).fill("Nach dem Ende der Sitzung.");
	await saved(page).getByText("Ihre Anmeldung ist abgelaufen").waitFor();
	const address = page.url();
	expect(await saved(page).getByRole("link").getAttribute("href")).toContain(
		encodeURIComponent(new URL(address).pathname),
	);
	const { cookie } = await signInAs(register, register.municipality, [
		{ role: "contributor", unitId: opened.unitIdOf("50") },
	]);
	const [name = "", value = ""] = cookie.split("=");
	await page.context().addCookies([{ name, value, url: site.address }]);
	// The page that is left saves at once, and what is answered is folded: it is asked for unfolded.
	await page.goto(unfolded(address));
	await saved(page)
		.getByText(/^Gespeichert/)
		.waitFor();
	expect(await onServer()).toBe("Nach dem Ende der Sitzung.");
	await page.context().close();
});

test("a page that was made before the last save is asked for anew: it shows what was saved", async () => {
	const { page } = await (await newRound())();
	await unfold(page);
	const address = unfolded(page.url());
	const body = await (await page.request.get(address)).text();
	await text(page).fill("Beim Weggehen gespeichert.");
	await saved(page)
		.getByText(/^Gespeichert/)
		.waitFor();
	await page.route("**/*schritt=*", (route) => route.fulfill({ body, contentType: "text/html" }), { times: 1 });
	await page.goto(address, { waitUntil: "commit" });
	await saved(page)
		.getByText(/^Gespeichert \d+:\d\d$/)
		.waitFor();
	expect(await text(page).inputValue()).toBe("Beim Weggehen gespeichert.");
	await page.context().close();
});

test("where the answer to a save is lost nobody is asked to choose between two texts of their own", async () => {
	const { page } = await (await newRound())();
	await unfold(page);
	await page.route(
		/speichern$/,
		async (route) => {
			await route.fetch();
			await route.abort("connectionreset");
		},
		{ times: 1 },
	);
	await text(page).fill("Angekommen, aber nicht bestätigt.");
	await saved(page).getByText("Keine Verbindung").waitFor();
	await text(page).fill("Danach weitergeschrieben.");
	await saved(page)
		.getByText(/^Gespeichert \d+:\d\d$/)
		.waitFor();
	expect(await onServer()).toBe("Danach weitergeschrieben.");
	await page.context().close();
});

test("handing in waits for what was just typed", async () => {
	const { page } = await (await newRound(1))();
	await unfold(page);
	await text(page).fill("Eben noch getippt.");
	await page.getByRole("button", { name: "Zuarbeit abgeben" }).click();
	await page.getByRole("heading", { name: "Zuarbeit abgegeben" }).waitFor();
	expect(await page.getByText("Eben noch getippt.").count()).toBe(1);
	expect(await flawsOf(page, "own-receipt")).toEqual([]);
	await page.context().close();
});

test("without a script and with a keyboard alone: two presses for five unchanged steps", async () => {
	const { page } = await (await newRound())({ javaScriptEnabled: false });
	await keyboard.press(page.getByRole("button", { name: "Alle übrigen 5 sind unverändert" }));
	await page.getByText("5 von 5 erledigt").waitFor();
	await keyboard.press(page.getByRole("button", { name: "Zuarbeit abgeben" }));
	await page.getByRole("heading", { name: "Zuarbeit abgegeben" }).waitFor();
	await page.context().close();
});

test("many steps have no flaws, on a phone and on a desk", async () => {
	const { page } = await (await newRound(12))();
	expect(await flawsOf(page, "own-round-many")).toEqual([]);
	await page.context().close();
});
