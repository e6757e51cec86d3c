// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { cellText, hasBullet, linesOf } from "./cell-text.ts";
import { type PlanRow, type PlanTable, rowsOf } from "./plan-table.ts";
import type { StepSource } from "./step-of-row.ts";

const mostRows = 0.6;

/** Whether the steps of a table usually state a status, so that an empty one is worth a look. */
export function statusExpectedIn(table: PlanTable): boolean {
	if (!table.columns.roles.includes("status")) return false;
	const starts = rowsOf(table).filter((row) => row.own.number.length + row.own.title.length > 0);
	const stated = starts.filter((row) => row.own.status.length + row.above.status.length > 0);
	return starts.length > 0 && stated.length / starts.length >= mostRows;
}

/**
 * Whether a further row of a measure is a step of its own or goes on with the step before it. A row with a status is a step;
 * without one, it goes on where it has nothing but the rest of a text.
 */
export function continuationOf(
	row: PlanRow,
	step: StepSource,
	last: StepSource,
	statusExpected: boolean,
): "new" | "joined" {
	const { cells } = step;
	if (row.own.status.length > 0) return "new";
	const onlyContent = cells.responsibility.length + cells.term.length + cells.description.length === 0;
	if (cells.content.length === 0) return cells.status.length > 0 && last.cells.content.length === 0 ? "new" : "joined";
	if (cells.status.length > 0 || !statusExpected) return "new";
	const [first = ""] = cells.content.flatMap(linesOf);
	const before = cellText(last.cells.content.at(-1));
	const goesOn = !hasBullet(first) && /^\p{Ll}/u.test(first) && /[\p{L}\p{N},-]$/u.test(before);
	return onlyContent || goesOn ? "joined" : "new";
}
