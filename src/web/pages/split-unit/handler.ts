// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { openUnit } from "../../../usecase/open-unit.ts";
import { splitUnit } from "../../../usecase/split-unit.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { dayOf } from "../../posted-text.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { unitProblem } from "../../unit-problem.ts";
import { splitUnitPage } from "./page.tsx";
import { emptySplit, postedSplit, splitOf } from "./values.ts";

/** The form to split a unit. */
export async function showSplitUnit(page: Page) {
	const opened = await openUnit(page.context, { unit: parameter(page, "unit") });
	if (!opened.ok) return refuse(page, opened.problem);
	const values = emptySplit(opened.unit.version);
	return page.c.html(splitUnitPage(page.view, { ...opened, values, problems: [] }));
}

/** Splits a unit, or shows the form again with what has to be mended. */
export async function saveSplit(page: Page) {
	const { c, view, locale, context } = page;
	const unit = parameter(page, "unit");
	const opened = await openUnit(context, { unit });
	if (!opened.ok) return refuse(page, opened.problem);
	const values = postedSplit(await postedForm(c));
	const open = opened.open.map(({ stepId }) => stepId);
	const onDay = dayOf(values.day) ?? "9999-12-31";
	const result = await splitUnit(context, { unit, version: values.version, onDay, ...splitOf(values, open) });
	if (result.ok) return c.redirect(href(locale, "unit", { city: context.municipality.slug, unit }), 303);
	const shown = unitProblem(view.t, result.problem);
	if (!shown) return refuse(page, result.problem as Parameters<typeof refuse>[1]);
	const again = { ...values, version: opened.unit.version };
	const status = result.problem.kind === "stale" ? 409 : 422;
	return c.html(splitUnitPage(view, { ...opened, values: again, problems: [shown] }), status);
}
