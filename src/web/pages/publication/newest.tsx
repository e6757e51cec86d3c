// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayInGermany } from "../../../wording/date-words.ts";
import type { Words } from "../../../wording/locale.ts";
import { reportName } from "../../../wording/report-name.ts";
import { href, type RouteName } from "../../routes.ts";
import { PaperReference } from "../../ui/paper-reference.tsx";
import { type Content, placeOf, reportAddress } from "./content.ts";
import { FileLinks } from "./files.tsx";

type Following = Extract<RouteName, "publicationFeed" | "publicationTerms" | "openData">;

/** How to learn of what comes, and how others may use it. */
const following: readonly { readonly route: Following; readonly label: (t: Words) => string }[] = [
	{ route: "publicationFeed", label: (t) => t.publication_feed() },
	{ route: "publicationTerms", label: (t) => t.publication_terms() },
	{ route: "openData", label: (t) => t.publication_open_data() },
];

/** The newest report as a document: what it is, and the way to its files and to the others. */
export function Newest(content: Content) {
	const { view, publication, report, snapshot } = content;
	const { t, locale } = view;
	return (
		<section class="section" aria-labelledby="bericht">
			<h2 id="bericht" class="kern-heading-medium">
				{snapshot.wording?.kind || t.publication_newest()}
			</h2>
			<p class="kern-body">
				{t.publication_published_first({ date: dayInGermany(locale, report.publishedAt) })}
				{snapshot.paper && (
					<>
						{" · "}
						{t.publication_paper()}{" "}
						<PaperReference view={view} papers={publication.papers} number={snapshot.paper} withName />
					</>
				)}
			</p>
			<FileLinks view={view} publication={publication} number={report.number} />
			<ul class="plain-list kern-body no-print">
				<li>
					<a class="kern-link" href={reportAddress(content, report.number)}>
						{t.publication_about_report({ name: reportName(t, report.number, snapshot) })}
					</a>
				</li>
				<li>
					<a class="kern-link" href={href(locale, "publicationReports", placeOf({ view, publication }))}>
						{t.publication_all_reports({ count: publication.reports.length })}
					</a>
				</li>
				{following.map(({ route, label }) => (
					<li>
						<a class="kern-link" href={href(locale, route, placeOf({ view, publication }))}>
							{label(t)}
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}
