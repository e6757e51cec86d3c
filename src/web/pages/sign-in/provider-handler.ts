// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import {
	beginProviderSignIn,
	type ProviderSignInProblem,
	signInWithProvider,
} from "../../../usecase/account/sign-in-with-provider.ts";
import { ownPath } from "../../own-path.ts";
import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { giveFlow, takeFlow } from "../../session-cookie.ts";
import { userAgentOf } from "../../user-agent.ts";
import { refuseTooMany, showSignInAgain, welcome } from "./answer.ts";

/** One address to come back to, whatever the language: it has to be registered with the provider. */
export const returnAddress = ({ site, context }: Pick<Page, "site" | "context">): string =>
	site.services.publicAddress() + href("de", "providerReturn", { city: context.municipality.slug });

/** Sends the browser to the provider. */
export async function goToProvider(page: Page) {
	const { c, context, site, view } = page;
	const attempt = site.limits.beginElsewhere(c);
	if (!attempt.ok) return refuseTooMany(page, attempt.seconds);
	const begun = await beginProviderSignIn(context, {
		providerId: parameter(page, "provider"),
		returnAddress: returnAddress(page),
		next: ownPath(c.req.query("next")) ?? "",
	});
	if (begun.ok) {
		giveFlow(page, context.municipality.slug, begun.token);
		return c.redirect(begun.address, 303);
	}
	if (begun.problem.kind === "unknown-provider") return refuse(page, { kind: "not-found" });
	return showSignInAgain(page, { sentence: view.t.account_provider_silent() });
}

function sentence({ view: { t } }: Page, { kind }: ProviderSignInProblem): string {
	const sentences = {
		"not-accepted": t.account_provider_not_accepted,
		"no-account": t.account_provider_no_account,
		"unverified-email": t.account_provider_unverified,
		suspended: t.account_suspended,
	};
	return sentences[kind]();
}

/** The browser is back. */
export async function returnFromProvider(page: Page) {
	const { c, context } = page;
	const answered = new URL(returnAddress(page));
	answered.search = new URL(c.req.url).search;
	const token = takeFlow(page, context.municipality.slug);
	const result = await signInWithProvider(context, { answered, token, userAgent: userAgentOf(c) });
	if (!result.ok) return showSignInAgain(page, { sentence: sentence(page, result.problem) });
	return welcome(page, result.session, result.next);
}
