// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { OpenedTranslations } from "../../../usecase/translation/edit-translations.ts";
import { href } from "../../routes.ts";
import { planFormPage } from "../../ui/plan-form-page.tsx";
import { Upload } from "../../ui/upload.tsx";
import type { View } from "../../view.ts";

type UploadPageProps = {
	readonly view: View;
	readonly opened: OpenedTranslations;
	readonly problem?: string;
};

/** Where the texts of a language are, seen from one of its pages. */
export function languageAbove({ view, opened }: Pick<UploadPageProps, "view" | "opened">) {
	const { t, locale, municipality } = view;
	const { plan, language } = opened;
	const place = { city: municipality?.slug ?? "", plan: plan.slug, language: language.tag };
	const words = t.translation_into({ language: language.called[locale] });
	return { words, address: href(locale, "translation", place) };
}

/** How to translate in a spreadsheet: the table to take along, and the way back. */
export function uploadPage({ view, opened, problem }: UploadPageProps) {
	const { t, locale, municipality } = view;
	const { plan, language } = opened;
	const place = { city: municipality?.slug ?? "", plan: plan.slug, language: language.tag };
	const title = t.translation_table_title({ language: language.called[locale] });
	const problems = problem ? [{ field: "file", sentence: problem }] : [];
	return planFormPage({
		...{ view, plan, title, problems: { title: t.translation_problem_title(), list: problems } },
		above: languageAbove({ view, opened }),
		children: (
			<>
				<p class="kern-body text-column">{t.translation_table_how()}</p>
				<p class="kern-body">
					<a class="kern-link" href={href(locale, "translationTable", place)} download="">
						{t.translation_table_download()}
					</a>
				</p>
				<Upload
					{...{ id: "file", action: href(locale, "translationImport", place), problem }}
					label={t.translation_table_file()}
					hint={t.translation_table_file_hint()}
					accept=".csv,.txt,text/csv"
					save={t.translation_table_look()}
				/>
			</>
		),
	});
}
