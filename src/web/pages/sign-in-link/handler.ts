// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { setTimeout } from "node:timers/promises";
import { openLink } from "../../../usecase/account/open-link.ts";
import { requestLink } from "../../../usecase/account/request-link.ts";
import type { LinkedRound } from "../../../usecase/account/round-of-link.ts";
import { signInWithCode } from "../../../usecase/account/sign-in-with-code.ts";
import { signInWithLink } from "../../../usecase/account/sign-in-with-link.ts";
import { signInLetter } from "../../letters.ts";
import { ownPath } from "../../own-path.ts";
import type { Page } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { href } from "../../routes.ts";
import { userAgentOf } from "../../user-agent.ts";
import { refuseTooMany, welcome } from "../sign-in/answer.ts";
import { codePage, linkPage, staleLinkPage } from "./page.tsx";

/** Writing a mail into the outbox takes some milliseconds; nobody shall learn from them that there is an account. */
const QUIET_MILLISECONDS = 150;

type Way = { readonly next?: string | undefined; readonly roundId?: string | undefined };

async function sendTo(page: Page, email: string, { next, roundId }: Way = {}) {
	const { c, view, context, site } = page;
	const { slug: city } = context.municipality;
	const attempt = site.limits.beginLink(c, city, email);
	if (!attempt.ok) return refuseTooMany(page, attempt.seconds, { email, next });
	const letter = signInLetter(page);
	await Promise.all([requestLink(context, { email, letter, roundId }), setTimeout(QUIET_MILLISECONDS)]);
	site.services.mailQueued();
	return c.html(codePage(view, { city, email, next }));
}

/** Sends a link to an address, if it is an account's. */
export async function askForLink(page: Page) {
	const form = await postedForm(page.c);
	return sendTo(page, form.text("email"), { next: ownPath(form.text("next")) });
}

/** Shows what a link is for. Mail programs and scanners open it, too, so that opening uses nothing up. */
export async function showLink({ c, view, context }: Page) {
	const { slug: city } = context.municipality;
	const token = c.req.query("token") ?? "";
	const link = await openLink(context, token);
	return link ? c.html(linkPage(view, { city, token, link })) : c.html(staleLinkPage(view, city), 404);
}

/** Who was asked in a reporting round goes there. */
function placeAfter({ locale, context }: Page, round: LinkedRound | undefined): string {
	const { slug: city } = context.municipality;
	return round ? href(locale, "ownRound", { city, ...round }) : href(locale, "own", { city });
}

/**
 * Signs in by a link. An invitation carries no rights: whoever opens it has a link that signs in sent to the invited address,
 * so that an invitation that was passed on or lies about for days helps nobody else.
 */
export async function confirmLink(page: Page) {
	const { c, view, context } = page;
	const { slug: city } = context.municipality;
	const token = (await postedForm(c)).exact("token");
	const link = await openLink(context, token);
	if (link?.purpose === "invitation") return sendTo(page, link.email, { roundId: link.roundId });
	const result = await signInWithLink(context, { token, userAgent: userAgentOf(c) });
	if (!result.ok) return c.html(staleLinkPage(view, city), 404);
	const { session, round } = result;
	return welcome(page, session, placeAfter(page, round));
}

/** Where the code from the mail is typed. */
export function showCode({ c, view, context }: Page) {
	return c.html(codePage(view, { city: context.municipality.slug, email: "" }));
}

/** Signs in by the typed code. */
export async function confirmCode(page: Page) {
	const { c, view, context, site } = page;
	const { slug: city } = context.municipality;
	const form = await postedForm(c);
	const [email, next] = [form.text("email"), ownPath(form.text("next"))];
	const attempt = site.limits.begin(c, city, email);
	if (!attempt.ok) return refuseTooMany(page, attempt.seconds, { email, next });
	const result = await signInWithCode(context, { email, code: form.text("code"), userAgent: userAgentOf(c) });
	if (!result.ok) {
		const problem = { field: "code", sentence: view.t.account_code_wrong() };
		return c.html(codePage(view, { city, email, next, problem }), 422);
	}
	attempt.succeeded();
	const { session, round } = result;
	const place = placeAfter(page, round);
	return welcome(page, session, next ?? place);
}
