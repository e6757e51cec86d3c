// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { GrantPlaces } from "../../../usecase/account/grant-places.ts";
import type { ListedAccount } from "../../../usecase/account/list-accounts.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";
import { grantWords } from "./grant-words.ts";

type AccountsPage = {
	readonly city: string;
	readonly accounts: readonly ListedAccount[];
	readonly places: GrantPlaces;
};

function Row({ view, city, account, places }: Omit<AccountsPage, "accounts"> & { view: View; account: ListedAccount }) {
	const { t, locale } = view;
	return (
		<tr class="kern-table__row">
			<th class="kern-table__header" scope="row">
				<a class="kern-link" href={href(locale, "account", { city, account: account.id })}>
					{account.name}
				</a>
			</th>
			<td class="kern-table__cell breakable">{account.email}</td>
			<td class="kern-table__cell">
				<ul class="bare-list">
					{account.grants.map((grant) => (
						<li>{grantWords(view, places, grant)}</li>
					))}
				</ul>
				{account.grants.length === 0 && t.account_no_role()}
			</td>
			<td class="kern-table__cell">
				{account.state === "active" ? t.account_active() : `⊘ ${t.account_is_suspended()}`}
			</td>
		</tr>
	);
}

function AccountTable({ view, city, accounts, places }: AccountsPage & { readonly view: View }) {
	const { t } = view;
	const columns = [t.account_column_name(), t.account_email(), t.account_roles(), t.account_column_state()];
	return (
		<section class="kern-table-responsive" tabindex={0} aria-label={t.account_accounts()}>
			<table class="kern-table stacking">
				<thead>
					<tr class="kern-table__row">
						{columns.map((column) => (
							<th class="kern-table__header" scope="col">
								{column}
							</th>
						))}
					</tr>
				</thead>
				<tbody class="kern-table__body">
					{accounts.map((account) => (
						<Row view={view} city={city} account={account} places={places} />
					))}
				</tbody>
			</table>
		</section>
	);
}

/** Everybody who can sign in. */
export function accountsPage(view: View, content: AccountsPage) {
	const { t, locale } = view;
	const { city, accounts } = content;
	const suspended = accounts.filter(({ state }) => state === "suspended").length;
	return layout({
		view,
		title: t.account_accounts(),
		children: (
			<>
				<h1 class="kern-heading-large">{t.account_accounts()}</h1>
				<p class="lead text-column">
					{t.account_accounts_count({ count: accounts.length })}{" "}
					{suspended > 0 && t.account_suspended_count({ suspended })}
				</p>
				<p>
					<a class="kern-btn kern-btn--primary" href={href(locale, "accountAdd", { city })}>
						<span class="kern-label">{t.account_add()}</span>
					</a>
				</p>
				<AccountTable view={view} {...content} />
				<p class="kern-body">
					<a class="kern-link" href={href(locale, "providers", { city })}>
						{t.account_providers()}
					</a>{" "}
					·{" "}
					<a class="kern-link" href={href(locale, "mail", { city })}>
						{t.mail_outbox()}
					</a>
				</p>
			</>
		),
	});
}
