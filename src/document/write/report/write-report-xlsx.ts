// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportWords } from "../../../report/report-words.ts";
import type { ReportSnapshot } from "../../../report/snapshot.ts";
import { snapshotHash } from "../../../report/snapshot-bytes.ts";
import { statusOf } from "../../../report/status-words.ts";
import { columnName } from "../xlsx/sheet-xml.ts";
import type { StyleName } from "../xlsx/style.ts";
import type { Cell, Row, Sheet } from "../xlsx/workbook.ts";
import { sheetName, writeWorkbook } from "../xlsx/write-workbook.ts";
import { fieldName, headingOf, type ReportColumn, reportColumns, reportRecords } from "./report-table.ts";

const widths: Readonly<Record<ReportColumn, number>> = {
	...{ field: 24, number: 8, measure: 28, content: 40, responsibility: 24, term: 16, status: 20, description: 64 },
};

/** A report as an Excel file: its steps with filters, the figures, and what abbreviations mean. */
export function writeReportXlsx(snapshot: ReportSnapshot, words: ReportWords): Uint8Array {
	const { plan, municipality } = snapshot;
	const told = [words.asOf, ...(snapshot.draft ? [words.draft] : [])].join(" · ");
	const foot = `&L${escapedFoot(`${plan.title || words.kind} · ${told}`)}&R${words.page} &P ${words.pageOf} &N`;
	const sheets = [stepSheet(snapshot, words), figureSheet(snapshot, words), aboutSheet(snapshot, words)];
	return writeWorkbook({
		...{ title: plan.title || words.kind, author: municipality.name, language: words.language },
		sheets: sheets.map((sheet) => ({ ...sheet, foot })),
	});
}

/** An ampersand begins an order in the foot of a page. */
const escapedFoot = (text: string): string => text.replaceAll("&", "&&");

const cell = (value: string | number, style: StyleName = "cell"): Cell => ({ value, style });
const headRow = (headings: readonly string[]): Row => ({ cells: headings.map((heading) => cell(heading, "head")) });

function stepSheet(snapshot: ReportSnapshot, words: ReportWords): Sheet {
	const records = reportRecords(snapshot, words);
	const rows = records.map((record) => ({ cells: reportColumns.map((column) => cell(record[column])) }));
	return {
		...{ name: sheetName(words.measureCount), columns: reportColumns.map((column) => ({ width: widths[column] })) },
		...{ frozenRows: 1, frozenColumns: 2, filter: `A1:${columnName(reportColumns.length - 1)}${records.length + 1}` },
		rows: [headRow(reportColumns.map((column) => headingOf(words, column))), ...rows],
	};
}

/** How far each field's steps are, as numbers. */
function figureSheet({ fields, mix, ...snapshot }: ReportSnapshot, words: ReportWords): Sheet {
	const labels = mix.map(({ key }) => statusOf(snapshot, key)?.label.de ?? words.unknownStatus);
	const total = (counts: ReportSnapshot["mix"]) => counts.reduce((sum, { count }) => sum + count, 0);
	const figures = (counts: ReportSnapshot["mix"]) =>
		mix.map(({ key }) => cell(counts.find((one) => one.key === key)?.count ?? 0, "figure"));
	const fieldRows = fields.map((field) => ({
		cells: [
			...[cell(fieldName(field, words)), cell(field.measures.length, "figure"), cell(total(field.mix), "figure")],
			...figures(field.mix),
		],
	}));
	const measures = fields.reduce((sum, field) => sum + field.measures.length, 0);
	const all = total(mix);
	return {
		...{ name: sheetName(words.figures), frozenRows: 1, frozenColumns: 1 },
		columns: [{ width: 40 }, { width: 12 }, { width: 12 }, ...labels.map(() => ({ width: 18 }))],
		rows: [
			headRow([words.field, words.measureCount, words.steps, ...labels]),
			...fieldRows,
			{ cells: [cell(words.total, "strong"), cell(measures, "figure"), cell(all, "figure"), ...figures(mix)] },
			{
				cells: [
					...[cell(words.share, "strong"), cell(""), cell("")],
					...mix.map(({ count }) => cell(all === 0 ? 0 : count / all, "share")),
				],
			},
		],
	};
}

function aboutSheet(snapshot: ReportSnapshot, words: ReportWords): Sheet {
	const { municipality, plan, glossary, draft, wording } = snapshot;
	const lines = [
		...[plan.title, municipality.name, words.asOf, words.number, words.paper, words.correction],
		...(draft ? [words.draft, words.draftNote] : []),
		...[words.extent, words.sentence, ...(words.change ? [words.change.title, words.change.sentence] : [])],
		...(wording?.imprint ?? []),
		...[...words.aboutText, `${words.hash}: ${snapshotHash(snapshot)}`],
	];
	const said = wording?.foreword ?? [];
	const meanings = glossary.map(({ abbreviation, meaning }) => ({
		cells: [cell(abbreviation, "strong"), cell(meaning)],
	}));
	return {
		...{ name: sheetName(words.about), columns: [{ width: 24 }, { width: 90 }] },
		rows: [
			{ cells: [cell(words.kind, "title")], height: 24 },
			...lines.filter((line) => line !== "").map((line) => ({ cells: [cell(line, "remark")] })),
			...(said.length > 0 ? [{ cells: [] }, headRow([words.foreword])] : []),
			...said.map((line) => ({ cells: [cell(line, "remark")] })),
			...(meanings.length > 0 ? [{ cells: [] }, headRow([words.abbreviation, words.meaning]), ...meanings] : []),
		],
	};
}
