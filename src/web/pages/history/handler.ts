// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../../../access/may.ts";
import { type History, showHistory } from "../../../usecase/show-history.ts";
import { type Page, parameter } from "../../page.ts";
import { numberOf } from "../../posted-text.ts";
import { refuse } from "../../refuse.ts";
import { addressOf } from "../edit/address.ts";
import { measureName, stepName } from "../edit/names.ts";
import { historyPage } from "./page.tsx";

/** What was done to a plan; on a measure's or a step's address only what was done to it. */
export async function showHistoryPage(page: Page) {
	const { c, context, view } = page;
	const { who, what, before } = c.req.query();
	const last = numberOf(before);
	const measure = parameter(page, "measure");
	const step = parameter(page, "step");
	const history = await showHistory(context, {
		plan: parameter(page, "plan"),
		...(measure && { measure }),
		...(step && { step }),
		...(who && { actor: who }),
		...(what && { subjectKind: what }),
		...(last && { before: last }),
	});
	if (!history.ok) return refuse(page, history.problem);
	const subject = { municipalityId: context.municipality.id, planId: history.plan.id, public: history.plan.public };
	return c.html(
		historyPage({
			...{ view, history, about: aboutOf(page, history), address: c.req.path, chosen: { who, what } },
			mayUndo: may(context.actor, "plan:edit", subject),
		}),
	);
}

function aboutOf(page: Page, { plan, rows }: History) {
	const { view } = page;
	const place = { view, plan, rows };
	const step = rows.step.find(({ id }) => id === parameter(page, "step"));
	const measure = rows.measure.find(({ id, slug }) => id === step?.measureId || slug === parameter(page, "measure"));
	if (step && measure) return { words: stepName(view, measure, step), address: addressOf(place, "step", step.id) };
	if (measure) return { words: measureName(view, measure), address: addressOf(place, "measure", measure.id) };
	return { words: plan.title, address: addressOf(place, "plan", plan.id) };
}
