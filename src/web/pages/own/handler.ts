// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { changeOwnName } from "../../../usecase/account/change-own-name.ts";
import { changeOwnPassword } from "../../../usecase/account/change-own-password.ts";
import { type EndResult, endOtherSessions, endSession } from "../../../usecase/account/end-session.ts";
import { revokeLink } from "../../../usecase/account/revoke-link.ts";
import { showOwnAccount } from "../../../usecase/account/show-own-account.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { giveSession } from "../../session-cookie.ts";
import { fieldSentences } from "../account-words.ts";
import type { OwnPage } from "./content.ts";
import { ownPage } from "./page.tsx";

/** What was just done, named in the address that one is led back to. */
function doneSentence({ view: { t } }: Page, key: string | undefined): string | undefined {
	const sentences: Readonly<Record<string, () => string>> = {
		name: t.account_done_name,
		password: t.account_done_password,
		passkey: t.account_done_passkey,
		removed: t.account_done_removed,
		ended: t.account_done_ended,
		revoked: t.account_done_revoked,
	};
	return key && Object.hasOwn(sentences, key) ? sentences[key]?.() : undefined;
}

/** One's own account. */
export async function showOwn(page: Page, problems: OwnPage["problems"] = {}) {
	const { c, view, context, sessionId = "" } = page;
	const result = await showOwnAccount(context, sessionId);
	if (!result.ok) return refuse(page, result.problem);
	const status = Object.keys(problems).length > 0 ? 422 : 200;
	const content = {
		city: context.municipality.slug,
		own: result,
		problems,
		done: doneSentence(page, c.req.query("done")),
	};
	return c.html(ownPage(view, content), status);
}

/** Back to the page, where it says what was done. */
export function doneWith({ c, locale, context }: Page, done: string) {
	return c.redirect(href(locale, "own", { city: context.municipality.slug }, { done }), 303);
}

/** Saves one's name. */
export async function saveName(page: Page) {
	const form = await postedForm(page.c);
	const result = await changeOwnName(page.context, form.text("name"));
	if (result.ok) return doneWith(page, "name");
	if (result.problem.kind === "invalid") return showOwn(page, fieldSentences(page.view.t, result.problem.fields));
	return refuse(page, result.problem);
}

/** Sets one's password and goes on with a new session. */
export async function savePassword(page: Page) {
	const { c, context, site, view, sessionId = "" } = page;
	const { slug: city } = context.municipality;
	const form = await postedForm(c);
	const account = context.actor.kind === "account" ? context.actor.accountId : "";
	const attempt = site.limits.begin(c, city, account);
	if (!attempt.ok) return showOwn(page, { old: view.t.account_too_many({ minutes: Math.ceil(attempt.seconds / 60) }) });
	const entered = { old: form.exact("old"), password: form.exact("password"), repeated: form.exact("repeated") };
	const result = await changeOwnPassword(context, { sessionId, ...entered });
	if (result.ok || (result.problem.kind === "invalid" && !result.problem.fields.old)) attempt.succeeded();
	if (result.ok) {
		giveSession(page, city, result.session.token, result.session.expiresAt);
		return doneWith(page, "password");
	}
	if (result.problem.kind === "invalid") return showOwn(page, fieldSentences(view.t, result.problem.fields));
	return refuse(page, result.problem);
}

const answerEnd = (page: Page, result: EndResult, done: string) =>
	result.ok ? doneWith(page, done) : refuse(page, result.problem);

/** Ends one of one's sessions. */
export async function endOne(page: Page) {
	return answerEnd(page, await endSession(page.context, parameter(page, "session")), "ended");
}

/** Ends all others. */
export async function endOthers(page: Page) {
	return answerEnd(page, await endOtherSessions(page.context, page.sessionId ?? ""), "ended");
}

/** Takes back a link. */
export async function revoke(page: Page) {
	return answerEnd(page, await revokeLink(page.context, parameter(page, "link")), "revoked");
}
