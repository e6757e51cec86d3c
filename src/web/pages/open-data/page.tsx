// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import { Examples } from "./examples.tsx";
import { FeedLink } from "./feed-link.tsx";
import { LicenceSection } from "./licence.tsx";
import { PlanData } from "./plan-data.tsx";
import type { OpenDataProps } from "./props.ts";

function Catalogue({ view: { t, locale }, published }: OpenDataProps) {
	const city = published.municipality.slug;
	return (
		<section class="section text-column" aria-labelledby="katalog">
			<h2 id="katalog" class="kern-heading-medium">
				{t.open_data_catalogue()}
			</h2>
			<p class="kern-body">{t.open_data_catalogue_hint()}</p>
			<ul class="plain-list kern-body">
				<li>
					<a class="kern-link" href={href(locale, "openDataTurtle", { city })}>
						{t.open_data_catalogue_turtle()}
					</a>
				</li>
				<li>
					<a class="kern-link" href={href(locale, "openDataJsonLd", { city })}>
						{t.open_data_catalogue_json_ld()}
					</a>
				</li>
			</ul>
		</section>
	);
}

function Plans(props: OpenDataProps) {
	const { view, published } = props;
	if (published.plans.every(({ current }) => current === undefined)) {
		return <p class="kern-body text-column section">{view.t.open_data_nothing()}</p>;
	}
	return (
		<>
			{published.plans.map((plan) => (
				<PlanData {...props} plan={plan} />
			))}
		</>
	);
}

/** What is given away, in which forms, and how to use it. */
export function openDataPage(props: OpenDataProps) {
	const { view, published } = props;
	const { t } = view;
	const { name } = published.municipality;
	return layout({
		view,
		title: t.open_data_title(),
		head: <FeedLink view={view} />,
		children: (
			<>
				<h1 class="kern-heading-large">{t.open_data_title()}</h1>
				<p class="lead text-column">{t.open_data_lead({ city: name })}</p>
				<Plans {...props} />
				<LicenceSection view={view} settings={published.settings} />
				<Examples {...props} />
				<Catalogue {...props} />
			</>
		),
	});
}
