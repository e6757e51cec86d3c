// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { openUnit } from "../../../usecase/open-unit.ts";
import { renameUnit } from "../../../usecase/rename-unit.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { dayOf } from "../../posted-text.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { unitProblem } from "../../unit-problem.ts";
import { type RenameValues, renameUnitPage } from "./page.tsx";

/** The form to rename a unit. */
export async function showRenameUnit(page: Page) {
	const opened = await openUnit(page.context, { unit: parameter(page, "unit") });
	if (!opened.ok) return refuse(page, opened.problem);
	const { unit } = opened;
	const values = { code: unit.code, name: unit.name, day: "", version: unit.version };
	return page.c.html(renameUnitPage(page.view, { unit, values, problems: [] }));
}

/** Renames a unit, or shows the form again with what has to be mended. */
export async function saveUnitName(page: Page) {
	const { c, locale, context } = page;
	const form = await postedForm(c);
	const [code, name, day] = [form.text("code"), form.text("name"), form.text("day")];
	const values = { code, name, day, version: form.version };
	const unit = parameter(page, "unit");
	const fromDay = dayOf(day) ?? "9999-12-31";
	const result = await renameUnit(context, { unit, code, name, fromDay, version: values.version });
	if (result.ok) return c.redirect(href(locale, "unit", { city: context.municipality.slug, unit }), 303);
	return showAgain(page, values, result.problem);
}

async function showAgain(page: Page, values: RenameValues, problem: Parameters<typeof unitProblem>[1]) {
	const shown = unitProblem(page.view.t, problem);
	if (!shown) return refuse(page, problem as Parameters<typeof refuse>[1]);
	const opened = await openUnit(page.context, { unit: parameter(page, "unit") });
	if (!opened.ok) return refuse(page, opened.problem);
	const { unit } = opened;
	const isStale = problem.kind === "stale";
	const again = { ...values, version: unit.version };
	return page.c.html(renameUnitPage(page.view, { unit, values: again, problems: [shown] }), isStale ? 409 : 422);
}
