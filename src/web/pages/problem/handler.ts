// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "hono";
import type { Locale } from "../../../wording/locale.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { faultReference } from "../../start-reading.ts";
import { viewOf } from "../../view.ts";
import { problemPage } from "./page.tsx";

const localeOf = (c: Context): Locale => (/^\/en(\/|$)/.test(c.req.path) ? "en" : "de");

const startView = (c: Context, site: Site) =>
	viewOf(localeOf(c), site.assets.address, (locale) => href(locale, "start", {}));

/** An address that nothing stands under. */
export function showNotFound(c: Context, site: Site) {
	const view = startView(c, site);
	return c.html(problemPage(view, { title: view.t.web_not_found_title(), sentence: view.t.web_not_found_text() }), 404);
}

/** A form that another site sent. */
export function showForeign(c: Context, site: Site) {
	const view = startView(c, site);
	return c.html(problemPage(view, { title: view.t.web_read_failed_title(), sentence: view.t.web_foreign_form() }), 403);
}

/** More was sent than is taken. */
export function showTooLarge(c: Context, site: Site, bytes: number) {
	const { t, ...view } = startView(c, site);
	const sentence = t.api_too_large({ megabytes: Math.floor(bytes / 1024 / 1024) });
	return c.html(problemPage({ t, ...view }, { title: t.api_too_large_title(), sentence }), 413);
}

/** A result that is no longer kept. */
export function showGone(c: Context, site: Site) {
	const view = startView(c, site);
	return c.html(problemPage(view, { title: view.t.web_gone_title(), sentence: view.t.web_gone_text() }), 404);
}

/** A fault of ours: logged once, shown as its number. */
export function showFault(c: Context, site: Site, error: unknown) {
	const reference = faultReference(error, site.services.now());
	site.services.logFault(reference, error);
	const view = startView(c, site);
	return c.html(
		problemPage(view, { title: view.t.web_fault_title(), sentence: view.t.web_fault_text({ reference }) }),
		500,
	);
}
