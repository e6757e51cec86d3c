// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "hono";
import { type Locale, type Words, wordsFor } from "../../../wording/locale.ts";
import { problemSentence } from "../../../wording/problem-sentence.ts";
import type { Reading } from "../../readings.ts";
import type { Site } from "../../site.ts";

/** What the island asks for twice a second while a file is read. `percent` is null while nobody knows the length. */
type Progress = {
	readonly state: Reading["outcome"]["state"];
	readonly sentence: string;
	readonly percent: number | null;
};

function sentenceFor(t: Words, { outcome, pagesRead, pages }: Reading): string {
	if (outcome.state === "refused") return problemSentence(t, outcome.problem);
	if (outcome.state === "failed") return t.web_fault_text({ reference: outcome.reference });
	return pages > 0 ? t.web_reading_page({ page: pagesRead, pages }) : t.web_reading();
}

/** How far a reading is, as JSON. */
export function showProgress(c: Context, site: Site, locale: Locale) {
	const t = wordsFor(locale);
	const reading = site.shelf.find(c.req.param("id") ?? "");
	if (reading === undefined) return c.json({ state: "failed", sentence: t.web_gone_text(), percent: null }, 404);
	const percent = reading.pages > 0 ? Math.round((100 * reading.pagesRead) / reading.pages) : null;
	return c.json({ state: reading.outcome.state, sentence: sentenceFor(t, reading), percent } satisfies Progress);
}
