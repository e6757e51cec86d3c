// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { utils, write } from "@e965/xlsx";
import { asOf, fields, headings, type SampleMeasure, title } from "./plan.ts";

type Merge = {
	readonly s: { readonly r: number; readonly c: number };
	readonly e: { readonly r: number; readonly c: number };
};

const across = (row: number): Merge => ({ s: { r: row, c: 0 }, e: { r: row, c: headings.length - 1 } });
const down = (row: number, count: number, column: number): Merge => ({
	s: { r: row, c: column },
	e: { r: row + count - 1, c: column },
});

const measureRows = ({ number, title: name, steps }: SampleMeasure): readonly string[][] =>
	steps.map((step, at) => [
		...(at === 0 ? [number, name] : ["", ""]),
		step.content,
		step.responsibility,
		step.term,
		step.status,
		step.text,
	]);

/** The sample plan as a workbook with merged cells, as spreadsheets for the council look. */
export function sampleXlsx(): Uint8Array {
	const rows: string[][] = [[title], [asOf], [], [...headings]];
	const merges: Merge[] = [across(0), across(1)];
	for (const { code, title: name, measures } of fields) {
		merges.push(across(rows.length));
		rows.push([`Handlungsfeld ${code}: ${name}`]);
		for (const measure of measures) {
			if (measure.steps.length > 1)
				merges.push(down(rows.length, measure.steps.length, 0), down(rows.length, measure.steps.length, 1));
			rows.push(...measureRows(measure));
		}
	}
	const sheet = utils.aoa_to_sheet(rows);
	sheet["!merges"] = [...merges];
	sheet["!cols"] = [7, 30, 40, 30, 18, 28, 60].map((wch) => ({ wch }));
	const book = utils.book_new();
	utils.book_append_sheet(book, sheet, "Umsetzungsstand");
	return new Uint8Array(
		write(book, { type: "array", bookType: "xlsx", compression: true, Props: { Title: title } }) as ArrayBuffer,
	);
}
