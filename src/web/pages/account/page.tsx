// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary } from "../../ui/problem-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";
import { GrantFields } from "../accounts/grant-fields.tsx";
import { grantWords } from "../accounts/grant-words.ts";
import type { AccountPage } from "./content.ts";
import { AccountHistory } from "./history.tsx";

type Shown = AccountPage & { readonly view: View };

const problemOf = ({ problems = [] }: AccountPage, field: string): string | undefined =>
	problems.find((problem) => problem.field === field)?.sentence;

const Version = ({ account }: Pick<AccountPage, "account">) => (
	<input type="hidden" name="version" value={String(account.version)} />
);

function EditForm(shown: Shown) {
	const { view, city, account } = shown;
	const { t, locale } = view;
	return (
		<form method="post" action={href(locale, "account", { city, account: account.id })} class="form">
			<Version account={account} />
			<TextField name="name" label={t.account_column_name()} value={account.name} problem={problemOf(shown, "name")} />
			<TextField
				name="email"
				type="email"
				label={t.account_email()}
				value={account.email}
				problem={problemOf(shown, "email")}
			/>
			<button class="kern-btn kern-btn--primary" type="submit">
				<span class="kern-label">{t.account_save()}</span>
			</button>
		</form>
	);
}

function Grants(shown: Shown) {
	const { view, city, account, places } = shown;
	const { t, locale } = view;
	const action = href(locale, "accountGrants", { city, account: account.id });
	return (
		<section class="part" aria-labelledby="roles-title">
			<h2 id="roles-title" class="kern-heading-medium">
				{t.account_roles()}
			</h2>
			<p class="kern-body text-column">{t.account_roles_text()}</p>
			<ul class="rows kern-body">
				{account.grants.map((grant) => (
					<li>
						<span>
							{grantWords(view, places, grant)}
							{grant.providerId && ` · ${t.account_grant_by_provider()}`}
						</span>
						{!grant.providerId && (
							<form method="post" action={action}>
								<Version account={account} />
								<input type="hidden" name="role" value={grant.role} />
								<input type="hidden" name="unit" value={grant.unitId ?? ""} />
								<input type="hidden" name="plan" value={grant.planId ?? ""} />
								<button class="link-button" type="submit" name="change" value="take-role">
									{t.account_take_role()} <span class="kern-sr-only">{grantWords(view, places, grant)}</span>
								</button>
							</form>
						)}
					</li>
				))}
			</ul>
			<form method="post" action={action} class="form">
				<Version account={account} />
				<GrantFields
					view={view}
					places={places}
					chosen={{ role: "contributor", unit: "", plan: "" }}
					problem={problemOf(shown, "unit")}
				/>
				<button class="kern-btn kern-btn--secondary" type="submit" name="change" value="give-role">
					<span class="kern-label">{t.account_give_role()}</span>
				</button>
			</form>
		</section>
	);
}

function State({ view, city, account }: Shown) {
	const { t, locale } = view;
	const active = account.state === "active";
	return (
		<section class="part" aria-labelledby="state-title">
			<h2 id="state-title" class="kern-heading-medium">
				{t.account_access()}
			</h2>
			<p class="kern-body text-column">{active ? t.account_access_active() : t.account_access_suspended()}</p>
			<div class="buttons">
				{active && (
					<form method="post" action={href(locale, "accountInvite", { city, account: account.id })}>
						<button class="kern-btn kern-btn--secondary" type="submit">
							<span class="kern-label">{t.account_invite()}</span>
						</button>
					</form>
				)}
				<form method="post" action={href(locale, "accountState", { city, account: account.id })}>
					<Version account={account} />
					<button
						class="kern-btn kern-btn--secondary"
						type="submit"
						name="change"
						value={active ? "suspend" : "resume"}
					>
						<span class="kern-label">{active ? t.account_suspend() : t.account_resume()}</span>
					</button>
				</form>
			</div>
		</section>
	);
}

/** One account: who it is, what it may do, whether it may sign in, and what was done with it. */
export function accountPage(view: View, content: AccountPage) {
	const { t, locale } = view;
	const { account, city, problems = [], done, sends } = content;
	const shown = { view, ...content };
	return layout({
		view,
		title: problems.length > 0 ? t.account_with_problem({ title: account.name }) : account.name,
		children: (
			<>
				<ProblemSummary title={t.account_not_changed()} problems={problems} />
				<h1 class="kern-heading-large">{account.name}</h1>
				<p role="status" class="kern-body done">
					{done}{" "}
					{done && !sends && (
						<a class="kern-link" href={href(locale, "mail", { city })}>
							{t.mail_outbox()}
						</a>
					)}
				</p>
				<EditForm {...shown} />
				<Grants {...shown} />
				<State {...shown} />
				<AccountHistory {...shown} />
			</>
		),
	});
}
