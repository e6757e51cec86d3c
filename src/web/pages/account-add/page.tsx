// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { AddAccountField } from "../../../usecase/account/add-account.ts";
import type { GrantPlaces } from "../../../usecase/account/grant-places.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary } from "../../ui/problem-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";
import { type ChosenGrant, GrantFields } from "../accounts/grant-fields.tsx";

type AccountAddPage = {
	readonly city: string;
	readonly places: GrantPlaces;
	readonly values: ChosenGrant & { readonly name: string; readonly email: string };
	readonly problems?: Readonly<Partial<Record<AddAccountField, string>>>;
};

/** The form of a new account. */
export function accountAddPage(view: View, { city, places, values, problems = {} }: AccountAddPage) {
	const { t, locale } = view;
	const summary = Object.entries(problems).map(([field, sentence]) => ({ field, sentence }));
	return layout({
		view,
		title: summary.length > 0 ? t.account_with_problem({ title: t.account_add() }) : t.account_add(),
		children: (
			<>
				<ProblemSummary title={t.account_please_mend()} problems={summary} />
				<h1 class="kern-heading-large">{t.account_add()}</h1>
				<p class="lead text-column">{t.account_add_lead()}</p>
				<form method="post" action={href(locale, "accountAdd", { city })} class="form">
					<TextField name="name" label={t.account_column_name()} value={values.name} problem={problems.name} />
					<TextField
						name="email"
						type="email"
						label={t.account_email()}
						value={values.email}
						problem={problems.email}
					/>
					<GrantFields view={view} places={places} chosen={values} problem={problems.unit} />
					<button class="kern-btn kern-btn--primary" type="submit">
						<span class="kern-label">{t.account_add_and_invite()}</span>
					</button>
				</form>
			</>
		),
	});
}
