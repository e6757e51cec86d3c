// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "hono";
import type { Locale } from "../../../wording/locale.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { viewOf } from "../../view.ts";
import { type StartProblem, startPage } from "./page.tsx";

/** The first page; with a problem it says what went wrong with the last try. */
export function renderStart(site: Site, locale: Locale, problem?: StartProblem) {
	return startPage(
		viewOf(locale, site.assets, (other) => href(other, "start", {})),
		problem,
	);
}

export function showStart(c: Context, site: Site, locale: Locale) {
	return c.html(renderStart(site, locale));
}
