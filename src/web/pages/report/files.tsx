// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import { parametersOf } from "../plan/content.ts";
import { fileWords } from "../report-draft/files.ts";
import type { ReportContent } from "./content.ts";

/** The files of a report as they were published, in this order. */
export function Files({ view, plan, report, files, names }: ReportContent & { readonly names: readonly string[] }) {
	const { t, locale } = view;
	const parameters = { ...parametersOf(view, plan), number: String(report.number) };
	const listed = files.toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
	return (
		<section class="section" aria-labelledby="files">
			<h2 id="files" class="kern-heading-medium">
				{t.report_files_title()}
			</h2>
			<p class="kern-body text-column">{t.report_files_lead()}</p>
			<ul class="report-files kern-body">
				{listed.map(({ name, size }) => (
					<li>
						<a class="kern-link" href={href(locale, "reportFile", { ...parameters, file: name })}>
							{fileWords(t, name)}
						</a>{" "}
						<span class="understood">{t.report_file_size({ kilobytes: Math.ceil(size / 1000) })}</span>
					</li>
				))}
			</ul>
		</section>
	);
}
