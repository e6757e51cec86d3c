// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ShowProviderResult } from "../../../usecase/account/list-providers.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary, type ShownProblem } from "../../ui/problem-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";
import { GrantFields } from "../accounts/grant-fields.tsx";
import { grantWords } from "../accounts/grant-words.ts";
import { ProviderFields } from "../providers/page.tsx";

type ProviderPage = Extract<ShowProviderResult, { ok: true }> & {
	readonly city: string;
	readonly problems: readonly ShownProblem[];
	readonly done?: string | undefined;
	readonly returnAddress: string;
};

type Shown = ProviderPage & { readonly view: View };

const problemOf = ({ problems }: ProviderPage, name: string): string | undefined =>
	problems.find(({ field }) => field === name)?.sentence;

function EditForm(shown: Shown) {
	const { view, city, provider, returnAddress } = shown;
	const { t, locale } = view;
	const fields = ["name", "issuer", "clientId", "clientSecret"] as const;
	const problems = Object.fromEntries(fields.map((field) => [field, problemOf(shown, field)]));
	return (
		<form method="post" action={href(locale, "provider", { city, provider: provider.id })} class="form">
			<input type="hidden" name="version" value={String(provider.version)} />
			<ProviderFields view={view} values={provider} problems={problems} keptSecret returnAddress={returnAddress} />
			<button class="kern-btn kern-btn--primary" type="submit">
				<span class="kern-label">{t.account_save()}</span>
			</button>
		</form>
	);
}

function RuleTable({ view, city, provider, rules, places }: Shown) {
	const { t, locale } = view;
	const columns = [t.account_rule_claim(), t.account_rule_value(), t.account_role(), t.account_remove()];
	return (
		<section class="kern-table-responsive" tabindex={0} aria-label={t.account_rules_table()}>
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
					{rules.map((rule) => (
						<tr class="kern-table__row">
							<td class="kern-table__cell breakable">{rule.claim}</td>
							<td class="kern-table__cell breakable">{rule.value}</td>
							<td class="kern-table__cell">{grantWords(view, places, rule)}</td>
							<td class="kern-table__cell">
								<form method="post" action={href(locale, "providerRules", { city, provider: provider.id })}>
									<button class="link-button" type="submit" name="remove" value={rule.id}>
										{t.account_remove()}{" "}
										<span class="kern-sr-only">
											{rule.claim} {rule.value}
										</span>
									</button>
								</form>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function Rules(shown: Shown) {
	const { view, city, provider, rules, places } = shown;
	const { t, locale } = view;
	return (
		<section class="part" aria-labelledby="rules-title">
			<h2 id="rules-title" class="kern-heading-medium">
				{t.account_rules()}
			</h2>
			<p class="kern-body text-column">{t.account_rules_text()}</p>
			{rules.length > 0 && <RuleTable {...shown} />}
			<form method="post" action={href(locale, "providerRules", { city, provider: provider.id })} class="form">
				<TextField
					name="claim"
					label={t.account_rule_claim()}
					hint={t.account_rule_claim_hint()}
					problem={problemOf(shown, "claim")}
				/>
				<TextField name="value" label={t.account_rule_value()} problem={problemOf(shown, "value")} />
				<GrantFields
					view={view}
					places={places}
					chosen={{ role: "contributor", unit: "", plan: "" }}
					problem={problemOf(shown, "unit")}
					allPlans
				/>
				<button class="kern-btn kern-btn--secondary" type="submit">
					<span class="kern-label">{t.account_rule_add()}</span>
				</button>
			</form>
		</section>
	);
}

function Removal({ view, city, provider }: Shown) {
	const { t, locale } = view;
	return (
		<section class="part" aria-labelledby="remove-title">
			<h2 id="remove-title" class="kern-heading-medium">
				{t.account_provider_remove_title()}
			</h2>
			<p class="kern-body text-column">{t.account_provider_remove_text()}</p>
			<form method="post" action={href(locale, "providerRemove", { city, provider: provider.id })}>
				<button class="kern-btn kern-btn--secondary" type="submit">
					<span class="kern-label">{t.account_provider_remove()}</span>
				</button>
			</form>
		</section>
	);
}

/** One provider: how it is reached, and which of its claims give which role. */
export function providerPage(view: View, content: ProviderPage) {
	const { t } = view;
	const { provider, problems, done } = content;
	const shown = { view, ...content };
	return layout({
		view,
		title: problems.length > 0 ? t.account_with_problem({ title: provider.name }) : provider.name,
		children: (
			<>
				<ProblemSummary title={t.account_not_changed()} problems={problems} />
				<h1 class="kern-heading-large">{provider.name}</h1>
				<p role="status" class="kern-body done">
					{done}
				</p>
				<EditForm {...shown} />
				<Rules {...shown} />
				<Removal {...shown} />
			</>
		),
	});
}
