// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayWords } from "../../../wording/date-words.ts";
import { reportWords } from "../../../wording/report-words.ts";
import { layout } from "../../ui/layout.tsx";
import { wishAddress, wishPageAddress } from "../reports/address.ts";
import { ReportHead } from "../reports/head.tsx";
import { Check } from "./check.tsx";
import type { PreviewContent } from "./content.ts";

function titleOf({ view: { t, locale }, preview: { number, snapshot }, wish: { corrects } }: PreviewContent): string {
	if (corrects !== undefined) return t.report_preview_correction_title({ number, corrects });
	return t.report_preview_title({ number, date: dayWords(locale, snapshot.asOf) });
}

function Pages({ view, preview, wish, pages = 0, sheet }: PreviewContent) {
	const { t } = view;
	const { plan } = preview;
	const size = { width: Math.round(sheet?.width ?? 0), height: Math.round(sheet?.height ?? 0) };
	return (
		<section class="section" aria-labelledby="pages">
			<h2 id="pages" class="kern-heading-medium">
				{t.report_preview_pages()}
			</h2>
			<p class="kern-body text-column">{pages > 0 ? t.report_preview_pages_lead() : t.report_preview_pdf_failed()}</p>
			<ol class="report-pages">
				{Array.from({ length: pages }, (_, at) => at + 1).map((page) => (
					<li>
						<a class="report-page" href={wishPageAddress({ view, plan }, wish, page)}>
							<img
								src={wishPageAddress({ view, plan }, wish, page)}
								alt={t.report_preview_page_alt({ page, pages })}
								loading={page > 4 ? "lazy" : "eager"}
								{...size}
							/>
							<span aria-hidden="true">{t.report_preview_page({ page })}</span>
						</a>
					</li>
				))}
			</ol>
		</section>
	);
}

/** What would be published, before it is. */
export function reportPreviewPage(content: PreviewContent) {
	const { view, preview, wish } = content;
	const { t, locale } = view;
	const { plan, snapshot, remarks } = preview;
	const { extent, sentence } = reportWords(snapshot, locale);
	const title = titleOf(content);
	const stops = remarks.some(({ severity }) => severity === "stops");
	return layout({
		view,
		title: `${title} – ${plan.title}`,
		children: (
			<>
				<ReportHead view={view} plan={plan} title={title}>
					<p class="lead text-column">{t.report_preview_lead({ extent, sentence })}</p>
				</ReportHead>
				<Check {...content} />
				<Pages {...content} />
				{!stops && (
					<p class="form-actions no-print">
						<a class="kern-btn kern-btn--primary" href={wishAddress({ view, plan }, wish, "reportPublish")}>
							<span class="kern-label">{t.report_preview_continue()}</span>
						</a>
					</p>
				)}
			</>
		),
	});
}
