// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RegisteredUnit } from "../../../plan/registered-unit.ts";
import { editUnit } from "../../../usecase/edit-unit.ts";
import { openUnit } from "../../../usecase/open-unit.ts";
import { ownPath } from "../../own-path.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { editUnitPage } from "./page.tsx";
import { namedContacts, postedValues, type UnitValues, valuesOf } from "./values.ts";

/** The form with a unit's details. */
export async function showEditUnit(page: Page) {
	const opened = await openUnit(page.context, { unit: parameter(page, "unit") });
	if (!opened.ok) return refuse(page, opened.problem);
	const { unit, contacts, others } = opened;
	const values = valuesOf(unit, contacts);
	return page.c.html(editUnitPage(page.view, { unit, others, values, problems: [], back: backOf(page) }));
}

/** Where somebody came from to mend something; they go on there. */
const backOf = ({ c }: Page): string | undefined => ownPath(c.req.query("back"));

/** Saves the details, or shows the form again with what has to be mended. */
export async function saveUnit(page: Page) {
	const { c, view, locale, context } = page;
	const form = await postedForm(c);
	const values = postedValues(form, form.version);
	const unit = parameter(page, "unit");
	const result = await editUnit(context, { ...values, unit, contacts: namedContacts(values) });
	if (result.ok)
		return c.redirect(backOf(page) ?? href(locale, "unit", { city: context.municipality.slug, unit }), 303);
	const { problem } = result;
	switch (problem.kind) {
		case "name-missing":
			return again(page, values, [{ field: "code", sentence: view.t.unit_problem_name_missing() }]);
		case "email-invalid":
			return again(page, values, [emailProblem(page, values, problem.at)]);
		case "stale":
			return again(page, { ...values, version: problem.current.version }, [], problem.current);
		default:
			return refuse(page, problem);
	}
}

function emailProblem({ view }: Page, values: UnitValues, at: number): ShownProblem {
	const contact = namedContacts(values)[at];
	const place = contact ? values.contacts.indexOf(contact) : -1;
	const email = contact?.email ?? "";
	const { t } = view;
	return {
		field: `email-${place}`,
		sentence: email === "" ? t.unit_problem_email_missing() : t.unit_problem_email_invalid({ email }),
	};
}

async function again(page: Page, values: UnitValues, problems: readonly ShownProblem[], current?: RegisteredUnit) {
	const opened = await openUnit(page.context, { unit: parameter(page, "unit") });
	if (!opened.ok) return refuse(page, opened.problem);
	const { unit, others } = opened;
	const shown = { unit, others, back: backOf(page), values, problems, ...(current && { current: opened }) };
	return page.c.html(editUnitPage(page.view, shown), current ? 409 : 422);
}
