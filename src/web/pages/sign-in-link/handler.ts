// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { setTimeout } from "node:timers/promises";
import { maskedEmail } from "../../../access/email.ts";
import { type OpenedLink, openLink } from "../../../usecase/account/open-link.ts";
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
import { type CodePage, codePage } from "./code-page.tsx";
import { linkPage, staleLinkPage } from "./page.tsx";

/** Writing a mail into the outbox takes some milliseconds; nobody shall learn from them that there is an account. */
const QUIET_MILLISECONDS = 150;

type Shown = Pick<CodePage, "sentTo" | "next">;

async function sendTo(page: Page, email: string, shown: Shown, roundId?: string) {
	const { c, view, context, site } = page;
	const { slug: city } = context.municipality;
	const attempt = site.limits.beginLink(c, city, email);
	if (!attempt.ok) return refuseTooMany(page, attempt.seconds, { ...enteredOf(shown), next: shown.next });
	const letter = signInLetter(page);
	await Promise.all([requestLink(context, { email, letter, roundId }), setTimeout(QUIET_MILLISECONDS)]);
	site.services.mailQueued();
	return c.html(codePage(view, { city, ...shown }));
}

/** What somebody typed comes back; the address of an invitation is not for everybody who holds it. */
const enteredOf = ({ sentTo }: Shown) => ("email" in sentTo ? { email: sentTo.email } : {});

const invitedTo = ({ email }: OpenedLink, token: string) => ({ token, masked: maskedEmail(email) });

/** Sends a link to an address, if it is an account's. */
export async function askForLink(page: Page) {
	const form = await postedForm(page.c);
	const email = form.text("email");
	return sendTo(page, email, { sentTo: { email }, next: ownPath(form.text("next")) });
}

/**
 * Shows what a link is for. Mail programs and scanners open it, too, so that opening uses nothing up. Who was invited and is signed in
 * already goes straight on.
 */
export async function showLink(page: Page) {
	const { c, view, context } = page;
	const { slug: city } = context.municipality;
	const token = c.req.query("token") ?? "";
	const link = await openLink(context, token);
	if (!link) return c.html(staleLinkPage(view, city), 404);
	const { actor } = context;
	const isSignedIn = actor.kind === "account" && actor.accountId === link.accountId;
	if (link.purpose === "invitation" && link.round && isSignedIn) return c.redirect(placeAfter(page, link.round), 303);
	return c.html(linkPage(view, { city, token, link }));
}

/** Who was asked in a reporting round goes there. */
function placeAfter({ locale, context }: Page, round: LinkedRound | undefined): string {
	const { slug: city } = context.municipality;
	return round ? href(locale, "ownRound", { city, plan: round.plan, asOf: round.asOf }) : href(locale, "own", { city });
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
	if (link?.purpose === "invitation") {
		return sendTo(page, link.email, { sentTo: invitedTo(link, token) }, link.roundId);
	}
	const result = await signInWithLink(context, { token, userAgent: userAgentOf(c) });
	if (!result.ok) return c.html(staleLinkPage(view, city), 404);
	const { session, round } = result;
	return welcome(page, session, placeAfter(page, round));
}

/** Where the code from the mail is typed. */
export function showCode({ c, view, context }: Page) {
	return c.html(codePage(view, { city: context.municipality.slug, sentTo: { email: "" } }));
}

/** Signs in by the typed code, with the typed address or that of an invitation. */
export async function confirmCode(page: Page) {
	const { c, view, context, site } = page;
	const { slug: city } = context.municipality;
	const form = await postedForm(c);
	const token = form.exact("token");
	const link = token === "" ? undefined : await openLink(context, token);
	if (token !== "" && !link) return c.html(staleLinkPage(view, city), 404);
	const [email, next] = [link?.email ?? form.text("email"), ownPath(form.text("next"))];
	const shown = { sentTo: link ? invitedTo(link, token) : { email }, next };
	const attempt = site.limits.begin(c, city, email);
	if (!attempt.ok) return refuseTooMany(page, attempt.seconds, { ...enteredOf(shown), next });
	const result = await signInWithCode(context, { email, code: form.text("code"), userAgent: userAgentOf(c) });
	if (!result.ok) {
		const problem = { field: "code", sentence: view.t.account_code_wrong() };
		return c.html(codePage(view, { city, ...shown, problem }), 422);
	}
	attempt.succeeded();
	const { session, round } = result;
	const place = placeAfter(page, round);
	return welcome(page, session, next ?? place);
}
