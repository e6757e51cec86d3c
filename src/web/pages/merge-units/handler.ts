// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type MergeUnitsResult, mergeUnits } from "../../../usecase/merge-units.ts";
import { type OpenedUnit, openUnit } from "../../../usecase/open-unit.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { dayOf } from "../../posted-text.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { unitProblem } from "../../unit-problem.ts";
import { mergeUnitsPage } from "./page.tsx";
import { type MergeValues, postedMerge } from "./values.ts";

/** The form to merge a unit with others; `with` in the address chooses one beforehand. */
export async function showMergeUnits(page: Page) {
	const opened = await openUnit(page.context, { unit: parameter(page, "unit") });
	if (!opened.ok) return refuse(page, opened.problem);
	const other = page.c.req.query("with");
	const values: MergeValues = {
		...{ others: other ? [other] : [], what: "", day: "", code: "", name: "" },
		versions: versionsOf(opened),
	};
	return page.c.html(mergeUnitsPage(page.view, { ...opened, values, problems: [] }));
}

const versionsOf = ({ unit, others }: Pick<OpenedUnit, "unit" | "others">): MergeValues["versions"] =>
	new Map([unit, ...others].map(({ id, version }) => [id, version]));

/** Merges units, or shows the form again with what has to be mended. */
export async function saveMerger(page: Page) {
	const { c, view, locale, context } = page;
	const opened = await openUnit(context, { unit: parameter(page, "unit") });
	if (!opened.ok) return refuse(page, opened.problem);
	const values = postedMerge(await postedForm(c));
	const showAgain = (problem: Parameters<typeof mergeUnitsPage>[1]["problems"][number], status: 409 | 422) => {
		const again = { ...values, versions: versionsOf(opened) };
		return c.html(mergeUnitsPage(view, { ...opened, values: again, problems: [problem] }), status);
	};
	if (values.what === "")
		return showAgain({ field: "what-spelling", sentence: view.t.unit_problem_what_missing() }, 422);
	const result = await merge(page, opened, values);
	if (result.ok) {
		return c.redirect(href(locale, "unit", { city: context.municipality.slug, unit: result.unit }), 303);
	}
	const shown = unitProblem(view.t, result.problem);
	if (!shown) return refuse(page, result.problem as Parameters<typeof refuse>[1]);
	return showAgain(shown, result.problem.kind === "stale" ? 409 : 422);
}

function merge({ context }: Page, { unit }: OpenedUnit, values: MergeValues): Promise<MergeUnitsResult> {
	const { what, others, code, name, versions } = values;
	return mergeUnits(context, {
		unit: unit.id,
		others,
		...(what === "new" && { into: { code, name } }),
		...(what !== "spelling" && { onDay: dayOf(values.day) ?? "9999-12-31" }),
		versions,
	});
}
