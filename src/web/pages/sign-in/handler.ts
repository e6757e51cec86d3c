// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { endSession } from "../../../usecase/account/end-session.ts";
import { signInWithPassword } from "../../../usecase/account/sign-in-with-password.ts";
import { formTexts } from "../../form-texts.ts";
import { ownPath } from "../../own-path.ts";
import type { Page } from "../../page.ts";
import { href } from "../../routes.ts";
import { giveSession, takeSession } from "../../session-cookie.ts";
import { signInPage } from "./page.tsx";

/** The ways in. */
export function showSignIn({ c, view, context }: Page) {
	return c.html(signInPage(view, { city: context.municipality.slug, next: ownPath(c.req.query("next")) }));
}

/** Signs in by password. */
export async function signIn(page: Page) {
	const { c, view, context, site, locale } = page;
	const { slug: city } = context.municipality;
	const text = await formTexts(c);
	const [email, password, next] = [text("email"), text("password"), ownPath(text("next"))];
	const attempt = site.limits.begin(c, city, email.trim().toLowerCase());
	if (!attempt.ok) return refuseTooMany(page, attempt.seconds, { email, next });
	const userAgent = c.req.header("user-agent") ?? "";
	const result = await signInWithPassword(context, { email, password, userAgent });
	if (!result.ok) {
		const suspended = result.problem.kind === "suspended";
		const sentence = suspended ? view.t.account_suspended() : view.t.account_wrong();
		return c.html(signInPage(view, { city, next, email, problem: { field: "password", sentence } }), 422);
	}
	attempt.succeeded();
	giveSession(page, city, result.session.token, result.session.expiresAt);
	return c.redirect(next ?? href(locale, "municipality", { city }), 303);
}

type Entered = { readonly email: string; readonly next?: string | undefined };

/** The answer to who tried too often. */
function refuseTooMany({ c, view, context }: Page, seconds: number, entered: Entered) {
	const minutes = Math.ceil(seconds / 60);
	c.header("Retry-After", String(seconds));
	const problem = { sentence: view.t.account_too_many({ minutes }) };
	return c.html(signInPage(view, { city: context.municipality.slug, ...entered, problem }), 429);
}

/** Ends the session that the browser holds. */
export async function signOut(page: Page) {
	const { c, context, sessionId, locale } = page;
	const { slug: city } = context.municipality;
	if (sessionId) await endSession(context, sessionId);
	takeSession(page, city);
	return c.redirect(href(locale, "municipality", { city }), 303);
}
