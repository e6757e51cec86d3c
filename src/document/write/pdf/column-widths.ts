// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportSnapshot } from "../../../report/snapshot.ts";
import { linesIn } from "./row-height.ts";

/** What lies between the margins of a page across, in millimetres. */
const room = 271;
const inset = 3;
/** How wide a letter of the table's type is on the average, with some room for where lines break. */
const letter = 1.62;
const move = 2;
/** Narrower than this, German words fall apart. */
const narrowest = [31, 44, 30, 19, 44];
const status = 29;

type Texts = readonly (readonly string[])[];

/** How many letters of the table's type stand in a line of a column. */
export const lettersIn = (width: number): number => Math.max(4, Math.floor((width - inset) / letter));

/**
 * The widths of the columns of the table, in millimetres: what a plan writes most of gets most of the room, so that the table is as
 * short as it can be.
 */
export function columnWidths(snapshot: ReportSnapshot): readonly number[] {
	const measures = some(snapshot.fields.flatMap((field) => field.measures));
	const number = Math.min(24, Math.max(11, ...measures.map((measure) => measure.number.length * 2.1 + inset)));
	const rows = measures.flatMap(({ title, steps }) =>
		steps.map(({ content, responsibility, term, description }): Texts => {
			// The title has the height of all its steps.
			const ownTitle = title.slice(0, Math.ceil(title.length / steps.length));
			return [[ownTitle], content, responsibility, term.lines, description.split("\n")];
		}),
	);
	const free = room - number - status;
	const [title = 0, content = 0, responsibility = 0, term = 0, description = 0] = shortest(rows, free);
	return [number, title, content, responsibility, term, status, description];
}

const enough = 150;

/** Some of many, from all parts of a list. */
function some<T>(all: readonly T[]): readonly T[] {
	const each = Math.ceil(all.length / enough);
	return all.filter((_, at) => at % each === 0);
}

/** Moves room from one column to another as long as that makes the rows shorter. */
function shortest(rows: readonly Texts[], free: number): readonly number[] {
	const heightOf = heightsOf(rows);
	const spare = free - narrowest.reduce((sum, width) => sum + width, 0);
	let widths: readonly number[] = narrowest.map((width, at) => (at === 4 ? width + spare : width));
	let height = heightOf(widths);
	for (;;) {
		const better = shifted(widths)
			.map((tried) => ({ tried, height: heightOf(tried) }))
			.reduce((best, one) => (one.height < best.height ? one : best), { tried: widths, height });
		if (better.height >= height) return widths;
		({ tried: widths, height } = better);
	}
}

function shifted(widths: readonly number[]): readonly (readonly number[])[] {
	return widths.flatMap((_, from) =>
		widths.flatMap((_, to) => {
			const tried = widths.map((width, at) => width + (at === to ? move : 0) - (at === from ? move : 0));
			return from !== to && (tried[from] ?? 0) >= (narrowest[from] ?? 0) ? [tried] : [];
		}),
	);
}

/** How high all rows are together; lines are counted once for each column and width. */
function heightsOf(rows: readonly Texts[]): (widths: readonly number[]) => number {
	const counted = new Map<string, readonly number[]>();
	const linesOf = (column: number, width: number): readonly number[] => {
		const key = `${column} ${width}`;
		const lines = counted.get(key) ?? rows.map((row) => linesIn(row[column] ?? [], lettersIn(width)));
		counted.set(key, lines);
		return lines;
	};
	return (widths) => {
		const columns = widths.map((width, column) => linesOf(column, width));
		return rows.reduce((sum, _, row) => sum + Math.max(...columns.map((lines) => lines[row] ?? 0)), 0);
	};
}
