// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PlanRow } from "./plan-table.ts";

const usual = 0.6;

/**
 * Whether the number of a measure may stand in the middle of its rows, so that the row before belongs to it too: that row says
 * who and when, and this one does not. Counts only where rows with a number usually do.
 */
export function isCentred(row: PlanRow, before: PlanRow | undefined): boolean {
	if (!before || row.own.number.length === 0 || saysWhoOrWhen(row)) return false;
	return !hasNumber(before) && saysWhoOrWhen(before);
}

/** Whether the rows with a number usually say who and when. */
export function usuallySayWhoOrWhen(rows: readonly PlanRow[]): boolean {
	const numbered = rows.filter((one) => one.own.number.length > 0);
	return numbered.filter(saysWhoOrWhen).length >= usual * numbered.length;
}

function hasNumber(row: PlanRow): boolean {
	return row.own.number.length + row.above.number.length > 0;
}

function saysWhoOrWhen({ own }: PlanRow): boolean {
	return own.responsibility.length + own.term.length > 0;
}
