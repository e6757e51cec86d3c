// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ChosenLink, linkMeasures } from "../../../usecase/link-measures.ts";
import { linkPlan } from "../../../usecase/link-plan.ts";
import { showPlanLinks } from "../../../usecase/show-plan-links.ts";
import { type Page, parameter } from "../../page.ts";
import { type PostedForm, postedForm } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { planLinksPage } from "./page.tsx";

type Typed = ReadonlyMap<string, string>;

async function answer(
	page: Page,
	problems: readonly ShownProblem[],
	status: 200 | 409 | 422,
	typed: Typed = new Map(),
) {
	const result = await showPlanLinks(page.context, { plan: parameter(page, "plan") });
	if (!result.ok) return refuse(page, result.problem);
	return page.c.html(planLinksPage(page.view, { ...result, problems, typed }), status);
}

/** Which plan a plan follows, and which measure goes on from which. */
export const showLinks = (page: Page) => answer(page, [], 200);

function goBack(page: Page) {
	const { c, locale, context } = page;
	const parameters = { city: context.municipality.slug, plan: parameter(page, "plan") };
	return c.redirect(href(locale, "planLinks", parameters), 303);
}

/** Saves which plan a plan follows. */
export async function savePlanLink(page: Page) {
	const form = await postedForm(page.c);
	const version = form.version;
	const predecessor = form.text("predecessor");
	const result = await linkPlan(page.context, { plan: parameter(page, "plan"), version, predecessor });
	if (result.ok) return goBack(page);
	const { t } = page.view;
	const { problem } = result;
	const field = "predecessor";
	switch (problem.kind) {
		case "stale":
			return answer(page, [{ sentence: t.plan_problem_stale() }], 409);
		case "predecessor-follows":
			return answer(page, [{ field, sentence: t.plan_problem_predecessor_follows() }], 422);
		case "predecessor-unknown":
			return answer(page, [{ field, sentence: t.plan_problem_predecessor_unknown() }], 422);
		default:
			return refuse(page, problem);
	}
}

const FIELD = "from-";

function postedLinks(form: PostedForm): readonly ChosenLink[] {
	const fields = form.names.filter((name) => name.startsWith(FIELD));
	return fields.map((name) => {
		const measureId = name.slice(FIELD.length);
		return { measureId, before: form.text(`was-${measureId}`), predecessor: form.text(name) };
	});
}

/** Saves which measure goes on from which. */
export async function saveMeasureLinks(page: Page) {
	const links = postedLinks(await postedForm(page.c));
	const result = await linkMeasures(page.context, { plan: parameter(page, "plan"), links });
	if (result.ok) return goBack(page);
	const { t } = page.view;
	const { problem } = result;
	const typed = new Map(links.map(({ measureId, predecessor }) => [measureId, predecessor]));
	switch (problem.kind) {
		case "stale":
			return answer(page, [{ sentence: t.plan_problem_stale() }], 409);
		case "measure-unknown": {
			const sentence = t.plan_problem_measure_unknown({ number: problem.written });
			return answer(page, [{ field: `${FIELD}${problem.measureId}`, sentence }], 422, typed);
		}
		default:
			return refuse(page, problem);
	}
}
