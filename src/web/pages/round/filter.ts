// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { unitLabel } from "../../../plan/registered-unit.ts";
import type { Board, BoardUnit } from "../../../usecase/round/show-board.ts";

export const unitFilters = ["owing", "silent", "begun", "answered", "questions", "late", "trouble"] as const;
export type UnitFilter = (typeof unitFilters)[number];

export const unitSorts = ["unit", "answers", "sign", "reminder"] as const;
type UnitSort = (typeof unitSorts)[number];
type UnitOrder = { readonly by: UnitSort; readonly descending: boolean };

/** Which units are looked at, in which order. */
export type Looking = { readonly show?: UnitFilter | undefined; readonly order?: UnitOrder | undefined };

export function lookingAt(query: (name: string) => string | undefined): Looking {
	const sort = query("sort");
	const by = unitSorts.find((key) => key === sort?.replace(/^-/, ""));
	return {
		show: unitFilters.find((filter) => filter === query("show")),
		order: by && { by, descending: sort?.startsWith("-") ?? false },
	};
}

export const lookingQuery = ({ show, order }: Looking) => ({
	...(show && { show }),
	...(order && { sort: `${order.descending ? "-" : ""}${order.by}` }),
});

function isShown(unit: BoardUnit, show: UnitFilter, isLate: boolean): boolean {
	switch (show) {
		case "owing":
			return unit.owed > 0;
		case "late":
			return isLate && unit.owed > 0;
		case "questions":
			return unit.openQuestions.length > 0;
		case "trouble":
			return unit.trouble !== undefined || (unit.contact === undefined && unit.owed > 0);
		default:
			return unit.state === show;
	}
}

const keyOf: Readonly<Record<UnitSort, (unit: BoardUnit) => number | string>> = {
	unit: ({ unit }) => unitLabel(unit),
	answers: ({ answered, asked }) => answered / asked,
	sign: ({ lastSign }) => lastSign?.getTime() ?? 0,
	reminder: ({ lastReminder }) => lastReminder?.requestedAt.getTime() ?? 0,
};

const german = new Intl.Collator("de", { numeric: true });

function compare(a: number | string, b: number | string): number {
	return typeof a === "number" && typeof b === "number" ? a - b : german.compare(String(a), String(b));
}

/** The units that are looked at, in order. */
export function shownUnits({ units, round, day }: Board, { show, order }: Looking): readonly BoardUnit[] {
	const isLate = day > round.dueOn;
	const shown = units.filter((unit) => show === undefined || isShown(unit, show, isLate));
	if (!order) return shown;
	const key = keyOf[order.by];
	const inOrder = shown.toSorted((a, b) => compare(key(a), key(b)));
	return order.descending ? inOrder.toReversed() : inOrder;
}
