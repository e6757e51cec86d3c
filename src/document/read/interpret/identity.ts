// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SourceCell } from "../source.ts";
import { cellText } from "./cell-text.ts";
import { isNumber, numberedTitle } from "./number.ts";
import type { PlanRow, PlanTable } from "./plan-table.ts";
import { rowsOf } from "./plan-table.ts";

/** What a row says of the measure that it belongs to; empty texts where it says nothing. */
export type Identity = {
	readonly number: string;
	readonly title: string;
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
};

export function namingOf(table: PlanTable): Naming {
	const rows = rowsOf(table);
	const titles = rows.flatMap((row) => row.own.title).map(cellText);
	const numbers = rows.flatMap((row) => row.own.number).map(cellText);
	const glued = titles.filter((title) => numberedTitle(title)).length;
	const gluedToNumber = numbers.filter((text) => !isNumber(text) && numberedTitle(text)).length;
	return {
		glued: (glued > 0 && glued * 2 >= titles.length && numbers.length === 0) || gluedToNumber > 0,
		above: !table.columns.roles.includes("number") && !table.columns.roles.includes("title"),
		numbered: numbers.filter(isNumber).length > 0,
	};
}

export function identityOf(row: PlanRow, naming: Naming): Identity {
	const numberCells = row.own.number;
	const titleCells = row.own.title;
	const number = numberCells.map(cellText).join(" ");
	const title = titleCells.map(cellText).join(" ");
	if (naming.glued) {
		const split = numberedTitle(number === "" ? title : number);
		if (split && (number === "" || title === ""))
			return {
				...split,
				numberCells: [...numberCells, ...titleCells],
				titleCells: [...numberCells, ...titleCells],
			};
	}
	return { number, title, numberCells, titleCells };
}
