// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { isSameToken } from "../../../access/token.ts";
import { needsSetUp, type SetUpInput, setUp } from "../../../usecase/account/set-up.ts";
import type { Page } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { giveSession } from "../../session-cookie.ts";
import { fieldSentences } from "../account-words.ts";
import { codeNeededPage, generatedPage, setUpPage } from "./page.tsx";

/** The form of the first account, for who was given the code; gone as soon as there is an account. */
export async function showSetUp(page: Page) {
	const { c, view, context, site } = page;
	if (!(await needsSetUp(context))) return refuse(page, { kind: "not-found" });
	const code = c.req.query("code") ?? "";
	if (!isSameToken(code, site.services.setUpCode)) return c.html(codeNeededPage(view), 403);
	const { slug: city, name: municipalityName } = context.municipality;
	return c.html(setUpPage(view, { city, values: { code, municipalityName, name: "", email: "", secret: "own" } }));
}

const secrets: Readonly<Record<string, SetUpInput["secret"]>> = { generated: "generated", later: "later" };

async function sentInput({ c, site }: Page): Promise<SetUpInput> {
	const form = await postedForm(c);
	return {
		code: form.text("code"),
		rightCode: site.services.setUpCode,
		municipalityName: form.text("municipalityName"),
		name: form.text("name"),
		email: form.text("email"),
		secret: secrets[form.text("secret")] ?? "own",
		password: form.exact("password"),
		repeated: form.exact("repeated"),
		userAgent: c.req.header("user-agent") ?? "",
	};
}

/** Makes the first account and signs in. */
export async function setUpHere(page: Page) {
	const { c, view, context, site, locale } = page;
	const { slug: city } = context.municipality;
	const input = await sentInput(page);
	const result = await setUp(context, input);
	if (result.ok) {
		site.services.forgetMunicipality();
		giveSession(page, city, result.session.token, result.session.expiresAt);
		if (result.generated) return c.html(generatedPage(view, city, result.generated));
		return c.redirect(href(locale, input.secret === "later" ? "own" : "municipality", { city }), 303);
	}
	switch (result.problem.kind) {
		case "wrong-code":
			return c.html(codeNeededPage(view), 403);
		case "invalid": {
			const problems = fieldSentences(view.t, result.problem.fields);
			return c.html(setUpPage(view, { city, values: input, problems }), 422);
		}
		default:
			return refuse(page, result.problem);
	}
}
