// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "hono";
import type { Locale } from "../../../wording/locale.ts";
import { problemSentence } from "../../../wording/problem-sentence.ts";
import type { Reading } from "../../readings.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { type View, viewOf } from "../../view.ts";
import { showGone } from "../problem/handler.ts";
import { problemPage } from "../problem/page.tsx";
import { renderRead } from "../read/show.ts";
import { contentOf } from "./content.ts";
import { parseFilter } from "./filter.ts";
import { readingPage } from "./page.tsx";

function renderReading(c: Context, view: View, reading: Reading, site: Site) {
	const { t, locale } = view;
	const { outcome } = reading;
	const shownAt = { address: c.req.url, time: site.services.now() };
	switch (outcome.state) {
		case "read":
			return c.html(readingPage(contentOf(view, reading, outcome, parseFilter(c.req.query()), shownAt)));
		case "refused": {
			const sentence = problemSentence(t, outcome.problem);
			return c.html(
				renderRead(site, locale, { title: t.web_file_not_read({ name: reading.fileName }), sentence }),
				422,
			);
		}
		case "failed":
			return c.html(
				problemPage(view, { title: t.web_fault_title(), sentence: t.web_fault_text({ reference: outcome.reference }) }),
				500,
			);
		case "reading":
			return c.html(
				problemPage(view, { title: t.web_still_reading_title(), sentence: t.web_still_reading_text() }),
				202,
			);
	}
}

/** The result of a reading, or what came of it instead. */
export function showReading(c: Context, site: Site, locale: Locale) {
	const reading = site.shelf.find(c.req.param("id") ?? "");
	if (reading === undefined) return showGone(c, site);
	const view = viewOf(locale, site.assets.address, (other) =>
		href(other, "reading", { id: reading.id }, c.req.query()),
	);
	return renderReading(c, view, reading, site);
}
