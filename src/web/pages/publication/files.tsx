// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { publishedFiles } from "../../../report/published-files.ts";
import type { Publication } from "../../../usecase/report/open-publication.ts";
import type { Words } from "../../../wording/locale.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";
import { placeOf } from "./content.ts";

type Described = { readonly label: (t: Words) => string; readonly hint: (t: Words) => string };

const described: Readonly<Record<string, Described>> = {
	"bericht.pdf": { label: (t) => t.report_download_table(), hint: (t) => t.report_download_table_hint() },
	"bericht-lesefassung.pdf": { label: (t) => t.report_download_blocks(), hint: (t) => t.report_download_blocks_hint() },
	"bericht.docx": { label: (t) => t.report_download_docx(), hint: (t) => t.report_download_docx_hint() },
	"bericht.xlsx": { label: (t) => t.report_download_xlsx(), hint: (t) => t.report_download_xlsx_hint() },
	"bericht.csv": { label: (t) => t.report_download_csv(), hint: (t) => t.report_download_csv_hint() },
	"bericht-excel.csv": { label: (t) => t.report_download_csv_excel(), hint: (t) => t.report_download_csv_excel_hint() },
	"bericht.csv-metadata.json": { label: (t) => t.report_download_csvw(), hint: (t) => t.report_download_csvw_hint() },
	"bericht.json": { label: (t) => t.report_download_json(), hint: (t) => t.report_download_json_hint() },
};

/** "1,2 MB", "340 kB" */
function sizeWords({ locale }: Pick<View, "locale">, bytes: number): string {
	const [amount, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, "megabyte"] : [Math.max(1, bytes / 1000), "kilobyte"];
	const maximumFractionDigits = unit === "megabyte" ? 1 : 0;
	return new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits }).format(amount);
}

type FilesProps = { readonly view: View; readonly publication: Publication; readonly number: number };

type File = Publication["files"][number];

function filesOf({ publication }: FilesProps): readonly File[] {
	return publishedFiles.flatMap(({ name }) => publication.files.filter((file) => file.name === name));
}

function FileLink({ view, publication, number, file: { name, size } }: FilesProps & { readonly file: File }) {
	const place = { ...placeOf({ view, publication }), number: String(number), file: name };
	return (
		<>
			<a class="kern-link" href={href(view.locale, "publicationFile", place)}>
				{described[name]?.label(view.t) ?? name}
			</a>
			<span class="quiet"> {sizeWords(view, size)}</span>
		</>
	);
}

/** The files of a report, each with what it is good for and how large it is. */
export function Files(props: FilesProps) {
	return (
		<ul class="file-list">
			{filesOf(props).map((file) => (
				<li>
					<FileLink {...props} file={file} />
					<p class="quiet">{described[file.name]?.hint(props.view.t)}</p>
				</li>
			))}
		</ul>
	);
}

/** The same in little room, without what only programs read. */
export function FileLinks(props: FilesProps) {
	return (
		<ul class="file-links kern-body no-print">
			{filesOf(props)
				.filter(({ name }) => !name.endsWith("-metadata.json"))
				.map((file) => (
					<li>
						<FileLink {...props} file={file} />
					</li>
				))}
		</ul>
	);
}
