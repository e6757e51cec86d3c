// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../src/web/app.ts";
import { loadAssets } from "../../src/web/assets.ts";
import { type RouteName, routes } from "../../src/web/routes.ts";
import { registered } from "../access/registered.ts";
import { openBrowser, openPage, readSample, type WatchedPage } from "./browser.ts";
import { openFilledSite } from "./filled-site.ts";
import { flawsOf } from "./flaws.ts";

const noPage = {
	approvalAsk: "leads on",
	approvalSendBack: "leads on",
	evidenceFile: "a file",
	importJob: "JSON",
	importPage: "a picture",
	logCsv: "a file",
	logJson: "a file",
	logo: "a file",
	planTableFile: "a file",
	providerReturn: "leads on",
	providerSignIn: "leads to the provider",
	publicationFile: "a file",
	publicationMeasuresFile: "a file",
	publicationDifferenceFile: "a file",
	openDataFeed: "a feed",
	openDataJsonLd: "a file",
	openDataTurtle: "a file",
	publicationCsv: "a file",
	publicationCsvw: "a file",
	publicationFeed: "a feed",
	publicationJson: "a file",
	publicationPicture: "a picture",
	publicationPlanCaptions: "a file",
	publicationPlanFilm: "a file",
	publicationTerms: "a calendar",
	readSample: "leads on",
	readingCsv: "a file",
	readingJson: "a file",
	readingProgress: "JSON",
	reportDraftFile: "a file",
	reportFile: "a file",
	reportPreviewPage: "a picture",
	restoreMeasure: "leads on",
	restoreStep: "leads on",
	reviewAccept: "leads on",
	reviewEdit: "leads on",
	reviewMerge: "leads on",
	reviewReopen: "leads on",
	reviewReset: "leads on",
	reviewReturn: "leads on",
	reviewUndo: "leads on",
	sample: "a file",
	sheetFile: "a file",
	sheetTake: "leads on",
	signLanguageCaptions: "a file",
	signLanguageFilm: "a file",
	translationTable: "a file",
	undoChange: "leads on",
} as const satisfies Partial<Record<RouteName, string>>;

// Which routes there are is asked of the program itself, before the tests are told apart.
const [site, browser] = await Promise.all([openFilledSite(), openBrowser()]);
const app = createApp(
	{ ...site.register, checkPlanDocument: () => Promise.reject(), logFault: () => {} },
	loadAssets(),
);
const answering = registered(app)
	.flatMap((one) => (one.startsWith("GET ") ? [one.slice(4)] : []))
	// What programs ask is answered by data only.
	.filter((name) => !name.startsWith("/api/"));
const pageNames = answering.filter((name) => !(name in noPage)) as readonly RouteName[];

/** Windows of somebody, each for one test at a time: several pages are looked at at once. */
function windowsOf(open: () => Promise<WatchedPage>) {
	const idle: WatchedPage[] = [];
	return async (work: (watched: WatchedPage) => Promise<void>) => {
		const watched = idle.pop() ?? (await open());
		await work(watched);
		idle.push(watched);
	};
}

const asAdministrator = windowsOf(() => site.openSignedIn(browser));
const asVisitor = windowsOf(() => openPage(browser, site.address));
let reading: string;

beforeAll(() =>
	asVisitor(async ({ page }) => {
		await readSample(page);
		reading = new URL(page.url()).pathname.split("/").at(-1) ?? "";
	}),
);
// While pages of a report are not drawn, their preview loads itself again and again: nobody could look at it.
beforeAll(() => asAdministrator(async ({ page }) => void (await page.request.get(addressOf("reportPreviewPage")))));
afterAll(async () => {
	await browser.close();
	await site.stop();
});

/** What an address calls differently from the things that the site was filled with. */
const calledElse = (): Readonly<Partial<Record<RouteName, Readonly<Record<string, string>>>>> => ({
	import: { id: site.things.doubtful },
	importColumns: { id: site.things.doubtful },
	importJob: { job: "weg" },
	importPage: { id: site.things.pictured, page: "1" },
	planTableFile: { format: "csv" },
	publicationField: { field: site.things.fieldCode },
	publicationFile: { number: "2", file: "bericht.pdf" },
	publicationReport: { number: "2" },
	reading: { id: reading },
	readingCsv: { id: reading },
	readingJson: { id: reading },
	readingProgress: { id: reading },
	report: { plan: "beispiel", number: "2" },
	reportDraftFile: { file: "bericht.json" },
	reportFile: { plan: "beispiel", number: "2", file: "bericht.pdf" },
	reportPreview: { plan: "beispiel" },
	reportPreviewPage: { plan: "beispiel", page: "1" },
	reportProgress: { plan: "beispiel", id: "weg" },
	reportPublish: { plan: "beispiel" },
	reportWithdraw: { plan: "beispiel", number: "1" },
	reports: { plan: "beispiel" },
	roundPreview: { plan: "beispiel", asOf: site.things.plannedAsOf },
	roundEdit: { plan: "beispiel", asOf: site.things.plannedAsOf },
	sample: { file: "fachplan.docx" },
	sheetFile: { file: "zuarbeit.xlsx" },
	setUp: { city: "neustadt" },
	undoChange: { event: "1" },
	publicationDifference: { plan: "beispiel", from: "1", to: "2" },
	publicationDifferenceFile: { plan: "beispiel", from: "1", to: "2", file: "liste.csv" },
	publicationEmbed: { plan: "beispiel" },
	publicationFrame: { plan: "beispiel" },
	publicationLanguage: { plan: "beispiel", language: "ar" },
	planEasyLanguage: { plan: "beispiel" },
	planOpenData: { plan: "beispiel" },
	planSignLanguage: { plan: "beispiel" },
	publicationEasyLanguage: { plan: "beispiel" },
	publicationSignLanguage: { plan: "beispiel" },
	publicationPlanFilm: { plan: "beispiel" },
	publicationPlanCaptions: { plan: "beispiel" },
	translation: { plan: "beispiel", language: "ar" },
	translationImport: { plan: "beispiel", language: "ar" },
	translationTable: { plan: "beispiel", language: "ar" },
});

/** What must stand behind the question mark for there to be a page. */
const query = (name: RouteName): string => {
	if (name === "setUp") return new URL(site.setUp, site.address).search;
	// The last report of the sample plan can be corrected.
	if (name === "reportPublish" || name.startsWith("reportPreview")) return "?asOf=2026-06-30&corrects=2";
	if (name === "optOut") return `?token=${site.things.optOutToken}`;
	return name === "signInLink" ? `?token=${site.things.linkToken}` : "";
};

/** A round is open in a plan of its own, and asks a unit of that one. */
const inRound = (name: RouteName) =>
	/\/(runden|zuarbeit\/:plan)\/:asOf/.test(routes[name].de) ? site.things.asked : {};

function addressOf(name: RouteName): string {
	const { asked: _, ...things } = site.things;
	const given: Readonly<Record<string, string | number>> = { ...things, ...inRound(name), ...calledElse()[name] };
	const path = routes[name].de.replace(/:(\w+)(?:\{[^}]*\})?/g, (_, key: string) => {
		const value = given[key];
		if (value === undefined) throw new Error(`The filled site has nothing called "${key}".`);
		return encodeURIComponent(value);
	});
	return path + query(name);
}

/** Pages for who is not signed in. */
const forVisitors = new Set<RouteName>(["setUp", "signIn", "signInLink", "signInCode", "optOut"]);
/** What everybody finds at the foot of every page. */
const legal = ["imprint", "privacy", "accessibility", "reportBarrier", "easyLanguage", "signLanguage"] as const;
/** Pages that look otherwise to who is not signed in. */
const alsoForVisitors = [
	"start",
	"municipality",
	"plan",
	"planMeasures",
	"planTable",
	"measure",
	"unit",
	...legal,
] as const;

async function expectNoFlaws({ page, complaints }: WatchedPage, name: string, language = "de") {
	expect(await flawsOf(page, name, language)).toEqual([]);
	expect((await complaints()).filter((one) => !one.startsWith("cookie"))).toEqual([]);
}

test("every route that shows a page is visited, and no other is left out", () => {
	expect(answering.filter((name) => !(name in routes))).toEqual([]);
	expect(Object.keys(noPage).filter((name) => !answering.includes(name))).toEqual([]);
});

test.each(Object.entries(noPage))("%s shows no page, but: %s", async (name) => {
	await asAdministrator(async ({ page }) => {
		const answer = await page.request.get(addressOf(name as RouteName), { maxRedirects: 0 });
		const isPage = answer.status() === 200 && answer.headers()["content-type"]?.startsWith("text/html");
		expect(isPage).toBe(false);
	});
});

/** Looks at what an address shows. */
const look = (address: string, name: string, language?: string) => async (watched: WatchedPage) => {
	expect((await watched.page.goto(address))?.status()).toBe(200);
	await expectNoFlaws(watched, name, language);
};

test.concurrent.each(pageNames)("%s", async (name) => {
	const asSomebody = forVisitors.has(name) ? asVisitor : asAdministrator;
	await asSomebody(look(addressOf(name), `page-${name}`, name === "publicationLanguage" ? "ar" : "de"));
});

test.concurrent.each(alsoForVisitors)("%s, without an account", (name) =>
	asVisitor(look(addressOf(name), `visitor-${name}`)),
);

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Two windows with one form: the second to save sees what the first wrote. */
async function showConflict(page: Page) {
	const { page: other } = await site.openSignedIn(browser);
	for (const window of [page, other]) await window.goto(addressOf("editStep"));
	await other.getByLabel("Inhalt").fill("Standorte suchen\nStandorte prüfen");
	await press(other, "Speichern");
	await other.context().close();
	await page.getByLabel("Inhalt").fill("Geeignete Standorte suchen");
	await press(page, "Speichern");
}

/** A unit's form, saved in two windows. */
async function showStaleUnit(page: Page) {
	const { page: other } = await site.openSignedIn(browser);
	for (const window of [page, other]) await window.goto(addressOf("unitEdit"));
	await other.getByLabel("Name", { exact: true }).first().fill("Amt für Straßen");
	await press(other, "Angaben speichern");
	await other.context().close();
	await page.getByLabel("Name", { exact: true }).first().fill("Amt für Plätze");
	await press(page, "Angaben speichern");
}

/** A form that was sent as it opens. */
const sent = (route: RouteName, button: string) => async (page: Page) => {
	await page.goto(addressOf(route));
	await page.locator("main").evaluate((main) => {
		for (const form of main.querySelectorAll("form")) form.noValidate = true;
	});
	await page.locator("main").getByRole("button", { name: button, exact: true }).first().click();
};

/** A page of a route, by what stands behind its address. */
const more = (route: RouteName, behind: string) => (page: Page) => page.goto(addressOf(route) + behind);
const importOf = (id: () => string, behind: string) => (page: Page) =>
	page.goto(addressOf("import").replace(site.things.doubtful, id()) + behind);

/** What a page says after something was saved. */
async function showSaved(page: Page) {
	await page.goto(addressOf("editMeasure"));
	await page.getByLabel("Titel").fill("Sonnenstrom auf Dächern der Stadt");
	await press(page, "Speichern");
}

/** The link of an invitation, as it stands in the outbox. */
async function showInvitation(page: Page) {
	await page.goto(addressOf("mail"));
	const token = /token=([\w-]+)/.exec((await page.locator(".mail__text").first().textContent()) ?? "")?.[1];
	await page.goto(`${new URL(addressOf("signInLink"), site.address).pathname}?token=${token}`);
}

/** A report that is being published; the page is kept from loading itself again. */
async function showUnderWay(page: Page) {
	const address = `${addressOf("reportProgress")}?since=${Math.floor(Date.now() / 1000)}`;
	await page.route(`**${address}`, async (route) => {
		const answer = await route.fetch();
		const { refresh, ...headers } = answer.headers();
		expect(refresh).toBe("2");
		await route.fulfill({ response: answer, headers });
	});
	await page.goto(address);
}

/** A table of translations with something of everything: new, changed meanwhile, stale, and rows that cannot be taken. */
async function showTablePreview(page: Page) {
	const table = [
		"Schlüssel;Deutsch;Übersetzung;Übersetzt von;Fassung",
		"title;Ein früherer Titel;خطة أخرى;Maschine;0",
		"summary;;ملخص جديد;Mensch;1",
		"measure:weg;;نص;Mensch;0",
		"title;;نص;Papagei;1",
	].join("\n");
	await page.goto(addressOf("translationImport"));
	await page.setInputFiles("#file", { name: "ar.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
	await press(page, "Änderungen ansehen");
}

const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
	"plan-nothing-found": more("planMeasures", "?q=unauffindbar&status=planned"),
	"plan-search": more("planMeasures", "?q=schule"),
	"plan-table-sorted": more("planTable", "?sort=-term"),
	"plan-empty": (page) => page.goto("/musterstadt/plan/bilder"),
	"plan-that-follows": (page) => page.goto("/musterstadt/plan/folgeplan"),
	"plan-that-follows-links": (page) => page.goto("/musterstadt/plan/folgeplan/vorgaenger"),
	"measure-dropped": (page) => page.goto("/musterstadt/plan/beispiel/massnahmen?status=dropped"),
	"measure-with-dropped-step": (page) => page.goto(`/musterstadt/plan/beispiel/massnahme/${site.things.shrunk}`),
	"measure-saved": showSaved,
	invitation: showInvitation,
	"reading-filtered": more("reading", "?status=planned"),
	"rounds-none": (page) => page.goto("/musterstadt/plan/folgeplan/runden"),
	"round-new": (page) => page.goto("/musterstadt/plan/folgeplan/runden/neu"),
	"round-filtered": more("round", "?show=answered&sort=-sign"),
	"units-none": more("units", "?q=xyzxyz"),
	"units-gone": more("units", "?time=all"),
	"import-pdf": importOf(() => site.things.pictured, "?reason=all"),
	"import-sure": importOf(() => site.things.import, ""),
	"import-committed": importOf(() => site.things.committedImport, ""),
	"problem-not-found": (page) => page.goto("/musterstadt/plan/weg"),
	"problem-reading-gone": (page) => page.goto("/ergebnis/weg"),
	"log-filtered": more("log", "?q=nichts"),
	"form-conflict": showConflict,
	"form-stale-unit": showStaleUnit,
	"form-step-empty": sent("addStep", "Schritt anlegen"),
	"form-account-empty": sent("accountAdd", "Anlegen und einladen"),
	"form-password-empty": sent("own", "Kennwort speichern"),
	"form-provider-empty": sent("providers", "Anmeldedienst hinzufügen"),
	"form-plan-empty": sent("newPlan", "Plan anlegen"),
	"form-unit-rename": sent("unitRename", "Stelle umbenennen"),
	"form-unit-split": sent("unitSplit", "Stelle teilen"),
	"form-unit-merge": sent("unitMerge", "Stellen zusammenlegen"),
	"form-publish-nothing": sent("reportPublish", "Bericht veröffentlichen"),
	"report-under-way": showUnderWay,
	"form-withdraw-nothing": sent("reportWithdraw", "Bericht zurückziehen"),
	"report-published": more("report", "?done=published"),
	"reports-none": (page) => page.goto("/musterstadt/plan/folgeplan/berichte"),
	"form-council-test": sent("council", "Verbindung prüfen"),
	"form-barrier-nothing": sent("reportBarrier", "Meldung senden"),
	"barrier-sent": more("reportBarrier", "?gesendet=ja"),
	"translation-table-preview": showTablePreview,
	"form-translation-table-nothing": sent("translationImport", "Änderungen ansehen"),
	"form-film-nothing": sent("planSignLanguage", "Film hochladen"),
	"translation-field": more("translation", "?feld=B"),
	"form-read-nothing": sent("read", "Datei lesen"),
};

/** What everybody may read of what is published, also where it was asked for something that is not there. */
const published = [
	...(["municipality", "publication", "publicationField", "publicationMeasure", "publicationMeasures"] as const),
	...(["publicationReports", "publicationReport", "publicationDifferences"] as const),
];

const asReader = async (work: (watched: WatchedPage) => Promise<void>) => {
	const watched = await openPage(browser, site.address);
	await work(watched);
	expect(await watched.complaints()).toEqual([]);
	await watched.page.context().close();
};

test("what is published sets no cookie, asks nobody else and breaks no rule of its own, in any language", () =>
	asReader(async (watched) => {
		for (const name of published) {
			await look(addressOf(name), `published-${name}`)(watched);
			await watched.page.getByRole("link", { name: "English", exact: true }).click();
			await expectNoFlaws(watched, `published-english-${name}`, "en");
		}
		await look(`${addressOf("publicationMeasures")}?q=unauffindbar&overdue=yes`, "published-nothing")(watched);
	}));

test.each(Object.keys(states))("%s", (name) =>
	asAdministrator(async (watched) => {
		await states[name]?.(watched.page);
		await expectNoFlaws(watched, name);
	}),
);

test("a sign-in that was refused", () =>
	asVisitor(async (watched) => {
		await sent("signIn", "Anmelden")(watched.page);
		await expectNoFlaws(watched, "form-sign-in-empty");
	}));

test("a reading in English", () => asVisitor(look(`/en/result/${reading}`, "english-reading", "en")));

test.concurrent.each([
	"/en",
	"/en/musterstadt/plan/beispiel",
	"/en/musterstadt/units",
	"/en/musterstadt/accessibility",
])("%s in English", (address) => asAdministrator(look(address, `english${address.replaceAll("/", "-")}`, "en")));
