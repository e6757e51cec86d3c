// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { FilledRow, FilledSheet, RowProblem } from "../../../round/sheet/filled-sheet.ts";
import { readKey } from "../../../round/sheet/sheet-key.ts";
import { type AnswerMark, answerMarks, readFormMark } from "../../../round/sheet/sheet-marks.ts";
import type { SheetCell, SheetRow } from "./written-row.ts";

type Head = { readonly round: string; readonly key: number; readonly columns: ReadonlyMap<AnswerMark, number> };

/** What was filled in, from a sheet's rows; undefined where none of them is the head of a sheet of ours. */
export function filledSheetOf(rows: readonly SheetRow[]): FilledSheet | undefined {
	const heads = rows.map(headOf);
	const at = heads.findIndex((head) => head !== undefined);
	const head = heads[at];
	if (!head) return undefined;
	const found = rows.slice(at + 1).flatMap((row) => filledRow(row, head) ?? []);
	const seen = new Set<string>();
	const filled: FilledRow[] = [];
	const problems: RowProblem[] = [];
	for (const one of found) {
		if ("kind" in one) problems.push(one);
		else if (seen.has(one.contribution)) problems.push({ kind: "key-twice", place: one.place });
		else filled.push(one);
		if ("contribution" in one) seen.add(one.contribution);
	}
	return { round: head.round, rows: filled, problems };
}

/** A row that names the form, and in which columns the answers are. */
function headOf(row: SheetRow): Head | undefined {
	const cells = [...row];
	const [key, cell] = cells.find(([, { mark }]) => readFormMark(mark) !== undefined) ?? [];
	const round = cell && readFormMark(cell.mark);
	if (key === undefined || round === undefined) return undefined;
	const columns = answerMarks.flatMap((mark) => {
		const [column] = cells.find(([, one]) => one.mark.trim() === mark) ?? [];
		return column === undefined ? [] : [[mark, column] as const];
	});
	return columns.length === answerMarks.length ? { round, key, columns: new Map(columns) } : undefined;
}

function filledRow(row: SheetRow, head: Head): FilledRow | RowProblem | undefined {
	const answers = new Map([...head.columns].map(([mark, column]) => [mark, row.get(column)]));
	const written = [...answers.values()].filter((cell): cell is SheetCell => cell !== undefined);
	const keyCell = row.get(head.key);
	const key = keyCell && readKey(keyCell.mark);
	const filled = written.find(({ text, problem }) => problem !== undefined || text.trim() !== "");
	if (!key && !filled && !keyCell?.mark.trim()) return undefined;
	const place = (keyCell ?? filled)?.place ?? { line: 0, lastLine: 0 };
	if (!key) return { kind: "key-damaged", place: filled?.place ?? place };
	const wrong = written.find(({ problem }) => problem !== undefined);
	if (wrong?.problem) return { kind: wrong.problem, place: wrong.place };
	const textOf = (mark: AnswerMark) => answers.get(mark)?.text ?? "";
	return {
		...{ place, contribution: key.contribution, base: key.base },
		...{ unchanged: choiceOf(textOf("unchanged")), status: choiceOf(textOf("status")) },
		...(!key.withoutText && { description: textOf("description") }),
		note: textOf("note").trim(),
	};
}

/** What was chosen; a dash before the words stands where nothing was. */
function choiceOf(text: string): string {
	const chosen = text.trim();
	return /^[–—-](\s|$)/.test(chosen) ? "" : chosen;
}
