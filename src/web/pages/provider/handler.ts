// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { addRule, type ChangeRulesResult, removeRule } from "../../../usecase/account/change-rules.ts";
import { showProvider } from "../../../usecase/account/list-providers.ts";
import { changeProvider, removeProvider } from "../../../usecase/account/save-provider.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { fieldSentences } from "../account-words.ts";
import { sentGrant } from "../accounts/sent-grant.ts";
import { sentProvider } from "../providers/sent-provider.ts";
import { returnAddress } from "../sign-in/provider-handler.ts";
import { providerPage } from "./page.tsx";

async function show(page: Page, problems: readonly ShownProblem[] = [], status: 200 | 409 | 422 = 200) {
	const { c, view, context } = page;
	const result = await showProvider(context, parameter(page, "provider"));
	if (!result.ok) return refuse(page, result.problem);
	const done = c.req.query("done") === "saved" ? view.t.account_done_saved() : undefined;
	const content = { ...result, city: context.municipality.slug, problems, done, returnAddress: returnAddress(page) };
	return c.html(providerPage(view, content), status);
}

/** One provider. */
export const showProviderPage = (page: Page) => show(page);

const back = (page: Page) => {
	const { c, locale, context } = page;
	const here = { city: context.municipality.slug, provider: parameter(page, "provider") };
	return c.redirect(href(locale, "provider", here, { done: "saved" }), 303);
};

const shownProblems = (sentences: Readonly<Record<string, string | undefined>>): readonly ShownProblem[] =>
	Object.entries(sentences).map(([field, sentence = ""]) => ({ field, sentence }));

/** Saves how it is reached. */
export async function saveProvider(page: Page) {
	const { c, context, view } = page;
	const form = await postedForm(c);
	const change = {
		providerId: parameter(page, "provider"),
		version: form.version,
		input: sentProvider(form),
	};
	const result = await changeProvider(context, change);
	if (result.ok) return back(page);
	switch (result.problem.kind) {
		case "invalid":
			return show(page, shownProblems(fieldSentences(view.t, result.problem.fields)), 422);
		case "stale":
			return show(page, [{ sentence: view.t.account_provider_stale() }], 409);
		default:
			return refuse(page, result.problem);
	}
}

async function changeRules(page: Page): Promise<ChangeRulesResult> {
	const form = await postedForm(page.c);
	const providerId = parameter(page, "provider");
	if (form.text("remove")) return removeRule(page.context, { providerId, ruleId: form.text("remove") });
	const { role = "reader", unitId } = sentGrant(form) ?? {};
	const rule = { claim: form.text("claim"), value: form.text("value"), role, ...(unitId && { unitId }) };
	return addRule(page.context, { providerId, rule });
}

/** Adds or takes away a rule. */
export async function saveRules(page: Page) {
	const result = await changeRules(page);
	if (result.ok) return back(page);
	if (result.problem.kind !== "invalid") return refuse(page, result.problem);
	return show(page, shownProblems(fieldSentences(page.view.t, result.problem.fields)), 422);
}

/** Takes the provider away. */
export async function removeProviderHere(page: Page) {
	const { c, locale, context } = page;
	const result = await removeProvider(context, parameter(page, "provider"));
	if (!result.ok) return refuse(page, result.problem);
	return c.redirect(href(locale, "providers", { city: context.municipality.slug }), 303);
}
