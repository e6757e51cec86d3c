// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SourceCell } from "../source.ts";
import { cellText, linesOf, textOf } from "./cell-text.ts";
import { isNumber, numberedTitle } from "./number.ts";
import { type PlanRow, type PlanTable, rowsOf } from "./plan-table.ts";

/** What a row says of the measure that it belongs to; empty texts where it says nothing. */
export type Identity = {
	readonly number: string;
	readonly title: string;
	/** What else stands in the cell of the number, as where the row of a field ran into it. */
	readonly aside: string;
	readonly numberCells: readonly SourceCell[];
	readonly titleCells: readonly SourceCell[];
};

/** How a table names its measures. */
export type Naming = {
	/** Numbers stand before the titles in one cell: `M.1 Titel`. */
	readonly glued: boolean;
	/** A column of numbers is there and filled. */
	readonly numbered: boolean;
	/** No column names measures: a heading or a row over the whole width does. */
	readonly above: boolean;
	/** Whether a text is a number as most of the table's are. */
	readonly isUsual: (number: string) => boolean;
};

export function namingOf(table: PlanTable): Naming {
	const rows = rowsOf(table);
	const titles = rows.flatMap((row) => row.own.title).map(cellText);
	const texts = rows.flatMap((row) => row.own.number).map(cellText);
	const numbers = texts.filter(isNumber);
	const glued = titles.filter((title) => numberedTitle(title)).length;
	const gluedToNumber = texts.filter((text) => !isNumber(text) && numberedTitle(text)).length;
	const { roles } = table.columns;
	return {
		glued: (glued > 0 && glued * 2 >= titles.length && texts.length === 0) || gluedToNumber > 0,
		numbered: numbers.length > 0,
		above: !roles.includes("number") && !roles.includes("title"),
		isUsual: (number) => isNumber(number) || numbers.length * 2 < texts.length,
	};
}

export function identityOf(row: PlanRow, naming: Naming): Identity {
	const { number: numberCells, title: titleCells } = row.own;
	const number = textOf(numberCells);
	const title = textOf(titleCells);
	const split = naming.glued && (number === "" || title === "") ? numberedTitle(number + title) : undefined;
	const cells = [...numberCells, ...titleCells];
	if (split) return { ...split, aside: "", numberCells: cells, titleCells: cells };
	return { ...withoutAside(number, numberCells), title, numberCells, titleCells };
}

function withoutAside(number: string, cells: readonly SourceCell[]): Pick<Identity, "number" | "aside"> {
	const lines = cells.flatMap(linesOf);
	const numbers = lines.filter(isNumber);
	const [only, ...others] = numbers;
	if (isNumber(number) || only === undefined || others.length > 0) return { number, aside: "" };
	return { number: only, aside: lines.filter((line) => line !== only).join(" ") };
}
