// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { meantSlug } from "../../../plan/measure-slug.ts";
import { historyOf, type MeasureHistory } from "../../../report/difference/measure-history.ts";
import { pairReports } from "../../../report/difference/pair-reports.ts";
import type { PublishedPlan } from "../../../report/published-plan.ts";
import { publishedSteps } from "../../../report/published-step.ts";
import { standingReports } from "../../../report/standing-reports.ts";
import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { explanationsFor } from "../../ui/explained.tsx";
import { type Content, measureAddress } from "../publication/content.ts";
import { newestReportResponse } from "../publication/opened.ts";
import type { MeasureContent } from "./content.ts";
import { measurePage } from "./page.tsx";
import { papersOfMeasure } from "./papers.ts";

/** One measure, with all that the reports ever told of it. What was published once keeps its address. */
export function showPublicationMeasure(page: Page): Promise<Response> {
	const slug = parameter(page, "measure");
	const papersIn = (found: PublishedPlan) => papersOfMeasure(found, slug);
	return newestReportResponse(page, { wanted: "all", papersIn }, (content) => {
		const history = toldOf(content, slug);
		if (history) return page.c.html(measurePage(contentOf(content, history)));
		const meant = meantSlug(slug);
		const isKnown = meant !== slug && toldOf(content, meant) !== undefined;
		return isKnown ? page.c.redirect(measureAddress(content, meant), 301) : refuse(page, { kind: "not-found" });
	});
}

/** Where only a report tells of it that another corrects, that one counts. */
function toldOf({ publication: { snapshots } }: Content, slug: string): MeasureHistory | undefined {
	const all = [...snapshots.values()];
	return historyOf(slug, standingReports(all)) ?? historyOf(slug, all);
}

function contentOf(content: Content, history: MeasureHistory): MeasureContent {
	const { report, located, steps } = history;
	const own = publishedSteps(report).filter(({ measure }) => measure.slug === located.measure.slug);
	const told = own.map((one, at) => ({ one, states: steps[at] ?? [] }));
	const glossary = report.glossary.map(({ abbreviation, meaning }) => [abbreviation, meaning] as const);
	const abbreviations = explanationsFor(new Map(glossary), textsOf(history));
	const papers = { view: content.view, found: content.publication.papers };
	const explanations = { ...abbreviations, papers };
	const renamed = renamedIn(content, history);
	return { ...content, history, told, explanations, ...(renamed && { renamed }) };
}

/** The measure of the newest report in which its steps go on. */
function renamedIn({ snapshot }: Content, { report, located }: MeasureHistory): MeasureContent["renamed"] {
	if (report === snapshot) return undefined;
	const goesOn = pairReports(report, snapshot).pairs.find(
		({ before, after }) => before?.measure.slug === located.measure.slug && after !== undefined,
	);
	return goesOn?.after?.measure;
}

function textsOf({ located, steps }: MeasureHistory): readonly string[] {
	const told = steps.flatMap((states) => states.map(({ located: { step } }) => step));
	return [
		located.measure.title,
		...told.flatMap(({ content, term, description }) => [...content, ...term.lines, description]),
	];
}
