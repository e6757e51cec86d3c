// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { meantSlug } from "../../../plan/measure-slug.ts";
import { historyOf, type MeasureHistory } from "../../../report/difference/measure-history.ts";
import { pairReports } from "../../../report/difference/pair-reports.ts";
import { publishedSteps } from "../../../report/published-step.ts";
import { standingReports } from "../../../report/standing-reports.ts";
import { findPapers } from "../../../usecase/council/find-papers.ts";
import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { explanationsFor } from "../../ui/explained.tsx";
import { type Content, measureAddress } from "../publication/content.ts";
import { newestReportResponse } from "../publication/opened.ts";
import type { MeasureContent } from "./content.ts";
import { measurePage } from "./page.tsx";
import { papersOf } from "./papers.ts";

/** One measure, with all that the reports ever told of it. What was published once keeps its address. */
export function showPublicationMeasure(page: Page): Promise<Response> {
	const slug = parameter(page, "measure");
	return newestReportResponse(page, { wanted: "all" }, async (content) => {
		const history = toldOf(content, slug);
		if (history) return page.c.html(measurePage(await contentOf(page, content, history)));
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

async function contentOf(page: Page, content: Content, history: MeasureHistory): Promise<MeasureContent> {
	const { report, located, steps } = history;
	const own = publishedSteps(report).filter(({ measure }) => measure.slug === located.measure.slug);
	const told = own.map((one, at) => ({ one, states: steps[at] ?? [] }));
	const glossary = report.glossary.map(({ abbreviation, meaning }) => [abbreviation, meaning] as const);
	const explanations = explanationsFor(new Map(glossary), textsOf(history));
	const renamed = renamedIn(content, history);
	const papers = await findPapers(page.context, [...new Set(own.flatMap(papersOf))]);
	return { ...content, history, told, explanations, papers, ...(renamed && { renamed }) };
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
