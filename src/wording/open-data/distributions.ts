// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Distribution, FileKind } from "../../report/catalogue.ts";
import { publicSince } from "../../report/public-since.ts";
import { publishedFiles } from "../../report/published-files.ts";
import type { Report } from "../../report/report.ts";
import type { ReportFormat, ReportLayout } from "../../report/report-format.ts";
import { dayWords } from "../date-words.ts";
import { wordsFor } from "../locale.ts";
import type { PublicAddresses } from "./public-addresses.ts";

/** What a description of a CSV file is stands beside it, and is none of the data itself. */
const kinds: Readonly<Record<Exclude<ReportFormat, "csvw">, FileKind>> = {
	...{ pdf: "PDF", docx: "DOCX", xlsx: "XLSX", csv: "CSV", "csv-excel": "CSV", json: "JSON" },
};

/** The files of one report. They never change; that is what its number is for. */
export function reportDistributions(plan: string, report: Report, addresses: PublicAddresses): readonly Distribution[] {
	const t = wordsFor("de");
	const { number, asOf, corrects, sha256 } = report;
	const since = publicSince(report);
	return publishedFiles.flatMap(({ name, format, layout }) => {
		if (format === "csvw") return [];
		const address = addresses.reportFile(plan, number, name);
		const about = t.open_data_file_description({ number, date: dayWords("de", asOf), form: formOf(format, layout) });
		return [
			{
				id: `${address}#datei`,
				title: t.open_data_file_title({ number, form: formOf(format, layout) }),
				description: corrects
					? `${about} ${t.open_data_corrects({ number, corrected: corrects.number, what: corrects.what })}`
					: about,
				...{ accessAddress: addresses.report(plan, number), downloadAddress: address },
				...{ kind: kinds[format], issued: since, modified: since },
				// The hash of a report is that of its JSON file.
				...(format === "json" && { sha256 }),
			},
		];
	});
}

/** The same table, always at the same place, with what the newest report says. */
export function newestDistributions(
	plan: string,
	current: Report,
	addresses: PublicAddresses,
): readonly Distribution[] {
	const t = wordsFor("de");
	const modified = publicSince(current);
	return (["csv", "json"] as const).map((format) => {
		const address = addresses.newest(plan, format);
		const form = formOf(format, "table");
		return {
			...{ id: `${address}#datei`, title: t.open_data_newest_title({ form }) },
			description: t.open_data_newest_description(),
			...{ accessAddress: address, downloadAddress: address, kind: kinds[format], issued: modified, modified },
		};
	});
}

function formOf(format: Exclude<ReportFormat, "csvw">, layout: ReportLayout): string {
	const t = wordsFor("de");
	const labels: Readonly<Record<typeof format, string>> = {
		pdf: layout === "blocks" ? t.report_download_blocks() : t.report_download_table(),
		docx: t.report_download_docx(),
		xlsx: t.report_download_xlsx(),
		csv: t.report_download_csv(),
		"csv-excel": t.report_download_csv_excel(),
		json: t.report_download_json(),
	};
	return labels[format];
}
