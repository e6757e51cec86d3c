// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Report } from "../../../report/report.ts";
import type { Publication } from "../../../usecase/report/open-publication.ts";
import { dayInGermany, dayWords } from "../../../wording/date-words.ts";
import { reportName } from "../../../wording/report-name.ts";
import { PaperReference } from "../../ui/paper-reference.tsx";
import type { View } from "../../view.ts";
import { reportAddress } from "../publication/content.ts";

type ListProps = { readonly view: View; readonly publication: Publication };

/** What corrects a report, among those that are out. */
export function correctedBy({ reports }: Pick<Publication, "reports">, number: number): readonly Report[] {
	return reports.filter(({ corrects }) => corrects?.number === number);
}

function Line({ view, publication, report }: ListProps & { readonly report: Report }) {
	const { t, locale } = view;
	const { number, asOf, publishedAt, corrects, withdrawn } = report;
	const paper = publication.snapshots.get(number)?.paper;
	const facts = [
		t.publication_published({ date: dayInGermany(locale, publishedAt) }),
		corrects && t.publication_corrects({ number: corrects.number }),
		...correctedBy(publication, number).map((one) => t.publication_corrected_by({ number: one.number })),
		withdrawn && t.publication_withdrawn_on({ date: dayInGermany(locale, withdrawn.at) }),
	];
	return (
		<li class="report-line">
			<a class="report-line__link" href={reportAddress({ view, publication }, number)}>
				<span class="report-line__number">{reportName(t, number, publication.snapshots.get(number))}</span>
				<span>{t.web_as_of({ date: dayWords(locale, asOf) })}</span>
			</a>
			<p class="quiet">
				{facts.filter(Boolean).join(" · ")}
				{paper && (
					<>
						{" · "}
						{t.publication_paper()} <PaperReference view={view} papers={publication.papers} number={paper} />
					</>
				)}
			</p>
			{withdrawn && <p class="report-line__reason breakable">{withdrawn.reason}</p>}
		</li>
	);
}

/** Every report that is out or was taken down, the newest first. */
export function ReportList({ view, publication }: ListProps) {
	return (
		<ol class="report-lines" reversed>
			{publication.reports.map((report) => (
				<Line view={view} publication={publication} report={report} />
			))}
		</ol>
	);
}
