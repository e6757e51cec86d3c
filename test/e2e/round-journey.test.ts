// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Actor, operator } from "../../src/access/actor.ts";
import { compose, openRegister } from "../../src/compose.ts";
import { unitLabel } from "../../src/plan/registered-unit.ts";
import { findAccountByEmail } from "../../src/store/account-repository.ts";
import { listGrants } from "../../src/store/grant-repository.ts";
import type { Context } from "../../src/usecase/context.ts";
import { editUnit } from "../../src/usecase/edit-unit.ts";
import { markRestUnchanged } from "../../src/usecase/round/mark-unchanged.ts";
import { previewRound, type UnitLoad } from "../../src/usecase/round/preview-round.ts";
import { submitContributions } from "../../src/usecase/round/submit-contributions.ts";
import { sharedFile } from "../shared-files.ts";
import { openBrowser, openPage, samples } from "./browser.ts";
import { countingHands, type Effort } from "./counting-hands.ts";
import { fewLooks, flawsOf } from "./flaws.ts";
import { type Hands, keyboard, pointer } from "./hands.ts";
import { openLetterBox } from "./letter-box.ts";
import { type RunningSite, startSite } from "./running-site.ts";

const anna = { name: "Anna Beispiel", email: "anna@example.org", password: "vier lila Kühe singen" };
const frieda = { name: "Frieda Muster", email: "frieda@example.org" };
/** The address of the plan's page. */
let plan: string;

let site: RunningSite;
let browser: Browser;
let post: Awaited<ReturnType<typeof openLetterBox>>;
let context: Context;
let closeRegister: () => Promise<void>;
/** The window of the coordinator, who stays signed in. */
let coordinator: Page;

beforeAll(async () => {
	post = await openLetterBox();
	[site, browser] = await Promise.all([
		startSite({ SMTP_URL: post.url, MAIL_FROM: "planstand@example.org" }),
		openBrowser(),
	]);
	const reading = compose();
	const register = await openRegister(reading, { dataFolder: site.dataFolder, log: () => {} });
	const municipality = await register.findMunicipality("musterstadt");
	if (!municipality) throw new Error("The sample municipality is missing.");
	context = register.contextFor(operator, municipality);
	closeRegister = async () => {
		await register.close();
		reading.close();
	};
});
afterAll(async () => {
	await browser.close();
	await closeRegister();
	await site.stop();
	await post.close();
});

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();
const link = (page: Page, name: string | RegExp) =>
	page.getByRole("link", { name, ...(typeof name === "string" && { exact: true }) }).first();
const says = (page: Page, text: string | RegExp) => page.locator("main").getByText(text).first().waitFor();

const windowOf = async (options: BrowserContextOptions = {}) => (await openPage(browser, site.address, options)).page;

/** Looks at a page as it is now in a window of its own, so that whoever works sees nothing of it. */
async function look(page: Page, name: string) {
	const beside = await page.context().newPage();
	await beside.goto(page.url());
	expect(await flawsOf(beside, `round-${name}`, "de", fewLooks), name).toEqual([]);
	await beside.close();
}

test("the city sets up, reads its plan in, and has somebody who approves", async () => {
	coordinator = await windowOf();
	await setUp(coordinator);
	await importPlan(coordinator);
	await inviteApprover(coordinator);
});

async function setUp(page: Page) {
	await page.goto(site.setUp);
	await page.getByLabel("Ihr Name").fill(anna.name);
	await page.getByLabel("Ihre E-Mail-Adresse").fill(anna.email);
	await page.getByLabel("Kennwort", { exact: true }).fill(anna.password);
	await page.getByLabel("Kennwort noch einmal").fill(anna.password);
	await button(page, "Konto anlegen").click();
	await link(page, anna.name).waitFor();
}

async function importPlan(page: Page) {
	const bytes = sharedFile("dresden/report.docx") ?? (await readFile(join(samples, "fachplan.docx")));
	await link(page, "Einlesen").click();
	await page.setInputFiles("#file", { name: "bericht.docx", mimeType: "", buffer: Buffer.from(bytes) });
	await button(page, "Datei einlesen").click();
	await button(page, /^Als Plan übernehmen/).click();
	await says(page, /Maßnahmen mit \d+ Schritten stehen seit/);
	await link(page, "Plan ansehen").click();
	await button(page, "Abmelden").waitFor();
	plan = new URL(page.url()).pathname;
}

async function inviteApprover(page: Page) {
	await link(page, "Konten").click();
	await link(page, "Konto anlegen").click();
	await page.getByLabel("Name", { exact: true }).fill(frieda.name);
	await page.getByLabel("E-Mail-Adresse").fill(frieda.email);
	await page.getByLabel("Rolle", { exact: true }).selectOption("Freigabe");
	await button(page, "Anlegen und einladen").click();
	await says(page, "Das Konto ist angelegt");
}

/** Who is asked, the heaviest first. */
let loads: readonly UnitLoad[];
let asOf: string;
let board: string;

const mailboxOf = ({ unit }: UnitLoad) => `stelle-${unit.id}@example.org`;

test("a round is planned, its gaps are mended, it is opened", async () => {
	const page = coordinator;
	await page.goto(plan);
	await look(page, "plan");
	await link(page, "Berichtsrunden").click();
	await look(page, "none");
	await link(page, "Erste Runde planen").click();
	await look(page, "new");
	asOf = await page.getByLabel("Stichtag").inputValue();
	await page.getByLabel("Ihre Worte in der Einladung").fill("Bitte denken Sie auch an die Projekte der Träger.");
	await button(page, "Speichern und Vorschau ansehen").click();
	await says(page, "Gespeichert. Noch ist nichts verschickt.");
	await look(page, "preview-gaps");
	await addContacts(page);
	await look(page, "preview");
	await button(page, /^Runde öffnen und \d+ E-Mails senden/).click();
	await says(page, "Die Runde läuft.");
	board = page.url();
	await look(page, "board-opened");
});

/** Into the list of units, for one of them by hand. */
async function addContacts(page: Page) {
	const preview = await previewRound(context, { plan: slug(), asOf });
	if (!preview.ok) throw new Error(preview.problem.kind);
	loads = preview.loads;
	for (const load of loads.slice(1)) {
		const contacts = [{ kind: "mailbox", name: `Postfach ${load.unit.code}`, email: mailboxOf(load) } as const];
		const edited = await editUnit(context, { ...load.unit, unit: load.unit.id, contacts });
		if (!edited.ok) throw new Error(edited.problem.kind);
	}
	await link(page, "Kontakt eintragen oder ändern").click();
	await page.getByLabel("Name oder Bezeichnung").first().fill("Vera Muster");
	await page
		.getByLabel("E-Mail-Adresse")
		.first()
		.fill(mailboxOf(loads[0] as UnitLoad));
	await button(page, "Angaben speichern").click();
	await button(page, `Runde öffnen und ${loads.length} E-Mails senden`).waitFor();
}

const slug = () => plan.split("/").at(-1) ?? "";

/** A unit that is asked so many things, and is not taken yet. */
const taken = new Set<UnitLoad>();
function unitOf(steps: number): UnitLoad {
	const free = loads.filter((load) => !taken.has(load) && load !== loads[0]);
	const found =
		free.find((load) => load.steps.length === steps) ?? free.find((load) => load.steps.length > 1) ?? free[0];
	if (!found) throw new Error("There are too few units.");
	taken.add(found);
	return found;
}

/** What those who answered had to do, as the test says it. */
const say = (what: string, { steps }: UnitLoad, { clicks, texts, pages }: Effort) =>
	console.info(`${what}: ${steps.length} steps, ${clicks} clicks, ${texts} texts, ${pages} pages`);

/** From the invitation to the page of one's own steps. */
async function enter(email: string, hands: Hands, options: BrowserContextOptions = {}) {
	const page = await windowOf(options);
	const counting = countingHands(hands, page);
	await counting.hands.openLink((await post.open(email)).link);
	// axe is a script.
	if (options.javaScriptEnabled !== false) await look(page, "invitation");
	await counting.hands.press(button(page, "Link zur Anmeldung schicken"));
	await page.getByRole("heading", { name: "Sehen Sie in Ihre E-Mails" }).waitFor();
	await counting.hands.openLink((await post.open(email)).link);
	await counting.hands.press(button(page, "Anmelden"));
	await page.getByRole("heading", { level: 1, name: /^Ihre Zuarbeit zum/ }).waitFor();
	return { page, ...counting };
}

const handedIn = (page: Page) => page.getByRole("heading", { level: 1, name: "Zuarbeit abgegeben" }).waitFor();

test("whoever has nothing new needs at most eight clicks from the mail to having handed in", async () => {
	const unit = unitOf(5);
	const { page, hands, effort } = await enter(mailboxOf(unit), pointer);
	await look(page, "own");
	await hands.press(button(page, /^Alle übrigen \d+ sind unverändert/));
	await says(page, /Schritte sind als unverändert bestätigt/);
	await look(page, "own-unchanged");
	await hands.press(button(page, "Zuarbeit abgeben"));
	await handedIn(page);
	say("unchanged", unit, effort());
	expect(effort().clicks).toBeLessThanOrEqual(8);
});

const tasks = (page: Page) => page.locator("article.task");

/** Says of a step how far it is and what has happened. */
async function answer(page: Page, hands: Hands, at: number, text: string) {
	const task = tasks(page).nth(at);
	await hands.press(task.getByText("Es hat sich etwas geändert"));
	await hands.pick(task.getByLabel("ist umgesetzt", { exact: true }));
	await hands.write(task.getByLabel("Was ist geschehen"), text);
}

let changing: UnitLoad;

test("whoever has something new to say about each step types, and it is saved", async () => {
	changing = unitOf(5);
	const { page, hands, effort } = await enter(mailboxOf(changing), pointer);
	for (let at = 0; at < changing.steps.length; at += 1) {
		await answer(page, hands, at, `Der Treff ist eröffnet und wird gut besucht (${at + 1}).`);
	}
	await tasks(page)
		.nth(changing.steps.length - 1)
		.getByText(/^Gespeichert \d/)
		.waitFor();
	await hands.press(button(page, "Zuarbeit abgeben"));
	await handedIn(page);
	say("changed", changing, effort());
});

let asking: { readonly page: Page; readonly hands: Hands; readonly unit: UnitLoad };

test("without JavaScript: a step is saved by its button, a question is asked", async () => {
	const unit = unitOf(4);
	const { page, hands } = await enter(mailboxOf(unit), pointer, { javaScriptEnabled: false });
	await answer(page, hands, 0, "Die Beratung ist eingerichtet.");
	await hands.press(tasks(page).nth(0).getByRole("button", { name: "Speichern" }));
	await says(page, /^Gespeichert \d/);
	const second = tasks(page).nth(1);
	await hands.press(second.getByText("Frage an die Koordination").first());
	await hands.write(second.getByLabel("Ihre Frage"), "Zählt auch, was der Träger tut?");
	await hands.press(second.getByRole("button", { name: "Frage senden" }));
	await says(page, "Ihre Frage ist bei der Koordination.");
	asking = { page, hands, unit };
});

test("with the keyboard alone: one step is new, one unchanged, then all others", async () => {
	const unit = unitOf(5);
	const { page, hands, effort } = await enter(mailboxOf(unit), keyboard);
	await answer(page, hands, 0, "Der Treff ist eröffnet.");
	await tasks(page)
		.nth(0)
		.getByText(/^Gespeichert \d/)
		.waitFor();
	await hands.press(button(page, /^Unverändert: /));
	await hands.press(button(page, /^(Alle übrigen \d+ sind|Der übrige Schritt ist) unverändert/));
	await says(page, /als unverändert bestätigt/);
	await hands.press(button(page, "Zuarbeit abgeben"));
	await handedIn(page);
	say("by keyboard", unit, effort());
});

test("the coordinator answers the question; who asked reads it and hands in", async () => {
	const page = coordinator;
	await page.goto(board);
	await link(page, /^Eine Frage wartet auf Ihre Antwort/).click();
	await link(page, "Frage beantworten").click();
	await page.getByLabel("Ihre Antwort").fill("Ja, bitte schreiben Sie es dazu.");
	await button(page, "Antwort senden").click();
	await says(page, "Ihre Antwort ist gespeichert");
	const { page: answered, hands, unit } = asking;
	expect((await post.open(mailboxOf(unit))).text).toContain("Ja, bitte schreiben Sie es dazu.");
	await answered.reload();
	await says(answered, "Ja, bitte schreiben Sie es dazu.");
	await hands.press(button(answered, /sind unverändert$/));
	await hands.press(button(answered, "Zuarbeit abgeben"));
	await handedIn(answered);
});

test("what belongs to another unit is handed over to it", async () => {
	const [from, to] = [unitOf(3), unitOf(1)];
	const page = coordinator;
	await page.goto(board);
	await link(page, unitLabel(from.unit)).click();
	await page.getByText("An eine andere Stelle übergeben").click();
	await page.getByRole("checkbox").first().check();
	await page.getByLabel("Andere Stelle").selectOption({ label: unitLabel(to.unit) });
	await button(page, "Übergeben und einladen").click();
	await says(page, "Übergeben. Die andere Stelle wird eingeladen.");
});

/** All who are left hand in that nothing has changed; one stays silent. */
async function answerForOthers(silent: UnitLoad) {
	for (const load of loads.filter((one) => one !== silent)) {
		const actor = await actorOf(mailboxOf(load));
		const own = { ...context, actor };
		const address = { plan: slug(), asOf };
		await markRestUnchanged(own, address);
		await submitContributions(own, { ...address, key: context.newId(), partly: true });
	}
}

async function actorOf(email: string): Promise<Actor> {
	return context.store.read(context.municipality.id, async (db) => {
		const account = await findAccountByEmail(db, email);
		if (!account) throw new Error(`Nobody was invited as ${email}.`);
		const grants = await listGrants(db, account.id);
		return {
			kind: "account",
			accountId: account.id,
			municipalityId: context.municipality.id,
			name: account.name,
			grants,
		};
	});
}

let silent: UnitLoad;

test("who is silent is reminded by one click", async () => {
	silent = unitOf(1);
	await answerForOthers(silent);
	const page = coordinator;
	await page.goto(board);
	await button(page, "Eine ausstehende Stelle erinnern").click();
	await says(page, "Eine Erinnerung geht hinaus.");
	await post.open(mailboxOf(silent));
	expect((await post.open(mailboxOf(silent))).subject).toContain("Erinnerung");
});

test("the coordinator accepts all that is unchanged at once, and what is changed one by one", async () => {
	const page = coordinator;
	await page.goto(board);
	await link(page, /zu prüfen|prüfen/).click();
	await link(page, /unveränderte ohne Hinweise (auf einmal )?abnehmen/).click();
	await button(page, /Zuarbeiten abnehmen$/).click();
	await says(page, /Zuarbeiten abgenommen\./);
	await link(page, /^Geändert/).click();
	await button(page, "Abnehmen").click();
	await says(page, "Abgenommen.");
});

test("the round is closed, what nobody said is settled, its burden is shown", async () => {
	const page = coordinator;
	await page.goto(board);
	await link(page, "Runde schließen").click();
	await button(page, "Runde schließen").click();
	await says(page, "Die Runde ist geschlossen.");
	await button(page, /„ohne Rückmeldung“ vermerken$/).click();
	await says(page, /als „ohne Rückmeldung“ vermerkt/);
	await link(page, "Aufwand der Runde").click();
	await says(page, "Stellen ohne jede Antwort");
});

test("another account approves an action field, and the log is intact", async () => {
	const approver = await windowOf();
	await approver.goto((await post.open(frieda.email)).link);
	await button(approver, "Link zur Anmeldung schicken").click();
	await approver.getByRole("heading", { name: "Sehen Sie in Ihre E-Mails" }).waitFor();
	await approver.goto((await post.open(frieda.email)).link);
	await button(approver, "Anmelden").click();
	await button(approver, "Abmelden").waitFor();
	await approver.goto(board);
	await link(approver, "Freigabe").click();
	await button(approver, /^Freigeben: /).click();
	await says(approver, "Freigegeben. Die Stände stehen jetzt im Plan.");
	await coordinator.goto("/musterstadt/protokoll");
	await link(coordinator, "Protokoll prüfen").or(button(coordinator, "Protokoll prüfen")).first().click();
	await says(coordinator, "Das Protokoll ist unversehrt");
});
