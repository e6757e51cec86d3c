// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { addressOf } from "./handler.ts";

/** How far a document is that one is bringing in, as JSON for the island. */
export function showJob(page: Page) {
	const { c, site, view, context } = page;
	const { actor } = context;
	if (actor.kind === "anonymous") return refuse(page, { kind: "sign-in-needed" });
	const job = site.imports.find(parameter(page, "job"));
	const isOwn = job && job.accountId === (actor.kind === "account" ? actor.accountId : "");
	if (!isOwn) return c.json({ state: "refused", sentence: view.t.web_not_found_text(), percent: null }, 404);
	const { outcome, pagesRead, pages } = job;
	const percent = pages > 0 ? Math.round((100 * pagesRead) / pages) : null;
	const reading = pages > 0 ? view.t.web_reading_page({ page: pagesRead, pages }) : view.t.web_reading();
	const sentence = outcome.state === "refused" ? outcome.sentence : reading;
	const result = outcome.state === "read" ? { result: addressOf(page, outcome.importId) } : {};
	return c.json({ state: outcome.state, sentence, percent, ...result });
}
