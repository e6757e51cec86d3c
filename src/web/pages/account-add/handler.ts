// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { addAccount } from "../../../usecase/account/add-account.ts";
import { listAccounts } from "../../../usecase/account/list-accounts.ts";
import { invitationLetter } from "../../letters.ts";
import type { Page } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { fieldSentences } from "../account-words.ts";
import { sentGrant } from "../accounts/sent-grant.ts";
import { accountAddPage } from "./page.tsx";

type Entered = Parameters<typeof accountAddPage>[1];

async function showForm(page: Page, values: Entered["values"], problems: Entered["problems"] = {}) {
	const { c, view, context } = page;
	const result = await listAccounts(context);
	if (!result.ok) return refuse(page, result.problem);
	const content = { city: context.municipality.slug, places: result.places, values, problems };
	return c.html(accountAddPage(view, content), Object.keys(problems).length > 0 ? 422 : 200);
}

/** An empty form. */
export function showAccountAdd(page: Page) {
	return showForm(page, { name: "", email: "", role: "contributor", unit: "", plan: "" });
}

/** Makes the account and invites. */
export async function addHere(page: Page) {
	const { c, view, context, locale, site } = page;
	const form = await postedForm(c);
	const [name, email, grant] = [form.text("name"), form.text("email"), sentGrant(form)];
	const invitation = invitationLetter(page);
	const result = await addAccount(context, { name, email, grants: grant ? [grant] : [], invitation });
	if (result.ok) {
		site.services.mailQueued();
		const account = { city: context.municipality.slug, account: result.account.id };
		return c.redirect(href(locale, "account", account, { done: "added" }), 303);
	}
	if (result.problem.kind !== "invalid") return refuse(page, result.problem);
	const values = { name, email, role: form.text("role"), unit: form.text("unit"), plan: form.text("plan") };
	return showForm(page, values, fieldSentences(view.t, result.problem.fields));
}
