// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportSnapshot } from "../../../report/snapshot.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { reportWords } from "../../../wording/report-words.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";
import { draftFiles } from "./files.ts";

type FilesProps = { readonly view: View; readonly plan: string };

function Files({ view: { t, locale, municipality }, plan }: FilesProps) {
	const parameters = { city: municipality?.slug ?? "", plan };
	return (
		<ul class="kern-body">
			{draftFiles.map(({ name, label, hint }) => (
				<li>
					<a class="kern-link" href={href(locale, "reportDraftFile", { ...parameters, file: name })}>
						{label(t)}
					</a>
					<p class="quiet">{hint(t)}</p>
				</li>
			))}
		</ul>
	);
}

/** What the report would say in one sentence, and the files to take away. */
export function reportDraftPage(view: View, snapshot: ReportSnapshot) {
	const { t, locale, municipality } = view;
	const { plan, asOf } = snapshot;
	const { extent, sentence } = reportWords(snapshot, locale);
	return layout({
		view,
		title: t.report_look(),
		children: (
			<>
				<p class="kern-body">
					<a
						class="kern-link breakable"
						href={href(locale, "plan", { city: municipality?.slug ?? "", plan: plan.slug })}
					>
						{plan.title}
					</a>
				</p>
				<h1 class="kern-heading-large">{t.report_look()}</h1>
				<p class="lead text-column">{sentence}</p>
				<p class="kern-body text-column">{t.report_draft_lead({ extent, date: dayWords(locale, asOf) })}</p>
				<p class="kern-body no-print">
					<a class="kern-link" href={href(locale, "reports", { city: municipality?.slug ?? "", plan: plan.slug })}>
						{t.reports_title()}
					</a>
				</p>
				<h2 class="kern-heading-medium">{t.report_draft_files()}</h2>
				<Files view={view} plan={plan.slug} />
			</>
		),
	});
}
