// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { dataThemes } from "../../../report/data-theme.ts";
import { editPlanSection } from "../../../usecase/publication/edit-plan-section.ts";
import { showPlanWays } from "../../../usecase/publication/plan-ways.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { type OpenDataFormProps, openDataForm } from "./page.tsx";

type Shown = Partial<Pick<OpenDataFormProps, "themes" | "version" | "isSaved" | "savedThemes">>;

async function show(page: Page, shown: Shown, status: 200 | 409 = 200): Promise<Response> {
	const opened = await showPlanWays(page.context, { plan: parameter(page, "plan") });
	if (!opened.ok) return refuse(page, opened.problem);
	const { content, version } = opened.sections["open-data"];
	const saved = { plan: opened.plan, themes: content.themes, version, isSaved: false };
	return page.c.html(openDataForm({ view: page.view, ...saved, ...shown }), status);
}

/** What a plan's data are about. */
export const showPlanOpenData = (page: Page) => show(page, { isSaved: page.c.req.query("saved") === "yes" });

/** Changes it; whoever saved meanwhile is not overwritten unseen. */
export async function savePlanOpenData(page: Page): Promise<Response> {
	const { c, locale, context } = page;
	const form = await postedForm(c);
	const chosen = new Set(form.all("themes"));
	const themes = dataThemes.filter((theme) => chosen.has(theme));
	const input = {
		plan: parameter(page, "plan"),
		name: "open-data",
		content: { themes },
		version: form.version,
	} as const;
	const result = await editPlanSection(context, input);
	if (result.ok) {
		const place = { city: context.municipality.slug, plan: input.plan };
		return c.redirect(href(locale, "planOpenData", place, { saved: "yes" }), 303);
	}
	const { problem } = result;
	if (isRefusal(problem)) return refuse(page, problem);
	const current = problem.kind === "stale" ? problem.current : { content: { themes }, version: form.version };
	return show(page, { themes, version: current.version, savedThemes: current.content.themes }, 409);
}
