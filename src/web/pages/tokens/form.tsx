// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { tokenDays, tokenScopes } from "../../../usecase/token/create-token.ts";
import { href } from "../../routes.ts";
import { Select } from "../../ui/choice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";
import type { TokensPage } from "./content.ts";

function scopeWords({ t }: View, scope: (typeof tokenScopes)[number]): string {
	const words = {
		"plan:read": t.api_token_scope_plan_read,
		"plan:edit": t.api_token_scope_plan_edit,
		"plan:create": t.api_token_scope_plan_create,
		"unit:read": t.api_token_scope_unit_read,
		"audit:read": t.api_token_scope_audit_read,
	};
	return words[scope]();
}

function Scopes({ view, chosen }: { readonly view: View; readonly chosen: readonly string[] }) {
	return (
		<fieldset class="kern-fieldset">
			<legend class="kern-label">{view.t.api_token_scopes()}</legend>
			<div class="kern-fieldset__body">
				{tokenScopes.map((scope) => (
					<div class="kern-form-check">
						<input
							class="kern-form-check__checkbox"
							type="checkbox"
							id={`scope-${scope}`}
							name="scope"
							value={scope}
							checked={chosen.includes(scope)}
						/>
						<label class="kern-label" for={`scope-${scope}`}>
							{scopeWords(view, scope)}
						</label>
					</div>
				))}
			</div>
		</fieldset>
	);
}

/** Makes another token. */
export function TokenForm({ view, city, values, problem }: TokensPage & { readonly view: View }) {
	const { t, locale } = view;
	const days = tokenDays.map((count) => ({ value: String(count), label: t.api_token_days_count({ days: count }) }));
	return (
		<form class="form" method="post" action={href(locale, "tokens", { city })}>
			<TextField
				name="name"
				label={t.api_token_name()}
				hint={t.api_token_name_hint()}
				value={values?.name}
				problem={problem === "name-missing" ? t.api_token_name_missing() : undefined}
			/>
			<Scopes view={view} chosen={values?.scopes ?? ["plan:read"]} />
			<Select name="days" label={t.api_token_days()} options={days} chosen={String(values?.days ?? tokenDays[0])} />
			<button class="kern-btn kern-btn--primary" type="submit">
				<span class="kern-label">{t.api_token_create()}</span>
			</button>
		</form>
	);
}
