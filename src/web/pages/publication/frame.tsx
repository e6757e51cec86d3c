// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import type { Report } from "../../../report/report.ts";
import type { Publication } from "../../../usecase/report/open-publication.ts";
import { dayWords } from "../../../wording/date-words.ts";
import type { Words } from "../../../wording/locale.ts";
import { reportName } from "../../../wording/report-name.ts";
import { reportWords } from "../../../wording/report-words.ts";
import { href, type RouteName } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import { Printed } from "../../ui/printed.tsx";
import type { View } from "../../view.ts";
import { PublicationHead } from "../open-data/publication-head.tsx";
import { placeOf, reportAddress, type ShownAt } from "./content.ts";

type Tab = Extract<RouteName, "publication" | "publicationMeasures" | "publicationDifferences" | "publicationReports">;

const tabs: readonly (readonly [Tab, (t: Words) => string])[] = [
	["publication", (t) => t.publication_tab_start()],
	["publicationMeasures", (t) => t.publication_tab_measures()],
	["publicationDifferences", (t) => t.publication_tab_changes()],
	["publicationReports", (t) => t.publication_tab_reports()],
];

type FrameProps = {
	readonly view: View;
	readonly publication: Publication;
	/** The plan's title. */
	readonly plan: string;
	/** The page's own name; left out on the plan's first page. */
	readonly title?: string;
	/** What is said instead of the title where the title alone does not look right. */
	readonly heading?: Child;
	readonly current?: Tab;
	/** What stands between the plan and the page, leading there. */
	readonly above?: Child;
	/** The report that the page tells of; left out: the newest. `all`: of none in particular. */
	readonly report?: Report | "all";
	/** What the page says, for search engines and for who shares it; left out: how far the plan is. */
	readonly description?: string;
	/** More for the page's head. */
	readonly head?: Child;
	readonly shownAt: ShownAt;
	readonly children?: Child;
};

/** Which report, and of which day; on the plan's first page also how large it is. */
function Facts({ view, publication, report, title }: Pick<FrameProps, "view" | "publication" | "report" | "title">) {
	const { t, locale } = view;
	const shown = report ?? publication.current;
	if (!shown || shown === "all") return null;
	const { number, asOf } = shown;
	const snapshot = publication.snapshots.get(number);
	return (
		<p class="kern-body kern-body--muted plan-facts">
			{t.web_as_of({ date: dayWords(locale, asOf) })}
			{" · "}
			<a class="quiet-link" href={reportAddress({ view, publication }, number)}>
				{reportName(t, number, snapshot)}
			</a>
			{title === undefined && snapshot && ` · ${reportWords(snapshot, locale).extent}`}
		</p>
	);
}

function Tabs({ view, publication, current }: Pick<FrameProps, "view" | "publication" | "current">) {
	return (
		<nav class="tabs no-print" aria-label={view.t.publication_pages()}>
			<ul>
				{tabs.map(([route, label]) => (
					<li>
						<a
							href={href(view.locale, route, placeOf({ view, publication }))}
							{...(route === current && { "aria-current": "page" as const })}
						>
							{label(view.t)}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

/** A page of a published plan: whose it is, which report it tells of, and the way to its other pages. */
export function publicationPage(props: FrameProps) {
	const { view, publication, plan, title, heading, above, description, head, shownAt, children } = props;
	const wholeTitle = [title, plan].filter(Boolean).join(" – ");
	const said = { view, publication, plan, title: wholeTitle, description };
	return layout({
		view,
		title: wholeTitle,
		head: (
			<>
				<PublicationHead {...said} />
				{head}
			</>
		),
		further: { plan: publication.slug, languages: publication.languages, ways: publication.ways },
		children: (
			<>
				<header class="plan-head publication-head">
					{title !== undefined && (
						<p class="kern-body above-title">
							<a class="kern-link breakable" href={href(view.locale, "publication", placeOf({ view, publication }))}>
								{plan}
							</a>
							{above && (
								<>
									<span aria-hidden="true"> › </span>
									{above}
								</>
							)}
						</p>
					)}
					<h1 class="kern-heading-large breakable">{heading ?? title ?? plan}</h1>
					<Facts {...props} />
					<Tabs {...props} />
					<Printed view={view} at={shownAt.time} address={shownAt.address} />
				</header>
				{children}
			</>
		),
	});
}
