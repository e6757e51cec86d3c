// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import type { ReportField, ReportMeasure } from "../../../report/snapshot.ts";
import type { Language } from "../../../report/translation/language.ts";
import {
	contentKey,
	fieldKey,
	measureKey,
	summaryKey,
	titleKey,
	translatableOf,
} from "../../../report/translation/translatable.ts";
import { countTranslations, isStale, type Translation } from "../../../report/translation/translation.ts";
import { dayIn, languageWords } from "../../../wording/language-words.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import { Mark } from "../../ui/mark.tsx";
import { Printed } from "../../ui/printed.tsx";
import { PublicationHead } from "../open-data/publication-head.tsx";
import { type Content, measureAddress, placeOf } from "../publication/content.ts";

type LanguageProps = {
	readonly content: Content;
	readonly language: Language;
	readonly translations: ReadonlyMap<string, Translation>;
};

type TextProps = LanguageProps & { readonly of: string; readonly original: string };

/** Who translated it, where that was not a person, and whether the German text has changed since. */
function Marks({ language, translations, of, original }: TextProps) {
	const translation = translations.get(of);
	if (!translation) return null;
	const { words, lang } = languageWords(language.tag);
	const stale = original !== "" && isStale(translation, original);
	const marks = [translation.origin === "machine" && words.machine, stale && words.stale].filter(Boolean);
	if (marks.length === 0) return null;
	return (
		<p class="translated__mark" lang={lang}>
			{marks.join(" · ")}
		</p>
	);
}

/** A translated text, with the German one folded beneath. */
function Text(props: TextProps) {
	const { language, translations, of, original } = props;
	const translation = translations.get(of);
	if (!translation) return null;
	const { words, lang } = languageWords(language.tag);
	return (
		<div class="translated">
			<p class="kern-body translated__text">{translation.text}</p>
			<Marks {...props} />
			{original && (
				<details class="translated__original">
					<summary lang={lang}>{words.original}</summary>
					<p class="kern-body" lang="de" dir="ltr">
						{original}
					</p>
				</details>
			)}
		</div>
	);
}

/** A heading in the language; in German, and marked as such, where nobody has translated it. */
function Named({ translations, of, original }: TextProps) {
	const text = translations.get(of)?.text;
	return text ? (
		<bdi>{text}</bdi>
	) : (
		<span lang="de" dir="ltr">
			{original}
		</span>
	);
}

/** How far the plan is: each status by its shape, its word and its number. */
function Progress({ content: { view, snapshot }, language }: LanguageProps) {
	const { words, lang } = languageWords(language.tag);
	return (
		<section class="section" aria-labelledby="progress" lang={lang}>
			<h2 class="kern-heading-medium" id="progress">
				{words.progress}
			</h2>
			<ul class="language-mix">
				{snapshot.mix
					.filter(({ count }) => count > 0)
					.map(({ meaning, count }) => (
						<li>
							<Mark view={view} name={meaning} /> <span>{words.statuses[meaning]}</span>{" "}
							<strong>{count.toLocaleString(lang)}</strong>
						</li>
					))}
			</ul>
		</section>
	);
}

function Measure(props: LanguageProps & { readonly measure: ReportMeasure }) {
	const { content, measure, translations } = props;
	const { number, slug, title, steps } = measure;
	const key = measureKey(slug);
	const shown = steps.filter(({ position }) => translations.has(contentKey(slug, position)));
	if (!translations.has(key) && shown.length === 0) return null;
	return (
		<li class="language-measure">
			<h3 class="kern-heading-small">
				<a class="kern-link breakable" href={measureAddress(content, slug)}>
					<bdi>{number}</bdi> {title && <Named {...props} of={key} original={title} />}
				</a>
			</h3>
			<Marks {...props} of={key} original={title} />
			{shown.map(({ position, content: lines }) => (
				<Text {...props} of={contentKey(slug, position)} original={lines.join("\n")} />
			))}
		</li>
	);
}

function Field(props: LanguageProps & { readonly field: ReportField }) {
	const { field, translations } = props;
	const measures = field.measures.filter(
		({ slug, steps }) =>
			translations.has(measureKey(slug)) || steps.some(({ position }) => translations.has(contentKey(slug, position))),
	);
	const key = fieldKey(field.code);
	if (measures.length === 0 && !translations.has(key)) return null;
	return (
		<section class="section">
			{field.title && (
				<h2 class="kern-heading-medium">
					<bdi>{field.code}</bdi> <Named {...props} of={key} original={field.title} />
				</h2>
			)}
			<Marks {...props} of={key} original={field.title} />
			<ul class="bare-list">
				{measures.map((measure) => (
					<Measure {...props} measure={measure} />
				))}
			</ul>
		</section>
	);
}

/** What is not translated, and where all of it stands. */
function Rest(props: LanguageProps): Child {
	const { content, language, translations } = props;
	const { words, lang } = languageWords(language.tag);
	const { total, translated } = countTranslations(translatableOf(content.snapshot), translations);
	return (
		<p class="kern-body" lang={lang}>
			{translated < total && <>{words.partly} </>}
			<a class="kern-link" href={href("de", "publication", placeOf(content))} hreflang="de">
				{words.report}
			</a>
		</p>
	);
}

/** What a published plan says, in a further language. */
export function languagePage(props: LanguageProps) {
	const { content, language, translations } = props;
	const { view, snapshot, publication } = content;
	const { words, lang } = languageWords(language.tag);
	const plan = snapshot.plan.title;
	const title = translations.get(titleKey)?.text ?? plan;
	const description = translations.get(summaryKey)?.text;
	return layout({
		...{ view, language, title },
		further: { plan: publication.slug, languages: publication.languages, ways: publication.ways },
		head: <PublicationHead {...{ view, publication, plan, title, description }} />,
		children: (
			<article class="language-page">
				<h1 class="kern-heading-large breakable">
					<Named {...props} of={titleKey} original={plan} />
				</h1>
				<Marks {...props} of={titleKey} original={plan} />
				<p class="quiet" lang={lang}>
					{words.asOf} {dayIn(lang, snapshot.asOf)}
				</p>
				<div lang={view.locale} dir="ltr">
					<Printed view={view} at={content.shownAt.time} address={content.shownAt.address} />
				</div>
				<Text {...props} of={summaryKey} original="" />
				<Rest {...props} />
				<Progress {...props} />
				{snapshot.fields.map((field) => (
					<Field {...props} field={field} />
				))}
			</article>
		),
	});
}
