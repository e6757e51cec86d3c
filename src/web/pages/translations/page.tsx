// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { languages } from "../../../report/translation/language.ts";
import type { OpenedPlanWays } from "../../../usecase/publication/plan-ways.ts";
import type { PlanLanguageState, ShownLanguages } from "../../../usecase/translation/plan-languages.ts";
import { href } from "../../routes.ts";
import { Select } from "../../ui/choice.tsx";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";
import { WaysList } from "../plan-ways/ways-list.tsx";

type Shown = Extract<ShownLanguages, { readonly ok: true }> & { readonly ways: OpenedPlanWays };
type Place = { readonly city: string; readonly plan: string };
type EntryProps = { readonly view: View; readonly place: Place; readonly one: PlanLanguageState };

function Entry({ view, place, one: { language, visible, count } }: EntryProps) {
	const { t, locale } = view;
	const named = { ...place, language: language.tag };
	return (
		<li class="language-row">
			<h2 class="kern-heading-small">
				{language.called[locale]} ·{" "}
				<span lang={language.tag} dir={language.direction}>
					{language.name}
				</span>
			</h2>
			<p class="quiet">
				{count.stale > 0 ? t.translation_count_stale(count) : t.translation_count(count)} ·{" "}
				{visible ? t.translation_visible() : t.translation_hidden()}
			</p>
			<div class="language-row__ways">
				<a class="kern-link" href={href(locale, "translation", named)}>
					{t.translation_edit()}
				</a>
				{visible && (
					<a class="kern-link" href={href(locale, "publicationLanguage", named)}>
						{t.translation_see()}
					</a>
				)}
				<form method="post" action={href(locale, "translationShow", named)}>
					<button class="link-button" type="submit" name="visible" value={visible ? "no" : "yes"}>
						{visible ? t.translation_hide() : t.translation_show()}
					</button>
				</form>
			</div>
		</li>
	);
}

/** Leichte Sprache, sign language and the further languages of a plan, and the way to more. */
export function translationsPage(view: View, { plan, languages: own, ways }: Shown) {
	const { t, locale, municipality } = view;
	const place = { city: municipality?.slug ?? "", plan: plan.slug };
	const missing = languages.filter(({ tag }) => own.every(({ language }) => language.tag !== tag));
	return layout({
		view,
		title: `${t.translation_title()} – ${plan.title}`,
		children: (
			<>
				<p class="kern-body above-title">
					<a class="kern-link breakable" href={href(locale, "plan", place)}>
						{plan.title}
					</a>
				</p>
				<h1 class="kern-heading-large">{t.translation_title()}</h1>
				<p class="kern-body text-column">{t.translation_text()}</p>
				<WaysList view={view} opened={ways} />
				{own.length === 0 ? (
					<p class="lead text-column">{t.translation_none()}</p>
				) : (
					<ul class="bare-list">
						{own.map((one) => (
							<Entry view={view} place={place} one={one} />
						))}
					</ul>
				)}
				<form class="form" method="post" action={href(locale, "translations", place)}>
					<Select
						name="language"
						label={t.translation_choose()}
						options={missing.map(({ tag, called, name }) => ({ value: tag, label: `${called[locale]} (${name})` }))}
					/>
					<button class="kern-btn kern-btn--primary" type="submit">
						<span class="kern-label">{t.translation_add()}</span>
					</button>
				</form>
			</>
		),
	});
}
