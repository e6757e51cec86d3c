// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { chosenSteps } from "../../../report/published-filter.ts";
import { meantSearch, searchedWords } from "../../../report/published-search.ts";
import { publishedStepsAsCsv } from "../../../wording/published-table.ts";
import type { Page } from "../../page.ts";
import { type Content, measureAddress } from "../publication/content.ts";
import { newestReportResponse } from "../publication/opened.ts";
import { parseAsked } from "./asked.ts";
import type { ListContent } from "./content.ts";
import { listPage } from "./page.tsx";

/** The measures of the newest report that a search and filters ask for. A number that one measure has leads there. */
export function showPublicationMeasures(page: Page): Promise<Response> {
	return newestReportResponse(page, { wanted: "current" }, (content) => {
		const asked = parseAsked(page.c.req.query());
		const list = listOf(content, asked);
		const only = onlyOfNumber(list);
		if (only) return page.c.redirect(measureAddress(content, only), 303);
		return page.c.html(listPage(list));
	});
}

function listOf(content: Content, asked: ListContent["asked"]): ListContent {
	const chosen = chosenSteps(content.steps, asked);
	const meant = chosen.length === 0 && asked.text !== "" ? meantSearch(content.steps, asked.text) : undefined;
	return { ...content, asked, chosen, words: searchedWords(asked.text), ...(meant && { meant }) };
}

/** The one measure whose number was searched and nothing else asked. */
function onlyOfNumber({ asked, chosen }: ListContent): string | undefined {
	const slugs = [...new Set(chosen.map(({ measure }) => measure.slug))];
	const isNumber = /^\s*\p{L}{0,4}[.\s-]?\d+(?:[.\s-]\d+)*\s*$/u.test(asked.text);
	return isNumber && slugs.length === 1 && Object.keys(asked.filter).length === 0 ? slugs[0] : undefined;
}

/** The same list as a file. */
export function givePublicationMeasures(page: Page): Promise<Response> {
	return newestReportResponse(page, { wanted: "current" }, ({ steps, snapshot }) => {
		const { t, locale } = page.view;
		const chosen = chosenSteps(steps, parseAsked(page.c.req.query()));
		const name = `${snapshot.plan.slug}-${snapshot.asOf}-${t.publication_list_file()}.csv`;
		return page.c.body(publishedStepsAsCsv({ t, locale, snapshot, steps: chosen }), 200, {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": `attachment; filename="${name}"`,
		});
	});
}
