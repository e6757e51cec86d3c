// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { Paragraph, type TableCell, TableRow, VerticalMergeType } from "docx";
import type { ReportWords } from "../../../../report/report-words.ts";
import type { ReportField, ReportMeasure, ReportSnapshot, ReportStep } from "../../../../report/snapshot.ts";
import { statusWords } from "../../../../report/status-words.ts";
import { gridCell, gridTable } from "../../docx/grid-table.ts";
import { paragraphsOf, textRun } from "../../docx/text.ts";
import { fieldName, headingOf, type ReportColumn } from "../report-table.ts";
import type { Chapter } from "./chapter.ts";
import { bulletList } from "./styles.ts";

type Column = Exclude<ReportColumn, "field">;

const widths: readonly (readonly [Column, number])[] = [
	...([
		["number", 850],
		["measure", 2100],
		["content", 3000],
		["responsibility", 2050],
	] as const),
	...([
		["term", 1300],
		["status", 1638],
		["description", 4200],
	] as const),
];

/** An action field: its name as a heading, and the table that councils know. */
export function fieldSection(snapshot: ReportSnapshot, words: ReportWords, field: ReportField): Chapter {
	const title = headingText(field, words);
	if (field.measures.length === 0) return { title, content: [] };
	const table = gridTable({
		headings: widths.map(([column]) => headingOf(words, column)),
		widths: widths.map(([, width]) => width),
		rows: field.measures.flatMap((measure) => measureRows(snapshot, measure)),
	});
	return { title, content: [table] };
}

function headingText(field: ReportField, words: ReportWords): string {
	const name = fieldName(field, words);
	return field.code === "" ? name : `${words.field} ${name}`;
}

/** Number and title of a measure stand once beside all its steps. */
function measureRows(snapshot: ReportSnapshot, { number, title, steps }: ReportMeasure): readonly TableRow[] {
	return steps.map((step, at) => {
		const merge =
			steps.length > 1 ? { verticalMerge: at === 0 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE } : {};
		const [numberText, titleText] = at === 0 ? [number, title] : ["", ""];
		const strong = (text: string) => paragraphsOf(text, {}, { style: "tableStrong" });
		return new TableRow({
			cantSplit: isShort(step),
			children: [
				gridCell(strong(numberText), widthOf("number"), merge),
				gridCell(strong(titleText), widthOf("measure"), merge),
				...stepCells(snapshot, step),
			],
		});
	});
}

const shortText = 900;
const shortList = 8;

/** Rows up to about half a page stay together. */
function isShort({ content, responsibility, description }: ReportStep): boolean {
	return description.length <= shortText && Math.max(content.length, responsibility.length) <= shortList;
}

function stepCells(snapshot: ReportSnapshot, step: ReportStep): readonly TableCell[] {
	const text = (lines: string) => paragraphsOf(lines, {}, { style: "tableText" });
	const cells: readonly (readonly [Column, readonly Paragraph[]])[] = [
		["content", listed(step.content)],
		["responsibility", listed(step.responsibility)],
		["term", text(step.term.lines.join("\n"))],
		["status", paragraphsOf(statusWords(snapshot, step), {}, { style: "tableStrong" })],
		["description", text(step.description)],
	];
	return cells.map(([column, paragraphs]) => gridCell(paragraphs, widthOf(column)));
}

/** Several lines as a list. */
function listed(lines: readonly string[]): readonly Paragraph[] {
	const list = lines.length > 1 ? { numbering: { reference: bulletList, level: 0 } } : {};
	const paragraphs = lines.map((line) => new Paragraph({ style: "tableText", ...list, children: [textRun(line)] }));
	return paragraphs.length > 0 ? paragraphs : [new Paragraph({ style: "tableText" })];
}

const widthOf = (column: Column): number => widths.find(([name]) => name === column)?.[1] ?? 0;
