// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { showMeasure } from "../../../usecase/show-measure.ts";
import { planPageResponse } from "../../kept-page.ts";
import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { explanationsFor } from "../../ui/explained.tsx";
import { measurePage } from "./page.tsx";
import { textsOf } from "./texts.ts";

/** One measure of a plan. */
export function showMeasurePage(page: Page): Promise<Response> {
	const { c, view, context, locale } = page;
	const plan = parameter(page, "plan");
	return planPageResponse(page, async () => {
		const result = await showMeasure(context, { plan, measure: parameter(page, "measure") });
		if (result.ok) {
			const abbreviations = explanationsFor(result.book.glossary, textsOf(result));
			const explanations = { ...abbreviations, papers: { view, found: result.papers } };
			return measurePage({ ...result, view, explanations, shownAt: { time: context.now(), address: c.req.url } });
		}
		if (result.problem.kind !== "moved") return refuse(page, result.problem);
		const { slug } = result.problem;
		return c.redirect(href(locale, "measure", { city: context.municipality.slug, plan, measure: slug }), 301);
	});
}
