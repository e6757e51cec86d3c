// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayWords } from "../../../wording/date-words.ts";
import { reportWords } from "../../../wording/report-words.ts";
import { layout } from "../../ui/layout.tsx";
import { wishAddress, wishPageAddress } from "../reports/address.ts";
import { ReportHead } from "../reports/head.tsx";
import { Check } from "./check.tsx";
import type { PreviewContent, ReportPages } from "./content.ts";

function titleOf({ view: { t, locale }, preview: { number, snapshot }, wish: { corrects } }: PreviewContent): string {
	if (corrects !== undefined) return t.report_preview_correction_title({ number, corrects });
	return t.report_preview_title({ number, date: dayWords(locale, snapshot.asOf) });
}

type PicturesProps = Omit<PreviewContent, "pages"> & { readonly pages: ReportPages };

function Pictures({ view, preview: { plan }, wish, pages: { count, width, height } }: PicturesProps) {
	const { t } = view;
	return (
		<ol class="report-pages">
			{Array.from({ length: count }, (_, at) => at + 1).map((page) => (
				<li>
					<a class="report-page" href={wishPageAddress({ view, plan }, wish, page)}>
						<img
							src={wishPageAddress({ view, plan }, wish, page)}
							alt={t.report_preview_page_alt({ page, pages: count })}
							loading={page > 4 ? "lazy" : "eager"}
							width={Math.round(width)}
							height={Math.round(height)}
						/>
						<span aria-hidden="true">{t.report_preview_page({ page })}</span>
					</a>
				</li>
			))}
		</ol>
	);
}

function Pages({ pages, ...content }: PreviewContent) {
	const { view } = content;
	const { t } = view;
	return (
		<section class="section" aria-labelledby="pages">
			<h2 id="pages" class="kern-heading-medium">
				{t.report_preview_pages()}
			</h2>
			{pages === "failed" && <p class="kern-body text-column">{t.report_preview_pdf_failed()}</p>}
			{pages === "under-way" && (
				<p class="kern-body text-column">
					{t.report_preview_under_way()}{" "}
					<a class="kern-link" href={`${view.here}#pages`}>
						{t.report_preview_look_again()}
					</a>
				</p>
			)}
			{typeof pages === "object" && (
				<>
					<p class="kern-body text-column">{t.report_preview_pages_lead()}</p>
					<Pictures {...content} pages={pages} />
				</>
			)}
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
