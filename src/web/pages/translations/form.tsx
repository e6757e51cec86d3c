// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { originalHash, type Translatable } from "../../../report/translation/translatable.ts";
import { formHash, isStale, type Translation } from "../../../report/translation/translation.ts";
import type { OpenedTranslations } from "../../../usecase/translation/edit-translations.ts";
import { href } from "../../routes.ts";
import { FormActions } from "../../ui/form-actions.tsx";
import { planFormPage } from "../../ui/plan-form-page.tsx";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import type { View } from "../../view.ts";
import { textName } from "./text-name.ts";

type FormProps = {
	readonly view: View;
	readonly opened: OpenedTranslations;
	/** A field's code, `-` for the texts of no field, or empty for those of the whole plan. */
	readonly part: string;
	readonly saved?: number | undefined;
	/** What somebody wrote and could not save. */
	readonly typed?: ReadonlyMap<string, Translation>;
	readonly problems?: readonly ShownProblem[];
};

/** The id of a text's field. */
export const fieldId = (key: string): string => `text-${key.replace(/[^\w-]/g, "_")}`;

const partOfText = ({ field }: Translatable): string => (field === undefined ? "" : field || "-");

type RowProps = Omit<FormProps, "part" | "saved"> & { readonly text: Translatable };

function Marks({ view, opened, text: { key, original }, typed }: RowProps) {
	const { t } = view;
	const translation = opened.translations.get(key);
	const stale = translation && isStale(translation, original);
	const machine = (typed?.get(key) ?? translation)?.origin === "machine";
	return (
		<div class="translation__marks">
			{stale && <p class="translation__stale">{t.translation_stale_mark()}</p>}
			{stale && (
				<div class="kern-form-check">
					<input
						class="kern-form-check__checkbox"
						type="checkbox"
						id={`checked-${fieldId(key)}`}
						name="checked"
						value={key}
					/>
					<label class="kern-label" for={`checked-${fieldId(key)}`}>
						{t.translation_checked()}
					</label>
				</div>
			)}
			<div class="kern-form-check">
				<input
					class="kern-form-check__checkbox"
					type="checkbox"
					id={`machine-${fieldId(key)}`}
					name="machine"
					value={key}
					checked={machine}
				/>
				<label class="kern-label" for={`machine-${fieldId(key)}`}>
					{t.translation_machine()}
				</label>
			</div>
		</div>
	);
}

/** A German text, and beside it the field for the other language. */
function Row(props: RowProps) {
	const { view, opened, text, typed, problems = [] } = props;
	const { key, kind, original } = text;
	const { language, translations } = opened;
	const { t, locale } = view;
	const was = translations.get(key);
	const shown = typed?.get(key) ?? was;
	const id = fieldId(key);
	const problem = problems.find(({ field }) => field === id)?.sentence;
	const name = textName(t, text);
	return (
		<div class="translation">
			<div class="translation__original">
				<h2 class="kern-label">{name}</h2>
				{original ? (
					<p class="kern-body" lang="de">
						{original}
					</p>
				) : (
					<p class="quiet" id={`${id}-hint`}>
						{t.translation_summary_hint()}
					</p>
				)}
			</div>
			<div class={problem ? "kern-form-input kern-form-input--error" : "kern-form-input"}>
				<label class="kern-label" for={id}>
					{t.translation_text_label({ name, language: language.called[locale] })}
				</label>
				<textarea
					class="kern-form-input__input"
					id={id}
					name={`text:${key}`}
					rows={kind === "content" || kind === "summary" ? 4 : 2}
					lang={language.tag}
					dir={language.direction}
					aria-describedby={
						[!original && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ") || undefined
					}
					aria-invalid={problem ? "true" : undefined}
				>
					{shown?.text ?? ""}
				</textarea>
				{problem && (
					<p class="kern-error" id={`${id}-problem`}>
						<span class="kern-icon kern-icon--danger" aria-hidden="true" />
						<span class="kern-body">{problem}</span>
					</p>
				)}
				<input type="hidden" name={`version:${key}`} value={String(shown?.version ?? 0)} />
				<input type="hidden" name={`was:${key}`} value={formHash(was?.text ?? "", was?.origin ?? "human")} />
				<input type="hidden" name={`seen:${key}`} value={originalHash(original)} />
				<Marks {...props} />
			</div>
		</div>
	);
}

/** The ways between the parts of the plan. */
function PartLinks({ view, opened, part }: Pick<FormProps, "view" | "opened" | "part">) {
	const { t, locale, municipality } = view;
	const { plan, language, texts, snapshot } = opened;
	const titles = new Map(
		snapshot.fields.map(({ code, title }) => [code || "-", [code, title].filter(Boolean).join(" ")]),
	);
	const place = { city: municipality?.slug ?? "", plan: plan.slug, language: language.tag };
	const named = (one: string): string => {
		if (one === "") return t.translation_part_plan();
		return titles.get(one) || t.translation_part_none();
	};
	return (
		<nav class="part-links" aria-label={t.translation_parts()}>
			<ul>
				{[...new Set(texts.map(partOfText))].map((one) => (
					<li>
						<a
							class="kern-link breakable"
							href={href(locale, "translation", place, { feld: one })}
							aria-current={one === part ? "page" : undefined}
						>
							{named(one)}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

/** A part of a plan in a language: each German text with the field for the other beside it. */
export function translationForm({ view, opened, part, saved, typed, problems = [] }: FormProps) {
	const { t, locale, municipality } = view;
	const { plan, language, texts } = opened;
	const place = { city: municipality?.slug ?? "", plan: plan.slug };
	const title = t.translation_into({ language: language.called[locale] });
	const action = href(locale, "translation", { ...place, language: language.tag }, { feld: part });
	return planFormPage({
		...{ view, plan, title, problems: { title: t.translation_problem_title(), list: problems } },
		above: { words: t.translation_title(), address: href(locale, "translations", place) },
		saved: saved === undefined ? undefined : t.translation_saved({ count: saved }),
		children: (
			<>
				<p class="kern-body no-print">
					<a class="kern-link" href={href(locale, "translationImport", { ...place, language: language.tag })}>
						{t.translation_table_link()}
					</a>
				</p>
				<PartLinks view={view} opened={opened} part={part} />
				<form method="post" action={action}>
					{texts
						.filter((text) => partOfText(text) === part)
						.map((text) => (
							<Row view={view} opened={opened} text={text} problems={problems} {...(typed && { typed })} />
						))}
					<FormActions view={view} label={t.translation_save()} back={href(locale, "translations", place)} />
				</form>
			</>
		),
	});
}
