// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "hono";
import type { Locale } from "../../../wording/locale.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { viewOf } from "../../view.ts";
import { startPage } from "./page.tsx";

/** The instance's first page. Where only one municipality lives here, its own page is the first. */
export async function showStart(c: Context, site: Site, locale: Locale) {
	const municipalities = await site.services.municipalities();
	const [only] = municipalities;
	if (only && municipalities.length === 1) return c.redirect(href(locale, "municipality", { city: only.slug }), 303);
	const view = viewOf(locale, site.assets.address, (other) => href(other, "start", {}));
	return c.html(startPage(view, municipalities));
}
