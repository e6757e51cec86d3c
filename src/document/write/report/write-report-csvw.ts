// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportWords } from "../../../report/report-words.ts";
import type { ReportSnapshot } from "../../../report/snapshot.ts";
import { headingOf, reportColumns } from "./report-table.ts";

/**
 * What the CSV file says, for programs (CSV on the Web, W3C 2015): it lies beside the file, named like it with `-metadata.json`
 * behind. `url` is the file's name.
 */
export function writeReportCsvw(snapshot: ReportSnapshot, words: ReportWords, url: string): Uint8Array {
	const { plan, asOf, municipality } = snapshot;
	const metadata = {
		"@context": ["http://www.w3.org/ns/csvw", { "@language": words.language.slice(0, 2) }],
		url,
		"dc:title": [words.kind, plan.title].filter((text) => text !== "").join(": "),
		"dc:publisher": municipality.name,
		"dc:date": asOf,
		"dc:description": words.csvNote,
		dialect: { delimiter: ",", encoding: "utf-8", header: true, lineTerminators: ["\r\n"], quoteChar: '"' },
		tableSchema: {
			columns: reportColumns.map((column) => ({
				...{ name: column, titles: headingOf(words, column), datatype: "string" },
				...{ required: column === "measure" },
			})),
		},
	};
	return new TextEncoder().encode(`${JSON.stringify(metadata, null, "\t")}\n`);
}
