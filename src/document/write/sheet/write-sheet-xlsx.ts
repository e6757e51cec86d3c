// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type SheetContents, type SheetRow, statusWord } from "../../../round/sheet/sheet.ts";
import { markOf, writeKey } from "../../../round/sheet/sheet-key.ts";
import { type AnswerMark, answerMarks, writeFormMark } from "../../../round/sheet/sheet-marks.ts";
import { columnName, longestCell } from "../xlsx/sheet-xml.ts";
import type { StyleName } from "../xlsx/style.ts";
import type { Cell, Column, Sheet } from "../xlsx/workbook.ts";
import { cellsOf, sheetName, writeWorkbook } from "../xlsx/write-workbook.ts";

/** Excel shows no more line breaks in a cell. */
const mostBreaks = 253;

type SheetColumn = Column & {
	readonly heading: string;
	readonly mark?: AnswerMark;
	readonly cell: (row: SheetRow) => string;
};

/** A sheet to answer a round offline, as an Excel file: what needs no answer is guarded, the statuses are to be chosen from. */
export function writeSheetXlsx(contents: SheetContents): Uint8Array {
	const { words } = contents;
	const lists = sheetName(`${words.name} – ${words.columns.status}`);
	return writeWorkbook({
		...{ title: words.title, language: words.language },
		sheets: [answerSheet(contents, lists), listSheet(contents, lists)],
	});
}

function answerSheet(contents: SheetContents, lists: string): Sheet {
	const { words, rows, round, statuses } = contents;
	const columns = columnsOf(contents);
	const marks = [writeFormMark(round), ...columns.slice(1).map(({ mark = "" }) => mark)];
	const above = [
		{ cells: [undefined, { value: words.title, style: "title" as const }], height: 24 },
		...words.instructions.map((line) => ({ cells: [undefined, { value: line, style: "remark" as const }] })),
		{ cells: columns.map(({ heading }) => ({ value: heading, style: "head" as const })), height: 32 },
		{ cells: marks.map(textCell), hidden: true },
	];
	const [first, last] = [above.length + 1, above.length + rows.length];
	const at = (mark: AnswerMark) => {
		const column = columnName(columns.findIndex((one) => one.mark === mark));
		return `${column}${first}:${column}${last}`;
	};
	return {
		...{ name: sheetName(words.name), columns, frozenRows: above.length, frozenColumns: 2, guarded: true },
		rows: [...above, ...rows.map((row) => ({ cells: columns.map((column) => cellOf(row, column)) }))],
		choices: [
			{ at: at("unchanged"), from: cellsOf(lists, 1, 1), problem: words.statusNotInList },
			{ at: at("status"), from: cellsOf(lists, 0, Math.max(1, statuses.length)), problem: words.statusNotInList },
		],
		foot: `&L${words.title.replaceAll("&", "&&")}&R${words.page} &P ${words.pageOf} &N`,
	};
}

/** What can be chosen, on a sheet of its own: a list within the choice itself knows no commas. */
function listSheet({ words, statuses }: SheetContents, name: string): Sheet {
	const labels = statuses.length > 0 ? statuses.map(({ label }) => label) : [""];
	const rows = labels.map((label, at) => ({ cells: [textCell(label), textCell(at === 0 ? words.yes : "")] }));
	return { name, hidden: true, columns: [{ width: 40 }, { width: 10 }], rows };
}

function columnsOf(contents: SheetContents): readonly SheetColumn[] {
	const { words, rows } = contents;
	const { columns } = words;
	const several = new Set(rows.map(({ unit }) => unit)).size > 1;
	const unit: SheetColumn = { heading: columns.unit, width: 18, cell: (row) => row.unit };
	return [
		{ heading: "", width: 10, hidden: true, cell: keyOf },
		{ heading: columns.number, width: 8, cell: ({ number }) => number },
		{ heading: columns.measure, width: 24, cell: ({ measure }) => measure },
		{ heading: columns.step, width: 32, cell: ({ step }) => step },
		...(several ? [unit] : []),
		{ heading: columns.term, width: 14, cell: ({ term }) => term },
		{ heading: columns.lastStatus, width: 16, cell: ({ last }) => last.status },
		{ heading: columns.lastText, width: 40, cell: ({ last }) => last.description },
		...answerColumns(contents),
	];
}

function answerColumns(contents: SheetContents): readonly SheetColumn[] {
	const { columns, yes, tooLong } = contents.words;
	const answers: Readonly<Record<AnswerMark, Omit<SheetColumn, "mark">>> = {
		unchanged: { heading: columns.unchanged, width: 13, cell: ({ answer }) => (answer.unchanged ? yes : "") },
		status: { heading: columns.status, width: 18, cell: ({ answer }) => statusWord(contents, answer.status) },
		description: {
			heading: columns.description,
			width: 56,
			cell: (row) => (fits(row) ? row.answer.description : tooLong),
		},
		note: { heading: columns.note, width: 28, cell: () => "" },
	};
	return answerMarks.map((mark) => ({ ...answers[mark], mark }));
}

const textCell = (value: string): Cell => ({ value, style: "text" });

function cellOf(row: SheetRow, { mark, cell }: SheetColumn): Cell {
	return { value: cell(row), style: styleOf(row, mark) };
}

function styleOf(row: SheetRow, mark: AnswerMark | undefined): StyleName {
	if (mark === undefined) return "given";
	return mark === "description" && !fits(row) ? "closed" : "answer";
}

/** A text that Excel cannot hold is not offered to be changed there. */
function fits({ answer: { description } }: SheetRow): boolean {
	return description.length <= longestCell && description.split("\n").length <= mostBreaks;
}

function keyOf(row: SheetRow): string {
	return writeKey({ contribution: row.contribution, base: markOf(row.answer), withoutText: !fits(row) });
}
