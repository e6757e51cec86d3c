// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import { missingForPublishing } from "../../../report/missing-for-publishing.ts";
import type { PublicationSettings } from "../../../report/publication-settings.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { href, type RouteName } from "../../routes.ts";
import { FormActions } from "../../ui/form-actions.tsx";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary, type ShownProblem } from "../../ui/problem-summary.tsx";
import type { View } from "../../view.ts";
import type { Section, Values } from "./field.ts";
import { SectionField } from "./fields.tsx";
import { settingsOf } from "./settings-of.ts";

const parts = (view: View): readonly { readonly route: RouteName; readonly label: string }[] => [
	{ route: "publicationSettings", label: view.t.publication_settings_part_look() },
	{ route: "publicationWording", label: view.t.publication_settings_part_wording() },
	{ route: "publicationImprint", label: view.t.publication_settings_part_imprint() },
	{ route: "publicationPrivacy", label: view.t.publication_settings_part_privacy() },
	{ route: "publicationAccessibility", label: view.t.publication_settings_part_accessibility() },
	{ route: "publicationWays", label: view.t.publication_settings_part_ways() },
	{ route: "barriers", label: view.t.publication_settings_part_barriers() },
];

/** The ways between the parts. */
export function Parts({ view, current }: { readonly view: View; readonly current: RouteName }) {
	const city = view.municipality?.slug ?? "";
	return (
		<nav class="part-links" aria-label={view.t.publication_settings_parts()}>
			<ul>
				{parts(view).map(({ route, label }) => (
					<li>
						<a
							class="kern-link"
							href={href(view.locale, route, { city } as never)}
							aria-current={route === current ? "page" : undefined}
						>
							{label}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

/** What the law still misses. */
function Missing({ view, settings }: { readonly view: View; readonly settings: PublicationSettings }) {
	const { t } = view;
	const missing = missingForPublishing(settings);
	if (missing.length === 0) return <p class="quiet">{t.publication_settings_missing_none()}</p>;
	return (
		<section aria-labelledby="missing" class="missing">
			<h2 id="missing" class="kern-heading-small">
				{t.publication_settings_missing_title()}
			</h2>
			<ul class="kern-body">
				{missing.map((one) => (
					<li>
						<a
							class="kern-link"
							href={href(view.locale, settingsOf[one], { city: view.municipality?.slug ?? "" } as never)}
						>
							{namedMessage(t, "publication_settings_missing", one)}
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}

export type SectionPageProps = {
	readonly view: View;
	readonly section: Section;
	readonly values: Values;
	readonly version: number;
	readonly settings: PublicationSettings;
	readonly problems?: readonly ShownProblem[];
	readonly done?: "saved" | "file" | undefined;
	/** What stands below the form: files with forms of their own. */
	readonly below?: Child;
	/** What stands beside a field that was saved. */
	readonly beside?: Child;
};

function SectionForm({ view, section, values, version, settings, problems = [] }: SectionPageProps) {
	const { t, locale, municipality } = view;
	const city = municipality?.slug ?? "";
	return (
		<form class="form" method="post" action={href(locale, section.route, { city } as never)}>
			<input type="hidden" name="version" value={String(version)} />
			{section.fields.map((field) => (
				<>
					{field.group && <h2 class="kern-heading-medium">{field.group(t)}</h2>}
					<SectionField view={view} field={field} values={values} settings={settings} problems={problems} />
				</>
			))}
			<FormActions view={view} label={t.publication_settings_save()} back={href(locale, "settings", { city })} />
		</form>
	);
}

/** A part of how the municipality publishes, as a form. */
export function sectionPage(props: SectionPageProps) {
	const { view, section, settings, problems = [], done, below, beside } = props;
	const { t } = view;
	const title = section.title(t);
	return layout({
		view,
		title: problems.length > 0 ? t.web_title_with_problem({ title }) : title,
		children: (
			<>
				<Parts view={view} current={section.route} />
				<h1 class="kern-heading-large">{title}</h1>
				{done && (
					<p class="kern-body" role="status">
						{done === "saved" ? t.publication_settings_saved() : t.publication_settings_file_saved()}
					</p>
				)}
				<ProblemSummary title={t.publication_settings_problem_title()} problems={problems} />
				<p class="kern-body text-column">{section.text(t)}</p>
				{section.route === "publicationSettings" && <Missing view={view} settings={settings} />}
				{beside}
				<SectionForm {...props} />
				{below}
			</>
		),
	});
}
