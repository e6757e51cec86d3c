// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import {
	type AccountChange,
	type ChangeAccountProblem,
	changeAccount,
} from "../../../usecase/account/change-account.ts";
import { inviteAccount } from "../../../usecase/account/invite-account.ts";
import { showAccount } from "../../../usecase/account/show-account.ts";
import { invitationLetter } from "../../letters.ts";
import { type Page, parameter } from "../../page.ts";
import { type PostedForm, postedForm } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { fieldSentences } from "../account-words.ts";
import { sentGrant } from "../accounts/sent-grant.ts";
import { accountPage } from "./page.tsx";

function doneSentence({ view: { t } }: Page, key: string | undefined): string | undefined {
	const sentences: Readonly<Record<string, () => string>> = {
		added: t.account_done_added,
		invited: t.account_done_invited,
		saved: t.account_done_saved,
	};
	return key && Object.hasOwn(sentences, key) ? sentences[key]?.() : undefined;
}

/** One account. */
export async function showAccountPage(page: Page) {
	return showWith(page, [], 200);
}

async function showWith(page: Page, problems: readonly ShownProblem[], status: 200 | 409 | 422) {
	const { c, view, context, site } = page;
	const result = await showAccount(context, parameter(page, "account"));
	if (!result.ok) return refuse(page, result.problem);
	const done = doneSentence(page, c.req.query("done"));
	const content = { ...result, city: context.municipality.slug, problems, done, sends: site.services.sendsMail };
	return c.html(accountPage(view, content), status);
}

const back = ({ c, locale, context }: Page, account: string, done: string) =>
	c.redirect(href(locale, "account", { city: context.municipality.slug, account }, { done }), 303);

function showProblem(page: Page, problem: ChangeAccountProblem) {
	const { t } = page.view;
	switch (problem.kind) {
		case "invalid": {
			const sentences = Object.entries(fieldSentences(t, problem.fields));
			return showWith(
				page,
				sentences.map(([field, sentence = ""]) => ({ field, sentence })),
				422,
			);
		}
		case "stale":
			return showWith(page, [{ sentence: t.account_stale() }], 409);
		case "last-administrator":
			return showWith(page, [{ sentence: t.account_last_administrator() }], 422);
		default:
			return refuse(page, problem);
	}
}

async function change(page: Page, changeOf: (form: PostedForm) => AccountChange | undefined) {
	const form = await postedForm(page.c);
	const asked = changeOf(form);
	if (!asked) return refuse(page, { kind: "not-found" });
	const accountId = parameter(page, "account");
	const result = await changeAccount(page.context, {
		accountId,
		version: form.version,
		change: asked,
	});
	return result.ok ? back(page, accountId, "saved") : showProblem(page, result.problem);
}

/** Saves name and address. */
export function saveAccount(page: Page) {
	return change(page, (form) => ({ kind: "edit", name: form.text("name"), email: form.text("email") }));
}

/** Gives or takes a role. */
export function saveGrants(page: Page) {
	return change(page, (form) => {
		const grant = sentGrant(form);
		return grant && { kind: form.text("change") === "take-role" ? "take-role" : "give-role", grant };
	});
}

/** Suspends or resumes. */
export function saveState(page: Page) {
	return change(page, (form) => ({ kind: form.text("change") === "suspend" ? "suspend" : "resume" }));
}

/** Sends the invitation once more. */
export async function inviteHere(page: Page) {
	const accountId = parameter(page, "account");
	const result = await inviteAccount(page.context, { accountId, letter: invitationLetter(page) });
	if (!result.ok) return refuse(page, result.problem);
	page.site.services.mailQueued();
	return back(page, accountId, "invited");
}
