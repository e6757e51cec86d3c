// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { CouncilSetting } from "../../../council/mirror.ts";
import { renewMirror, saveSetting, showMirror } from "../../../usecase/council/council-setting.ts";
import { testSystem } from "../../../usecase/council/test-system.ts";
import type { Page } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import type { CouncilPage } from "./content.ts";
import { councilPage } from "./page.tsx";
import { councilProblem } from "./problem-words.ts";

type Shown = Partial<Pick<CouncilPage, "values" | "problems" | "done" | "tested">>;

async function answerWith(page: Page, shown: Shown, status: 200 | 409 | 422 = 200) {
	const { c, view, context } = page;
	const result = await showMirror(context);
	if (!result.ok) return refuse(page, result.problem);
	const { mirror } = result;
	const { slug: city } = context.municipality;
	// Who sets it up for the first time wants it on.
	const saved = { values: { ...mirror, enabled: mirror.enabled || mirror.version === 0 }, problems: [] };
	return c.html(councilPage({ view, city, now: context.now(), mirror, ...saved, ...shown }), status);
}

/** Where the council's papers come from, and how far the copy of them is. */
export function showCouncil(page: Page) {
	const { t } = page.view;
	const said: Readonly<Record<string, () => string>> = {
		saved: t.council_done_saved,
		renew: t.council_done_renew,
		off: t.council_done_off,
	};
	const key = page.c.req.query("done") ?? "";
	return answerWith(page, { done: Object.hasOwn(said, key) ? said[key]?.() : undefined });
}

const back = ({ c, locale, context }: Page, done: string) =>
	c.redirect(href(locale, "council", { city: context.municipality.slug }, { done }), 303);

/** Saves the setting, or asks at the address and saves nothing: the form has a button for each. */
export async function saveOrTestCouncil(page: Page) {
	const form = await postedForm(page.c);
	const values = { address: form.text("address"), enabled: form.text("enabled") === "yes", version: form.version };
	return form.text("deed") === "test" ? tryOut(page, values) : save(page, values);
}

async function tryOut(page: Page, values: CouncilSetting) {
	const result = await testSystem(page.context, values.address);
	if (result.ok) return answerWith(page, { values, tested: result.found });
	const { problem } = result;
	switch (problem.kind) {
		case "sign-in-needed":
		case "not-found":
		case "not-allowed":
			return refuse(page, problem);
		default:
			return answerWith(page, { values, tested: { problem: councilProblem(page.view.t, problem) } }, 422);
	}
}

async function save(page: Page, values: CouncilSetting) {
	const { view, context, site } = page;
	const result = await saveSetting(context, values);
	if (result.ok) {
		site.services.mirrorRequested();
		return back(page, "saved");
	}
	const { problem } = result;
	switch (problem.kind) {
		case "sign-in-needed":
		case "not-found":
		case "not-allowed":
			return refuse(page, problem);
		case "stale": {
			const { address, enabled, version } = problem.current;
			const saved = enabled ? view.t.council_saved_on({ address }) : view.t.council_saved_off({ address });
			const problems = [{ sentence: view.t.council_problem_stale({ saved }) }];
			return answerWith(page, { values: { ...values, version }, problems }, 409);
		}
		default: {
			const problems = [{ field: "address", sentence: councilProblem(view.t, problem) }];
			return answerWith(page, { values, problems }, 422);
		}
	}
}

/** Has the copy renewed now. */
export async function renewCouncil(page: Page) {
	const result = await renewMirror(page.context);
	if (!result.ok) return refuse(page, result.problem);
	page.site.services.mirrorRequested();
	return back(page, result.begins ? "renew" : "off");
}
