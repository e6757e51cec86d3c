// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { federalStates } from "../../../plan/municipality-settings.ts";
import type { EditMunicipalityInput } from "../../../usecase/edit-municipality.ts";
import { href } from "../../routes.ts";
import { Radios, Select } from "../../ui/choice.tsx";
import { FormActions } from "../../ui/form-actions.tsx";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary, type ShownProblem } from "../../ui/problem-summary.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";

type SettingsProps = {
	readonly values: EditMunicipalityInput;
	readonly problems: readonly ShownProblem[];
	readonly saved?: boolean;
};

type PartProps = SettingsProps & { readonly view: View };

function Contact({ view, values: { settings }, problems }: PartProps) {
	const { t } = view;
	const problem = problems.find(({ field }) => field === "email")?.sentence;
	const languages = [
		{ value: "de-en", label: t.city_languages_both() },
		{ value: "de", label: t.city_languages_de() },
	];
	return (
		<>
			<TextArea
				name="address"
				label={t.city_address()}
				hint={t.city_address_hint()}
				value={settings.address.join("\n")}
			/>
			<TextField
				name="contact"
				label={t.city_contact()}
				hint={t.city_contact_hint()}
				value={settings.contact}
				optional
			/>
			<TextField name="email" label={t.city_email()} value={settings.email} problem={problem} optional />
			<TextField name="phone" label={t.city_phone()} value={settings.phone} optional />
			<Radios name="languages" legend={t.city_languages()} options={languages} chosen={settings.languages} />
		</>
	);
}

/** The form for what a municipality says of itself. */
export function settingsPage(view: View, props: SettingsProps) {
	const { values, problems, saved } = props;
	const { t, locale, municipality } = view;
	const city = municipality?.slug ?? "";
	const title = t.city_settings_title();
	const states = [
		{ value: "", label: t.city_state_none() },
		...federalStates.map((state) => ({ value: state, label: state })),
	];
	return layout({
		view,
		title: problems.length > 0 ? t.web_title_with_problem({ title }) : title,
		children: (
			<>
				<h1 class="kern-heading-large">{title}</h1>
				{saved && (
					<p class="kern-body" role="status">
						{t.city_saved()}
					</p>
				)}
				<ProblemSummary title={t.city_problem_title()} problems={problems} />
				<p class="kern-body text-column">{t.city_settings_text()}</p>
				<p class="kern-body">
					<a class="kern-link" href={href(locale, "council", { city })}>
						{t.council_title()}
					</a>
				</p>
				<p class="kern-body">
					<a class="kern-link" href={href(locale, "publicationSettings", { city })}>
						{t.publication_settings_link()}
					</a>
				</p>
				<form class="form" method="post" action={href(locale, "settings", { city })}>
					<input type="hidden" name="version" value={String(values.version)} />
					<TextField
						name="name"
						label={t.city_name()}
						value={values.name}
						problem={problems.find(({ field }) => field === "name")?.sentence}
					/>
					<Select name="state" label={t.city_state()} options={states} chosen={values.settings.state} />
					<Contact view={view} {...props} />
					<FormActions view={view} label={t.city_save()} back={href(locale, "municipality", { city })} />
				</form>
			</>
		),
	});
}
