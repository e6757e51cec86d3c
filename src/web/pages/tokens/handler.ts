// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createToken } from "../../../usecase/token/create-token.ts";
import { listTokens } from "../../../usecase/token/list-tokens.ts";
import { revokeToken } from "../../../usecase/token/revoke-token.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import type { TokenValues } from "./content.ts";
import { tokensPage } from "./page.tsx";

type More = {
	readonly values?: TokenValues;
	readonly problem?: "name-missing" | "scopes-missing";
	readonly made?: string;
};

/** One's own access tokens, and the form for another. */
export async function showTokens(page: Page, more: More = {}) {
	const { c, view, context } = page;
	const listed = await listTokens(context);
	if (!listed.ok) return refuse(page, listed.problem);
	const content = { city: context.municipality.slug, tokens: listed.tokens, ...more };
	return c.html(tokensPage(view, content), more.problem ? 422 : 200);
}

/** Makes a token and shows it, this one time. */
export async function makeToken(page: Page) {
	const form = await postedForm(page.c);
	const values = { name: form.text("name"), scopes: form.all("scope"), days: Number(form.text("days")) };
	const result = await createToken(page.context, values);
	if (result.ok) {
		page.c.header("Cache-Control", "no-store");
		return showTokens(page, { made: result.token });
	}
	const { problem } = result;
	return isRefusal(problem) ? refuse(page, problem) : showTokens(page, { values, problem: problem.kind });
}

/** Takes a token away. */
export async function revokeTokenHere(page: Page) {
	const { c, locale, context } = page;
	const result = await revokeToken(context, parameter(page, "token"));
	if (!result.ok) return refuse(page, result.problem);
	return c.redirect(href(locale, "tokens", { city: context.municipality.slug }), 303);
}
