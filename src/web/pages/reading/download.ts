// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "hono";
import { type Locale, wordsFor } from "../../locale.ts";
import type { Site } from "../../site.ts";
import { showGone } from "../problem/handler.ts";
import { draftAsCsv } from "./draft-csv.ts";

function draftOf(c: Context, site: Site) {
	const outcome = site.shelf.find(c.req.param("id") ?? "")?.outcome;
	return outcome?.state === "read" ? outcome.draft : undefined;
}

function asFile(c: Context, body: string, type: string, name: string) {
	c.header("Content-Type", `${type}; charset=utf-8`);
	c.header("Content-Disposition", `attachment; filename="${name}"`);
	return c.body(body);
}

/** The draft as `planstand read` prints it. */
export function giveJson(c: Context, site: Site) {
	const draft = draftOf(c, site);
	return draft
		? asFile(c, `${JSON.stringify(draft, null, 2)}\n`, "application/json", "entwurf.json")
		: showGone(c, site);
}

/** The steps as CSV, one a line. */
export function giveCsv(c: Context, site: Site, locale: Locale) {
	const draft = draftOf(c, site);
	return draft ? asFile(c, draftAsCsv(wordsFor(locale), draft), "text/csv", "entwurf.csv") : showGone(c, site);
}
