// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { listSignInProviders } from "../../../usecase/account/list-providers.ts";
import type { StartedSession } from "../../../usecase/account/start-session.ts";
import { ownPath } from "../../own-path.ts";
import type { Page } from "../../page.ts";
import { href } from "../../routes.ts";
import { giveSession } from "../../session-cookie.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { type SignInPage, signInPage } from "./page.tsx";

/** Gives the browser its session and leads on. */
export function welcome(page: Page, { token, expiresAt }: StartedSession, next: string | undefined) {
	const { c, locale, context } = page;
	const { slug: city } = context.municipality;
	giveSession(page, city, token, expiresAt);
	return c.redirect(ownPath(next) ?? href(locale, "municipality", { city }), 303);
}

type Entered = Pick<SignInPage, "email" | "next">;

/** The ways in, once more, with what went wrong. */
export async function showSignInAgain(
	page: Page,
	problem: ShownProblem,
	entered: Entered = {},
	status: 422 | 429 = 422,
) {
	return page.c.html(signInPage(page.view, { ...(await signInContent(page)), ...entered, problem }), status);
}

/** What the page of all ways in shows. */
export async function signInContent({ c, context }: Page): Promise<SignInPage> {
	const providers = await listSignInProviders(context);
	return { city: context.municipality.slug, next: ownPath(c.req.query("next")), providers };
}

/** The answer to who tried too often. */
export function refuseTooMany(page: Page, seconds: number, entered: Entered = {}) {
	page.c.header("Retry-After", String(seconds));
	const sentence = page.view.t.account_too_many({ minutes: Math.ceil(seconds / 60) });
	return showSignInAgain(page, { sentence }, entered, 429);
}
