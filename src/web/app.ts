// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { largestVideo } from "../report/publication-file.ts";
import { largestEvidence } from "../round/evidence-kind.ts";
import { documentTooLarge, largestDocument } from "../usecase/largest-document.ts";
import { type Locale, locales, wordsFor } from "../wording/locale.ts";
import { problemSentence } from "../wording/problem-sentence.ts";
import { createApi } from "./api/api.ts";
import { accountArea } from "./areas/account.ts";
import { apiArea } from "./areas/api.ts";
import { auditArea } from "./areas/audit.ts";
import { contributionArea } from "./areas/contribution.ts";
import { councilArea } from "./areas/council.ts";
import { editArea } from "./areas/edit.ts";
import { importArea } from "./areas/import.ts";
import { legalArea } from "./areas/legal.ts";
import { mailArea } from "./areas/mail.ts";
import { openDataArea } from "./areas/open-data.ts";
import { planArea } from "./areas/plan.ts";
import { publicationArea } from "./areas/publication.ts";
import { reportArea } from "./areas/report.ts";
import { roundArea } from "./areas/round.ts";
import { roundDivisionArea } from "./areas/round-division.ts";
import { roundReviewArea } from "./areas/round-review.ts";
import { sheetArea } from "./areas/sheet.ts";
import { successionArea } from "./areas/succession.ts";
import { translationArea } from "./areas/translation.ts";
import { unitArea } from "./areas/unit.ts";
import type { Assets } from "./assets.ts";
import { openImportJobs } from "./import-jobs.ts";
import { type KeptPages, openKeptPages } from "./kept-pages.ts";
import { framedPages } from "./middleware/framed-pages.ts";
import { openToAll } from "./middleware/open-to-all.ts";
import { ownOrigin } from "./middleware/own-origin.ts";
import { sandboxedFiles, securityHeaders } from "./middleware/security-headers.ts";
import { type Area, answer, type PageHandler } from "./page.ts";
import { giveAsset } from "./pages/asset/handler.ts";
import { showFault, showForeign, showNotFound, showTooLarge } from "./pages/problem/handler.ts";
import { readSample, readUpload, refuseUpload } from "./pages/read/handler.ts";
import { showRead } from "./pages/read/show.ts";
import { giveCsv, giveJson } from "./pages/reading/download.ts";
import { showReading } from "./pages/reading/handler.ts";
import { showProgress } from "./pages/reading/progress.ts";
import { giveRobots, giveSiteMap } from "./pages/robots/handler.ts";
import { downloadSample } from "./pages/sample/handler.ts";
import { showStart } from "./pages/start/handler.ts";
import { openPublishingJobs } from "./publishing-jobs.ts";
import { openReadingShelf } from "./readings.ts";
import { type RouteName, routes } from "./routes.ts";
import type { Services } from "./services.ts";
import { openSignInLimits } from "./sign-in-limits.ts";
import { type Site, shelfLimits } from "./site.ts";

type Handler = (c: Context, site: Site, locale: Locale) => Response | Promise<Response>;

// The parts of an upload around the file (names, boundaries) come on top of the file itself.
const largestBody = largestDocument + 64 * 1024;
/** A form without a file. */
const largestForm = 2 * 1024 * 1024;

/** A table that is sent twice: as a file, and to be taken over. */
const largestTable = 8 * 1024 * 1024;

/** The forms with a file. */
const largestOf: Readonly<Partial<Record<RouteName, number>>> = {
	imports: largestBody,
	evidenceAdd: largestEvidence + 64 * 1024,
	publicationFilm: largestVideo + 64 * 1024,
	translationImport: largestTable,
	planFilm: largestVideo + 64 * 1024,
};

const pages: Readonly<Partial<Record<RouteName, Handler>>> = {
	start: showStart,
	read: showRead,
	sample: downloadSample,
	reading: showReading,
	readingProgress: showProgress,
	readingJson: giveJson,
	readingCsv: giveCsv,
};

const forms: Readonly<Partial<Record<RouteName, Handler>>> = { read: readUpload, readSample };

const entriesOf = (handlers: Readonly<Partial<Record<RouteName, Handler>>>) =>
	Object.entries(handlers) as readonly [RouteName, Handler][];

function addForms(app: Hono, site: Site, locale: Locale) {
	const tooLarge = (c: Context) =>
		refuseUpload(c, site, locale, 413, problemSentence(wordsFor(locale), documentTooLarge));
	for (const [name, handler] of entriesOf(forms)) {
		const path = routes[name][locale];
		app.post(path, bodyLimit({ maxSize: largestBody, onError: tooLarge }), (c) => handler(c, site, locale));
		// A form's address typed by hand, or reloaded after a language switch.
		if (!pages[name]) app.get(path, (c) => c.redirect(routes.read[locale], 303));
	}
}

function addPages(app: Hono, site: Site, locale: Locale) {
	for (const [name, handler] of entriesOf(pages)) {
		app.get(routes[name][locale], async (c) => {
			c.header("Cache-Control", "private, no-cache");
			return handler(c, site, locale);
		});
	}
}

/** Every part of the site that belongs to a municipality. */
const areas: readonly Area[] = [
	sheetArea,
	accountArea,
	importArea,
	unitArea,
	apiArea,
	auditArea,
	mailArea,
	councilArea,
	legalArea,
	translationArea,
	roundArea,
	editArea,
	contributionArea,
	roundReviewArea,
	roundDivisionArea,
	successionArea,
	reportArea,
	openDataArea,
	publicationArea,
	planArea,
];

type PageEntry = readonly [RouteName, PageHandler];

function addArea(app: Hono, site: Site, locale: Locale, { pages = {}, forms = {} }: Area) {
	for (const [name, handler] of Object.entries(pages) as readonly PageEntry[]) {
		app.get(routes[name][locale], (c) => {
			c.header("Cache-Control", "private, no-cache");
			return answer(c, site, locale, name, handler);
		});
	}
	for (const [name, handler] of Object.entries(forms) as readonly PageEntry[]) {
		const maxSize = largestOf[name] ?? largestForm;
		const tooLarge = (c: Context) => showTooLarge(c, site, maxSize);
		app.post(routes[name][locale], bodyLimit({ maxSize, onError: tooLarge }), (c) =>
			answer(c, site, locale, name, handler),
		);
	}
}

/** The whole site as a function from request to response. */
export function createApp(services: Services, assets: Assets, kept: KeptPages = openKeptPages()): Hono {
	const shelf = openReadingShelf(shelfLimits, services.now, services.newId);
	const site: Site = {
		services,
		shelf,
		assets,
		limits: openSignInLimits(services),
		imports: openImportJobs(services.newId),
		publishing: openPublishingJobs(),
		pages: kept,
	};
	const app = new Hono();
	app.use(
		sandboxedFiles,
		openToAll,
		framedPages,
		securityHeaders,
		compress(),
		ownOrigin(services.publicAddress, (c) => showForeign(c, site)),
	);
	app.get("/assets/*", (c) => giveAsset(c, assets));
	app.get("/robots.txt", (c) => giveRobots(c, site));
	app.get("/sitemap.xml", (c) => giveSiteMap(c, site));
	app.route("/", createApi(services));
	for (const locale of locales) {
		addForms(app, site, locale);
		addPages(app, site, locale);
	}
	// The English addresses first: `en` is no municipality.
	for (const locale of locales.toReversed()) for (const area of areas) addArea(app, site, locale, area);
	app.notFound((c) => showNotFound(c, site));
	app.onError((error, c) => showFault(c, site, error));
	return app;
}
