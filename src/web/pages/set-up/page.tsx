// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SetUpField } from "../../../usecase/account/set-up.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary } from "../../ui/problem-summary.tsx";
import type { View } from "../../view.ts";
import { SetUpForm, type SetUpValues } from "./form.tsx";

type SetUpPage = {
	readonly city: string;
	readonly values: SetUpValues;
	readonly problems?: Readonly<Partial<Record<SetUpField, string>>>;
};

/** Where the first account is made. */
export function setUpPage(view: View, { city, values, problems = {} }: SetUpPage) {
	const { t } = view;
	const summary = Object.entries(problems).map(([field, sentence]) => ({ field, sentence }));
	return layout({
		view,
		secretAddress: true,
		title: summary.length > 0 ? t.account_with_problem({ title: t.account_set_up_title() }) : t.account_set_up_title(),
		children: (
			<>
				<ProblemSummary title={t.account_please_mend()} problems={summary} />
				<h1 class="kern-heading-large">{t.account_set_up_title()}</h1>
				<p class="lead text-column">{t.account_set_up_lead()}</p>
				<SetUpForm view={view} city={city} values={values} problems={problems} />
			</>
		),
	});
}

/** For who comes without the code that the program printed. */
export function codeNeededPage(view: View) {
	const { t } = view;
	return layout({
		view,
		title: t.account_set_up_title(),
		children: (
			<>
				<h1 class="kern-heading-large">{t.account_set_up_title()}</h1>
				<p class="lead text-column">{t.account_code_needed()}</p>
				<p class="kern-body text-column">{t.account_code_where()}</p>
				<p class="kern-body text-column">{t.account_code_command()}</p>
				<pre class="command">
					<code>planstand user add anna@example.org --name "Anna Beispiel" --role administrator</code>
				</pre>
			</>
		),
	});
}

/** A password that we made, shown once. */
export function generatedPage(view: View, city: string, password: string) {
	const { t, locale } = view;
	return layout({
		view,
		title: t.account_generated_title(),
		children: (
			<>
				<h1 class="kern-heading-large">{t.account_generated_title()}</h1>
				<p class="lead text-column">{t.account_generated_lead()}</p>
				<p class="secret">
					<code>{password}</code>
				</p>
				<p>
					<a class="kern-btn kern-btn--primary" href={href(locale, "municipality", { city })}>
						<span class="kern-label">{t.account_generated_kept()}</span>
					</a>
				</p>
			</>
		),
	});
}
