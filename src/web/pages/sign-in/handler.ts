// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { endSession } from "../../../usecase/account/end-session.ts";
import { signInWithPassword } from "../../../usecase/account/sign-in-with-password.ts";
import { ownPath } from "../../own-path.ts";
import type { Page } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { href } from "../../routes.ts";
import { takeSession } from "../../session-cookie.ts";
import { userAgentOf } from "../../user-agent.ts";
import { refuseTooMany, showSignInAgain, signInContent, welcome } from "./answer.ts";
import { signInPage } from "./page.tsx";

/** The ways in. */
export async function showSignIn(page: Page) {
	return page.c.html(signInPage(page.view, await signInContent(page)));
}

/** Signs in by password. */
export async function signIn(page: Page) {
	const { c, view, context, site } = page;
	const form = await postedForm(c);
	const [email, password, next] = [form.text("email"), form.exact("password"), ownPath(form.text("next"))];
	const attempt = site.limits.begin(c, context.municipality.slug, email);
	if (!attempt.ok) return refuseTooMany(page, attempt.seconds, { email, next });
	const result = await signInWithPassword(context, { email, password, userAgent: userAgentOf(c) });
	if (!result.ok) {
		const suspended = result.problem.kind === "suspended";
		const sentence = suspended ? view.t.account_suspended() : view.t.account_wrong();
		return showSignInAgain(page, { field: "password", sentence }, { email, next });
	}
	attempt.succeeded();
	return welcome(page, result.session, next);
}

/** Ends the session that the browser holds. */
export async function signOut(page: Page) {
	const { c, context, sessionId, locale } = page;
	const { slug: city } = context.municipality;
	if (sessionId) await endSession(context, sessionId);
	takeSession(page, city);
	return c.redirect(href(locale, "municipality", { city }), 303);
}
