// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { undoUnitChange } from "../../../usecase/undo-unit-change.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { problemPage } from "../problem/page.tsx";

/** Takes the last change of a unit back. */
export async function undoUnit(page: Page) {
	const { c, view, locale, context } = page;
	const sequence = (await postedForm(c)).number("sequence") ?? -1;
	const result = await undoUnitChange(context, { unit: parameter(page, "unit"), sequence });
	if (result.ok) {
		return c.redirect(href(locale, "unit", { city: context.municipality.slug, unit: result.unit }), 303);
	}
	if (result.problem.kind !== "stale") return refuse(page, result.problem);
	const { t } = view;
	return c.html(problemPage(view, { title: t.unit_undo_stale_title(), sentence: t.unit_undo_stale() }), 409);
}
