// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ShownProvider } from "../../../usecase/account/list-providers.ts";
import type { ProviderField } from "../../../usecase/account/save-provider.ts";
import { href } from "../../routes.ts";
import { Checkbox } from "../../ui/choice.tsx";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary } from "../../ui/problem-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";

export type ProviderValues = Pick<ShownProvider, "name" | "issuer" | "clientId" | "makesAccounts">;
type Problems = Readonly<Partial<Record<ProviderField, string>>>;

type FieldsProps = {
	readonly view: View;
	readonly values: ProviderValues;
	readonly problems: Problems;
	/** A secret is kept already: left empty, it stays. */
	readonly keptSecret: boolean;
	readonly returnAddress: string;
};

/** What is set of a provider. */
export function ProviderFields({ view, values, problems, keptSecret, returnAddress }: FieldsProps) {
	const { t } = view;
	return (
		<>
			<TextField
				name="name"
				label={t.account_provider_name()}
				hint={t.account_provider_name_hint()}
				value={values.name}
				problem={problems.name}
			/>
			<TextField
				name="issuer"
				type="url"
				label={t.account_provider_issuer()}
				hint={t.account_provider_issuer_hint()}
				value={values.issuer}
				problem={problems.issuer}
			/>
			<TextField
				name="clientId"
				label={t.account_provider_client()}
				hint={t.account_provider_return({ address: returnAddress })}
				value={values.clientId}
				problem={problems.clientId}
			/>
			<TextField
				name="clientSecret"
				type="password"
				label={t.account_provider_secret()}
				hint={keptSecret ? t.account_provider_secret_kept() : undefined}
				problem={problems.clientSecret}
				optional={keptSecret}
			/>
			<Checkbox name="makesAccounts" label={t.account_provider_makes()} checked={values.makesAccounts} />
		</>
	);
}

type ProvidersPage = {
	readonly city: string;
	readonly providers: readonly ShownProvider[];
	readonly values: ProviderValues;
	readonly problems: Problems;
	readonly returnAddress: string;
};

/** The other servers by which people can sign in, and adding one. */
export function providersPage(view: View, { city, providers, values, problems, returnAddress }: ProvidersPage) {
	const { t, locale } = view;
	const summary = Object.entries(problems).map(([field, sentence]) => ({ field, sentence }));
	return layout({
		view,
		title: summary.length > 0 ? t.account_with_problem({ title: t.account_providers() }) : t.account_providers(),
		children: (
			<>
				<ProblemSummary title={t.account_please_mend()} problems={summary} />
				<h1 class="kern-heading-large">{t.account_providers()}</h1>
				<p class="lead text-column">{t.account_providers_lead()}</p>
				<ul class="plain-list kern-body">
					{providers.map(({ id, name, issuer }) => (
						<li>
							<a class="kern-link" href={href(locale, "provider", { city, provider: id })}>
								{name}
							</a>{" "}
							· <span class="breakable">{issuer}</span>
						</li>
					))}
				</ul>
				<section class="part" aria-labelledby="add-title">
					<h2 id="add-title" class="kern-heading-medium">
						{t.account_provider_add_title()}
					</h2>
					<form method="post" action={href(locale, "providers", { city })} class="form">
						<ProviderFields
							view={view}
							values={values}
							problems={problems}
							keptSecret={false}
							returnAddress={returnAddress}
						/>
						<button class="kern-btn kern-btn--primary" type="submit">
							<span class="kern-label">{t.account_provider_add()}</span>
						</button>
					</form>
				</section>
			</>
		),
	});
}
