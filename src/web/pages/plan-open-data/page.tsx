// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../../plan/plan.ts";
import { type DataTheme, dataThemes, themesOf } from "../../../report/data-theme.ts";
import type { Words } from "../../../wording/locale.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { href } from "../../routes.ts";
import { FormActions } from "../../ui/form-actions.tsx";
import { planFormPage } from "../../ui/plan-form-page.tsx";
import type { View } from "../../view.ts";

export type OpenDataFormProps = {
	readonly view: View;
	readonly plan: Plan;
	readonly themes: readonly DataTheme[];
	readonly version: number;
	readonly isSaved: boolean;
	/** What somebody else saved meanwhile. */
	readonly savedThemes?: readonly DataTheme[];
};

const themeWords = (t: Words, theme: DataTheme): string => namedMessage(t, "open_data_subject", theme);

function Themes({ view: { t }, themes }: Pick<OpenDataFormProps, "view" | "themes">) {
	return (
		<fieldset class="kern-fieldset" aria-describedby="themes-hint">
			<legend class="kern-label">{t.open_data_subjects()}</legend>
			<div class="kern-hint" id="themes-hint">
				{t.open_data_subjects_hint()}
			</div>
			<div class="kern-fieldset__body">
				{dataThemes.map((theme) => (
					<div class="kern-form-check">
						<input
							class="kern-form-check__checkbox"
							type="checkbox"
							id={`theme-${theme}`}
							name="themes"
							value={theme}
							checked={themesOf(themes).includes(theme)}
						/>
						<label class="kern-label" for={`theme-${theme}`}>
							{themeWords(t, theme)}
						</label>
					</div>
				))}
			</div>
		</fieldset>
	);
}

/** What a plan's data are about, as a form. */
export function openDataForm(props: OpenDataFormProps) {
	const { view, plan, version, isSaved, savedThemes } = props;
	const { t, locale, municipality } = view;
	const place = { city: municipality?.slug ?? "", plan: plan.slug };
	const title = t.open_data_subjects_title();
	const saved = savedThemes && themesOf(savedThemes).map((theme) => themeWords(t, theme));
	const problems = saved ? [{ sentence: t.plan_way_stale({ saved: saved.join(", ") }) }] : [];
	return planFormPage({
		...{ view, plan, title, problems: { title: t.publication_settings_problem_title(), list: problems } },
		above: { words: t.reports_title(), address: href(locale, "reports", place) },
		saved: isSaved ? t.plan_way_saved() : undefined,
		children: (
			<>
				<p class="kern-body text-column">{t.open_data_subjects_text()}</p>
				<form class="form" method="post" action={href(locale, "planOpenData", place)}>
					<input type="hidden" name="version" value={String(version)} />
					<Themes {...props} />
					<FormActions view={view} label={t.publication_settings_save()} back={href(locale, "reports", place)} />
				</form>
			</>
		),
	});
}
