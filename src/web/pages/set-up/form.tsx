// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SetUpField, SetUpInput } from "../../../usecase/account/set-up.ts";
import { href } from "../../routes.ts";
import { Radios } from "../../ui/choice.tsx";
import { PasswordFields } from "../../ui/password-fields.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";

/** What was entered so far; passwords are not sent back. */
export type SetUpValues = Pick<SetUpInput, "code" | "municipalityName" | "name" | "email" | "secret">;

type FormProps = {
	readonly view: View;
	readonly city: string;
	readonly values: SetUpValues;
	readonly problems: Readonly<Partial<Record<SetUpField, string>>>;
};

/** The first account's form. */
export function SetUpForm({ view, city, values, problems }: FormProps) {
	const { t, locale } = view;
	return (
		<form method="post" action={href(locale, "setUp", { city })} class="form">
			<input type="hidden" name="code" value={values.code} />
			<TextField
				name="municipalityName"
				label={t.account_municipality_name()}
				value={values.municipalityName}
				problem={problems.municipalityName}
			/>
			<TextField
				name="name"
				label={t.account_your_name()}
				value={values.name}
				problem={problems.name}
				autocomplete="name"
			/>
			<TextField
				name="email"
				type="email"
				label={t.account_your_email()}
				hint={t.account_email_hint()}
				value={values.email}
				problem={problems.email}
				autocomplete="username"
			/>
			<SecretFields view={view} values={values} problems={problems} />
			<button class="kern-btn kern-btn--primary" type="submit">
				<span class="kern-label">{t.account_set_up()}</span>
			</button>
		</form>
	);
}

function SecretFields({ view, values, problems }: Omit<FormProps, "city">) {
	const { t } = view;
	const options = [
		{ value: "own", label: t.account_secret_own() },
		{ value: "generated", label: t.account_secret_generated() },
		{ value: "later", label: t.account_secret_later() },
	];
	return (
		<>
			<Radios name="secret" legend={t.account_secret()} options={options} chosen={values.secret} />
			<div class="form__group only-own-secret">
				<PasswordFields view={view} label={t.account_password()} problems={problems} optional />
			</div>
		</>
	);
}
