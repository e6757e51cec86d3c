// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { newestSnapshot } from "../../../report/published-plan.ts";
import type { Publication } from "../../../usecase/report/open-publication.ts";
import { dayWords } from "../../../wording/date-words.ts";
import type { Words } from "../../../wording/locale.ts";
import { reportWords } from "../../../wording/report-words.ts";
import { href, type RouteName } from "../../routes.ts";
import type { OpenDataProps } from "./props.ts";

type DataRoute = Extract<RouteName, `publication${"Csv" | "Csvw" | "Json" | "Terms" | "Feed" | "Reports" | "Embed"}`>;

type Form = {
	readonly route: DataRoute;
	readonly label: (t: Words) => string;
	readonly hint: (t: Words) => string;
};

const forms: readonly Form[] = [
	{ route: "publicationCsv", label: (t) => t.open_data_csv(), hint: (t) => t.open_data_csv_hint() },
	{ route: "publicationCsvw", label: (t) => t.report_download_csvw(), hint: (t) => t.report_download_csvw_hint() },
	{ route: "publicationJson", label: (t) => t.open_data_json(), hint: (t) => t.open_data_json_hint() },
	{ route: "publicationTerms", label: (t) => t.open_data_terms(), hint: (t) => t.open_data_terms_hint() },
	{ route: "publicationFeed", label: (t) => t.open_data_feed(), hint: (t) => t.open_data_feed_hint() },
	{ route: "publicationEmbed", label: (t) => t.open_data_embed(), hint: (t) => t.open_data_embed_hint() },
	{ route: "publicationReports", label: (t) => t.open_data_reports(), hint: (t) => t.open_data_reports_hint() },
];

/** A plan's data: what they say, and each form in which they can be had. */
export function PlanData({ view, published, plan }: OpenDataProps & { readonly plan: Publication }) {
	const { t, locale } = view;
	const snapshot = newestSnapshot(plan);
	if (!snapshot) return null;
	const address = { city: published.municipality.slug, plan: plan.slug };
	const { extent, sentence } = reportWords(snapshot, locale);
	return (
		<section class="section" aria-labelledby={`plan-${plan.slug}`}>
			<h2 id={`plan-${plan.slug}`} class="kern-heading-medium breakable">
				<a class="quiet-link" href={href(locale, "publication", address)}>
					{snapshot.plan.title}
				</a>
			</h2>
			<p class="kern-body text-column">
				{t.open_data_plan({ date: dayWords(locale, snapshot.asOf), extent, sentence })}
			</p>
			<ul class="data-forms">
				{forms.map(({ route, label, hint }) => (
					<li>
						<a class="kern-link" href={href(locale, route, address)}>
							{label(t)}
						</a>
						<p class="quiet">{hint(t)}</p>
					</li>
				))}
			</ul>
		</section>
	);
}
