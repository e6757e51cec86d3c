// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "hono";
import { draftsAsCsv, type ReadFile } from "../../../wording/draft-csv.ts";
import { type Locale, wordsFor } from "../../../wording/locale.ts";
import type { Site } from "../../site.ts";
import { showGone } from "../problem/handler.ts";

function readFileOf(c: Context, site: Site): ReadFile | undefined {
	const reading = site.shelf.find(c.req.param("id") ?? "");
	return reading?.outcome.state === "read" ? { file: reading.fileName, draft: reading.outcome.draft } : undefined;
}

function asFile(c: Context, body: string, type: string, name: string) {
	c.header("Content-Type", `${type}; charset=utf-8`);
	c.header("Content-Disposition", `attachment; filename="${name}"`);
	return c.body(body);
}

/** The draft as `planstand read` prints it. */
export function giveJson(c: Context, site: Site) {
	const read = readFileOf(c, site);
	return read
		? asFile(c, `${JSON.stringify(read.draft, null, 2)}\n`, "application/json", "entwurf.json")
		: showGone(c, site);
}

/** The steps as `planstand read --format csv` prints them, after the mark by which Excel knows UTF-8. */
export function giveCsv(c: Context, site: Site, locale: Locale) {
	const read = readFileOf(c, site);
	return read
		? asFile(c, `\uFEFF${draftsAsCsv(wordsFor(locale), [read])}`, "text/csv", "entwurf.csv")
		: showGone(c, site);
}
