// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { beginPasskeySignIn, signInWithPasskey } from "../../../usecase/account/sign-in-with-passkey.ts";
import { ownPath } from "../../own-path.ts";
import type { Page } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { giveFlow, takeFlow } from "../../session-cookie.ts";
import { userAgentOf } from "../../user-agent.ts";
import { refuseTooMany, showSignInAgain, welcome } from "./answer.ts";

/** What the browser needs to answer with a passkey. */
export async function askForPasskeyHere(page: Page) {
	const { c, context, site } = page;
	const { slug: city } = context.municipality;
	const attempt = site.limits.beginElsewhere(c);
	if (!attempt.ok) return refuseTooMany(page, attempt.seconds);
	const begun = await beginPasskeySignIn(context, site.services.publicAddress());
	giveFlow(page, city, begun.token);
	return c.json(begun.options);
}

/** Signs in by the browser's answer. */
export async function signInByPasskey(page: Page) {
	const { c, context, site, view } = page;
	const form = await postedForm(c);
	const next = ownPath(form.text("next"));
	const result = await signInWithPasskey(context, {
		address: site.services.publicAddress(),
		token: takeFlow(page, context.municipality.slug),
		response: form.exact("response"),
		userAgent: userAgentOf(c),
	});
	if (!result.ok) return showSignInAgain(page, { sentence: view.t.account_passkey_failed() }, { next });
	return welcome(page, result.session, next);
}
