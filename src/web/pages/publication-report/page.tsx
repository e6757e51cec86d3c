// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Report } from "../../../report/report.ts";
import type { ReportSnapshot } from "../../../report/snapshot.ts";
import type { Publication } from "../../../usecase/report/open-publication.ts";
import { dayInGermany, dayWords, momentWords } from "../../../wording/date-words.ts";
import { reportName } from "../../../wording/report-name.ts";
import { reportWords } from "../../../wording/report-words.ts";
import { PaperReference } from "../../ui/paper-reference.tsx";
import type { View } from "../../view.ts";
import { ByField } from "../difference/by-field.tsx";
import { CorrectionPart } from "../difference/correction-part.tsx";
import { listAddress, reportAddress, type ShownAt } from "../publication/content.ts";
import { Files } from "../publication/files.tsx";
import { publicationPage } from "../publication/frame.tsx";
import { correctedBy } from "../publication-reports/list.tsx";
import { Foreword } from "./foreword.tsx";

type Props = {
	readonly view: View;
	readonly publication: Publication;
	readonly report: Report;
	/** The plan's title. */
	readonly plan: string;
	readonly shownAt: ShownAt;
};

type Shown = Props & { readonly snapshot: ReportSnapshot };

/** That another report corrects this one, or the other way round, and what was different. */
function Corrections(props: Props) {
	const { view, publication, report } = props;
	const { t } = view;
	const by = correctedBy(publication, report.number);
	const link = (number: number) => (
		<a class="kern-link" href={reportAddress(props, number)}>
			{t.publication_report({ number })}
		</a>
	);
	return (
		<>
			{by.map(({ number, corrects }) => (
				<p class="report-note kern-body breakable">
					{t.publication_is_corrected()} {link(number)}: {corrects?.what}
				</p>
			))}
			{report.corrects && (
				<p class="report-note kern-body breakable">
					{t.publication_does_correct()} {link(report.corrects.number)}: {report.corrects.what}
				</p>
			)}
		</>
	);
}

type ExtentProps = Pick<Props, "view" | "publication" | "report"> & { readonly words: string };

/** How many there are; only those of the newest report can be listed. */
function Extent({ view, publication, report, words }: ExtentProps) {
	if (report.number !== publication.current?.number) return <>{words}</>;
	return (
		<a class="quiet-link" href={listAddress({ view, publication })}>
			{words}
		</a>
	);
}

function Facts({ view, publication, report, snapshot }: Shown) {
	const { t, locale } = view;
	const { wording } = snapshot;
	const measures = snapshot.fields.flatMap((field) => field.measures);
	const steps = measures.flatMap((measure) => measure.steps);
	const extent = `${t.report_extent_measures({ count: measures.length })}, ${t.publication_steps({ count: steps.length })}`;
	return (
		<dl class="report-facts">
			<div>
				<dt>{t.publication_stand()}</dt>
				<dd>{dayWords(locale, report.asOf)}</dd>
			</div>
			<div>
				<dt>{t.publication_published_title()}</dt>
				<dd>{momentWords(locale, report.publishedAt)}</dd>
			</div>
			{snapshot.paper && (
				<div>
					<dt>{t.publication_paper()}</dt>
					<dd>
						<PaperReference view={view} papers={publication.papers} number={snapshot.paper} withName />
					</dd>
				</div>
			)}
			{wording && wording.imprint.length > 0 && (
				<div>
					<dt>{t.report_imprint()}</dt>
					<dd class="breakable">
						{wording.imprint.map((line) => (
							<div>{line}</div>
						))}
					</dd>
				</div>
			)}
			<div>
				<dt>{t.publication_extent()}</dt>
				<dd>
					<Extent {...{ view, publication, report }} words={extent} />
				</dd>
			</div>
		</dl>
	);
}

function Check({ view, report }: Shown) {
	const { t } = view;
	return (
		<section class="section" aria-labelledby="pruefsumme">
			<h2 id="pruefsumme" class="kern-heading-medium">
				{t.publication_hash_title()}
			</h2>
			<p class="kern-body text-column">{t.publication_hash_text()}</p>
			<p>
				<code class="hash breakable">{report.sha256}</code>
			</p>
			<p class="kern-body text-column">
				{t.publication_hash_how()} <code>sha256sum bericht.json</code>
			</p>
		</section>
	);
}

/** What a published report is, and its files. */
export function reportPage(props: Shown) {
	const { view, publication, report, plan, snapshot, shownAt } = props;
	const { t, locale } = view;
	const { asOf, sentence } = reportWords(snapshot, locale);
	return publicationPage({
		...{ view, publication, plan, shownAt, report: "all", current: "publicationReports" },
		title: reportName(t, report.number, snapshot),
		description: `${asOf}. ${sentence}`,
		children: (
			<>
				<Corrections {...props} />
				<Facts {...props} />
				<Foreword view={view} wording={props.snapshot.wording} />
				{report.corrects && <CorrectionPart {...props} />}
				<section class="section" aria-labelledby="dateien">
					<h2 id="dateien" class="kern-heading-medium">
						{t.publication_files()}
					</h2>
					<Files view={view} publication={publication} number={report.number} />
				</section>
				<ByField {...props} />
				<Check {...props} />
			</>
		),
	});
}

/** That a report was taken down, when and why. */
export function withdrawnPage(props: Props) {
	const { view, publication, report, plan, shownAt } = props;
	const { t, locale } = view;
	const { withdrawn, number } = report;
	const title = t.publication_withdrawn_title({ number });
	return publicationPage({
		...{ view, publication, plan, shownAt, title, report: "all", current: "publicationReports" },
		children: (
			<>
				<p class="lead text-column">
					{withdrawn && t.publication_withdrawn_text({ date: dayInGermany(locale, withdrawn.at) })}
				</p>
				<p class="report-note kern-body breakable">
					<strong>{t.publication_withdrawn_reason()}</strong> {withdrawn?.reason}
				</p>
				<Corrections {...props} />
			</>
		),
	});
}
