// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PlanSettings } from "../../../plan/change/row.ts";
import { editPlan } from "../../../usecase/edit-plan.ts";
import type { Page } from "../../page.ts";
import { type PostedTexts, postedForm } from "../../posted-form.ts";
import { numberOf, versionOf } from "../../posted-text.ts";
import { addressOf } from "../edit/address.ts";
import { carriedConflict, conflictOf, withTaken } from "../edit/conflict.tsx";
import { cellId } from "../edit/edit-page.tsx";
import { type Editor, withEditor } from "../edit/editor.ts";
import { refuseForm } from "../edit/refuse-form.tsx";
import { leadToSaved } from "../edit/saved.tsx";
import { settingsForm } from "./page.tsx";
import { formOfScheme, schemeOfForm, schemeText } from "./scheme-form.ts";

type Props = Parameters<typeof settingsForm>[0];

const formOf = (settings: PlanSettings): PostedTexts => ({
	title: settings.title,
	firstYear: String(settings.firstYear ?? ""),
	lastYear: String(settings.lastYear ?? ""),
	public: settings.public ? "yes" : "no",
	version: String(settings.version),
	...formOfScheme(settings.scheme),
});

const propsOf = (editor: Editor): Props => ({
	...editor,
	about: { words: editor.plan.title, address: addressOf(editor, "plan", editor.plan.id) },
	form: editor.rows.plan[0] ? formOf(editor.rows.plan[0]) : {},
});

const year = (name: "firstYear" | "lastYear", text: string | undefined) => {
	const number = numberOf(text);
	return number ? { [name]: number } : {};
};

/** The form for a plan's settings. */
export const showEditPlan = (page: Page) => withEditor(page, (editor) => page.c.html(settingsForm(propsOf(editor))));

/** Saves a plan's settings. */
export async function savePlan(page: Page) {
	const { texts: form } = await postedForm(page.c);
	return withEditor(
		page,
		async (editor) => {
			const { view, plan } = editor;
			const show = (status: 200 | 409 | 422, more: Partial<Props>) =>
				page.c.html(settingsForm({ ...propsOf(editor), form, ...more }), status);
			if (form.take) return show(200, { form: withTaken(form), conflict: carriedConflict(form) });
			const wrongYear = (["firstYear", "lastYear"] as const).find(
				(name) => !/^(?:\d{4})?$/.test((form[name] ?? "").trim()),
			);
			if (wrongYear)
				return show(422, { problems: [{ sentence: view.t.edit_year_invalid(), field: cellId(wrongYear) }] });
			const result = await editPlan(page.context, {
				...{ plan: plan.slug, version: versionOf(form.version), title: form.title ?? "" },
				...{ public: form.public === "yes", scheme: schemeOfForm(plan.scheme, form) },
				...year("firstYear", form.firstYear),
				...year("lastYear", form.lastYear),
			});
			if (result.ok) return leadToSaved(page, result, addressOf({ view, ...result }, "plan", plan.id));
			const { problem } = result;
			if (problem.kind === "title-missing") {
				return show(422, { problems: [{ sentence: view.t.edit_title_missing(), field: cellId("title") }] });
			}
			if (problem.kind === "years-reversed") {
				return show(422, { problems: [{ sentence: view.t.edit_years_reversed(), field: cellId("lastYear") }] });
			}
			if (problem.kind !== "stale") return refuseForm(page, form, problem);
			const mine = { ...formOf(problem.mine), version: String(problem.theirs.version) };
			const texts = (row: PlanSettings) => ({
				...formOf(row),
				...visible(editor, row),
				scheme: schemeText(row.scheme),
			});
			return show(409, { form: mine, conflict: conflictOf(view, problem, texts) });
		},
		form,
	);
}

const visible = ({ view: { t } }: Editor, row: PlanSettings) => ({
	public: row.public ? t.edit_public_yes() : t.edit_public_no(),
});
