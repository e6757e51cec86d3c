// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { measureKey } from "../../../plan/measure-number.ts";
import type { SourceCell } from "../source.ts";
import { cellText, linesOf } from "./cell-text.ts";
import { identityOf, type Naming } from "./identity.ts";
import { fieldCodesIn, isNumber, numberedTitle } from "./number.ts";
import type { PlanRow } from "./plan-table.ts";
import { roles } from "./role.ts";
import { stepOfRow } from "./step-of-row.ts";

/** What a row is that is no part of a measure: the name of an action field over the rows below, or a note. */
export type Apart = {
	readonly kind: "section" | "note";
	readonly cells: readonly SourceCell[];
};

const longestSection = 140;
const noteStart = /^(?:\*|Stand\b|Legende|Hinweis|Quelle|Anmerkung|Erläuterung|Summe|Gesamt|Seite\b|Fußnote|\d\)\s)/u;

/** Undefined for an ordinary row. `numbered`: the table has a column of numbers that is filled. */
export function apartOf(row: PlanRow, numbered: boolean): Apart | undefined {
	const cells = roles.flatMap((role) => row.own[role]);
	const [cell, ...others] = cells;
	if (!cell || others.length > 0) return undefined;
	const text = cellText(cell);
	const wide = cell.columnSpan > 1 && cell.columnSpan >= row.table.segment.grid.columnCount / 2;
	if (!wide && !standsAlone(row, cell, text, numbered)) return undefined;
	const note =
		noteStart.test(text) ||
		(text.length > longestSection && !numberedTitle(text)) ||
		(linesOf(cell).length > 2 && text.length > 80);
	return { kind: note ? "note" : "section", cells };
}

/** A narrow cell alone in its row names a section where a measure or a step would stand otherwise. */
function standsAlone(row: PlanRow, cell: SourceCell, text: string, numbered: boolean): boolean {
	if (row.own.actionField.length > 0) return row.above.number.length === 0 && row.above.title.length === 0;
	if (isNumber(text)) return false;
	if (row.own.number.length > 0) return true;
	if (row.above.number.length > 0 || row.above.title.length > 0) return false;
	if (row.own.title.length > 0) return numbered && row.above.number.length === 0;
	return cell.column === 0 && row.own.other.length > 0;
}

/** `3 | Wohnen` above `3.1 | ...`: numbered like a measure, but the number begins those that follow, and nothing is said. */
export function fieldRowOf(row: PlanRow, next: PlanRow | undefined, naming: Naming): Apart | undefined {
	const { number, title, numberCells, titleCells } = identityOf(row, naming);
	if (!next || number === "" || title === "" || stepOfRow(row)) return undefined;
	const codes = fieldCodesIn(identityOf(next, naming).number).map(measureKey);
	const cells = [...new Set([...numberCells, ...titleCells])];
	return codes.includes(measureKey(number)) ? { kind: "section", cells } : undefined;
}
