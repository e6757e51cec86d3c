// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { listProviders } from "../../../usecase/account/list-providers.ts";
import { addProvider } from "../../../usecase/account/save-provider.ts";
import type { Page } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { fieldSentences } from "../account-words.ts";
import { returnAddress } from "../sign-in/provider-handler.ts";
import { type ProviderValues, providersPage } from "./page.tsx";
import { sentProvider } from "./sent-provider.ts";

type Problems = Parameters<typeof providersPage>[1]["problems"];

async function show(page: Page, values: ProviderValues, problems: Problems = {}) {
	const { c, view, context } = page;
	const result = await listProviders(context);
	if (!result.ok) return refuse(page, result.problem);
	const { slug: city } = context.municipality;
	const content = { city, providers: result.providers, values, problems, returnAddress: returnAddress(page) };
	return c.html(providersPage(view, content), Object.keys(problems).length > 0 ? 422 : 200);
}

/** The list, and an empty form. */
export function showProviders(page: Page) {
	return show(page, { name: "", issuer: "", clientId: "", makesAccounts: false });
}

/** Adds a provider. */
export async function addProviderHere(page: Page) {
	const { c, context, locale, view } = page;
	const input = sentProvider(await postedForm(c));
	const result = await addProvider(context, input);
	if (result.ok) {
		const provider = { city: context.municipality.slug, provider: result.providerId };
		return c.redirect(href(locale, "provider", provider, { done: "saved" }), 303);
	}
	if (result.problem.kind === "invalid") return show(page, input, fieldSentences(view.t, result.problem.fields));
	return result.problem.kind === "stale" ? showProviders(page) : refuse(page, result.problem);
}
