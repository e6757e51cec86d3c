// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import type { ReportState } from "../../../report/report-state.ts";
import { dayWords, momentWords } from "../../../wording/date-words.ts";
import { reportAddress } from "../reports/address.ts";
import { ReportStateMark } from "../reports/state-mark.tsx";
import type { ReportContent } from "./content.ts";

function Fact({ name, children }: { readonly name: string; readonly children: Child }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd class="breakable">{children}</dd>
		</div>
	);
}

/** What a report is: its number stands in the page's name. */
export function Facts(content: ReportContent & { readonly state: ReportState }) {
	const { view, plan, report, snapshot, state, origin } = content;
	const { t, locale } = view;
	const address = reportAddress({ view, plan }, report.number, "publicationReport");
	return (
		<section class="section" aria-labelledby="facts">
			<h2 id="facts" class="kern-heading-medium">
				{t.report_facts()}
			</h2>
			<dl class="facts report-about">
				<Fact name={t.report_fact_state()}>
					<ReportStateMark view={view} state={state} />
				</Fact>
				<Fact name={t.report_fact_as_of()}>{dayWords(locale, report.asOf)}</Fact>
				{snapshot.paper && <Fact name={t.report_fact_paper()}>{snapshot.paper}</Fact>}
				<Fact name={t.report_fact_published()}>{momentWords(locale, report.publishedAt)}</Fact>
				{report.visibleFrom > report.publishedAt && (
					<Fact name={t.report_fact_visible()}>{momentWords(locale, report.visibleFrom)}</Fact>
				)}
				<Correction {...content} />
				{report.withdrawn && <Fact name={t.report_fact_reason()}>{report.withdrawn.reason}</Fact>}
				<Fact name={t.report_fact_address()}>
					<a class="kern-link breakable" href={address}>
						{origin + address}
					</a>
				</Fact>
				<Fact name={t.report_fact_hash()}>
					<code class="hash breakable">{report.sha256}</code>
					<p class="quiet">{t.report_fact_hash_hint()}</p>
				</Fact>
			</dl>
		</section>
	);
}

function Correction({ view, plan, report: { corrects } }: ReportContent) {
	const { t } = view;
	if (!corrects) return null;
	return (
		<>
			<Fact name={t.report_fact_corrects()}>
				<a class="kern-link" href={reportAddress({ view, plan }, corrects.number)}>
					{t.report_number({ number: corrects.number })}
				</a>
			</Fact>
			<Fact name={t.report_fact_what()}>{corrects.what}</Fact>
		</>
	);
}
