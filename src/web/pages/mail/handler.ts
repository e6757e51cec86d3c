// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { listMails } from "../../../usecase/mail/list-mails.ts";
import { retryMail } from "../../../usecase/mail/retry-mail.ts";
import { reuseAddress } from "../../../usecase/mail/reuse-address.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { filterOf } from "./filter.ts";
import { mailPage } from "./page.tsx";

/** What Planstand wrote to people. */
export async function showMail(page: Page) {
	const { c, view, context, site } = page;
	const filter = filterOf(c.req.query());
	const listed = await listMails(context, filter);
	if (!listed.ok) return refuse(page, listed.problem);
	const said: Readonly<Record<string, () => string>> = {
		again: view.t.mail_done_again,
		address: view.t.mail_done_address,
	};
	const key = c.req.query("done") ?? "";
	const done = Object.hasOwn(said, key) ? said[key]?.() : undefined;
	const { slug: city } = context.municipality;
	return c.html(mailPage({ view, city, sends: site.services.sendsMail, done, filter, listed }));
}

const back = ({ c, locale, context }: Page, done: string) =>
	c.redirect(href(locale, "mail", { city: context.municipality.slug }, { done }), 303);

/** Has a mail tried again now. */
export async function tryAgain(page: Page) {
	const result = await retryMail(page.context, parameter(page, "mail"));
	if (!result.ok) return refuse(page, result.problem);
	page.site.services.mailQueued();
	return back(page, "again");
}

/** Writes to an address again that did not receive. */
export async function reuseAddressHere(page: Page) {
	const result = await reuseAddress(page.context, (await postedForm(page.c)).text("email"));
	if (!result.ok) return refuse(page, result.problem);
	page.site.services.mailQueued();
	return back(page, "address");
}
