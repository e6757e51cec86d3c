// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayInGermany } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { type Content, placeOf, reportAddress } from "./content.ts";
import { FileLinks } from "./files.tsx";
import { PaperLink } from "./paper-link.tsx";

/** The newest report as a document: what it is, and the way to its files and to the others. */
export function Newest(content: Content) {
	const { view, publication, report, snapshot } = content;
	const { t, locale } = view;
	return (
		<section class="section" aria-labelledby="bericht">
			<h2 id="bericht" class="kern-heading-medium">
				{t.publication_newest()}
			</h2>
			<p class="kern-body">
				{t.publication_published_first({ date: dayInGermany(locale, report.publishedAt) })}
				{snapshot.paper && (
					<>
						{" · "}
						{t.publication_paper()} <PaperLink view={view} paper={snapshot.paper} />
					</>
				)}
			</p>
			<FileLinks view={view} publication={publication} number={report.number} />
			<ul class="plain-list kern-body">
				<li>
					<a class="kern-link" href={reportAddress(content, report.number)}>
						{t.publication_about_report({ number: report.number })}
					</a>
				</li>
				<li>
					<a class="kern-link" href={href(locale, "publicationReports", placeOf({ view, publication }))}>
						{t.publication_all_reports({ count: publication.reports.length })}
					</a>
				</li>
			</ul>
		</section>
	);
}
