// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { showPlanWays } from "../../../usecase/publication/plan-ways.ts";
import { addLanguage, showLanguage, showPlanLanguages } from "../../../usecase/translation/plan-languages.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { translationsPage } from "./page.tsx";

const place = (page: Page) => ({ city: page.context.municipality.slug, plan: parameter(page, "plan") });

/** Leichte Sprache, sign language and the further languages of a plan. */
export async function showTranslations(page: Page) {
	const plan = parameter(page, "plan");
	const shown = await showPlanLanguages(page.context, { plan });
	if (!shown.ok) return refuse(page, shown.problem);
	const ways = await showPlanWays(page.context, { plan });
	return ways.ok ? page.c.html(translationsPage(page.view, { ...shown, ways })) : refuse(page, ways.problem);
}

/** Adds one, and leads to where it is written. */
export async function addPlanLanguage(page: Page) {
	const language = (await postedForm(page.c)).text("language");
	const result = await addLanguage(page.context, { plan: parameter(page, "plan"), language });
	if (!result.ok) return refuse(page, result.problem);
	return page.c.redirect(href(page.locale, "translation", { ...place(page), language }), 303);
}

/** Shows one to everybody, or hides it. */
export async function setPlanLanguage(page: Page) {
	const visible = (await postedForm(page.c)).text("visible") === "yes";
	const named = { plan: parameter(page, "plan"), language: parameter(page, "language") };
	const result = await showLanguage(page.context, { ...named, visible });
	if (!result.ok) return refuse(page, result.problem);
	return page.c.redirect(href(page.locale, "translations", place(page)), 303);
}
