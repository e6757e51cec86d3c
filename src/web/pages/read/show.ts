// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "hono";
import type { Locale } from "../../../wording/locale.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { viewOf } from "../../view.ts";
import { readPage, type UploadProblem } from "./page.tsx";

/** The first page; with a problem it says what went wrong with the last try. */
export function renderRead(site: Site, locale: Locale, problem?: UploadProblem) {
	return readPage(
		viewOf(locale, site.assets.address, (other) => href(other, "read", {})),
		problem,
	);
}

export function showRead(c: Context, site: Site, locale: Locale) {
	return c.html(renderRead(site, locale));
}
