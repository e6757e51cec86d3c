// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { meantSlug } from "../../../plan/measure-slug.ts";
import { measureHistory } from "../../../report/measure-history.ts";
import { publishedSteps } from "../../../report/published-step.ts";
import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { explanationsFor } from "../../ui/explained.tsx";
import { type Content, measureAddress } from "../publication/content.ts";
import { newestReportResponse } from "../publication/opened.ts";
import type { MeasureContent } from "./content.ts";
import { measurePage } from "./page.tsx";

/** One measure, with all that the reports ever told of it. What was published once keeps its address. */
export function showPublicationMeasure(page: Page): Promise<Response> {
	const slug = parameter(page, "measure");
	return newestReportResponse(page, "all", (content) => {
		const found = contentOfMeasure(content, slug);
		if (found) return page.c.html(measurePage(found));
		const meant = meantSlug(slug);
		const isKnown = meant !== slug && measureHistory(content.publication, meant).length > 0;
		return isKnown ? page.c.redirect(measureAddress(content, meant), 301) : refuse(page, { kind: "not-found" });
	});
}

function contentOfMeasure(content: Content, slug: string): MeasureContent | undefined {
	const history = measureHistory(content.publication, slug);
	const [told] = history;
	if (!told) return undefined;
	const own = publishedSteps(told.snapshot).filter(({ measure }) => measure === told.measure);
	const glossary = told.snapshot.glossary.map(({ abbreviation, meaning }) => [abbreviation, meaning] as const);
	const explanations = explanationsFor(new Map(glossary), textsOf(history));
	return { ...content, history, told, own, explanations };
}

function textsOf(history: MeasureContent["history"]): readonly string[] {
	return history.flatMap(({ measure }) => [
		measure.title,
		...measure.steps.flatMap(({ content, term, description }) => [...content, ...term.lines, description]),
	]);
}
