// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** The names of what two rows hold, beside what identifies them. */
export function cellsOf(...rows: readonly object[]): readonly string[] {
	return [...new Set(rows.flatMap(Object.keys))].filter((key) => key !== "id" && key !== "version");
}

/** Whether a cell says the same in both rows. */
export function sameCell(one: object, other: object, cell: string): boolean {
	return JSON.stringify(cellIn(one, cell)) === JSON.stringify(cellIn(other, cell));
}

/** The value of a cell by its name. */
export function cellIn(row: object, cell: string): unknown {
	return (row as Readonly<Record<string, unknown>>)[cell];
}

/** Without what is undefined: an absent cell is left out, in memory as in the log. */
export function withoutAbsent<T extends object>(row: T): T {
	return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
}
