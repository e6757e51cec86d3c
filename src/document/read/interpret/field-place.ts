// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SourceCell } from "../source.ts";
import { type FieldHint, fieldName } from "./action-field.ts";
import { textOf } from "./cell-text.ts";
import type { PlanRow, PlanTable } from "./plan-table.ts";

/** Where the walk through a plan stands: what was last said of the action field, and where. */
export type FieldPlace = {
	/** The column of the action field; its cell counts until another one stands there. */
	readonly column: string;
	/** The last row over the width of the table. */
	readonly section: string;
	/** The headings above the table. */
	readonly under: readonly string[];
};

export const nowhere: FieldPlace = { column: "", section: "", under: [] };

/** A table under other headings begins anew; one under the same goes on with the section before it. */
export function enterTable(place: FieldPlace, table: PlanTable): FieldPlace {
	const same = table.under.join() === place.under.join();
	return { ...place, under: table.under, section: same ? place.section : "" };
}

export function enterRow(place: FieldPlace, row: PlanRow): FieldPlace {
	const column = textOf([...row.own.actionField, ...row.above.actionField]);
	return column === "" ? place : { ...place, column };
}

/** Undefined where the text names no field but a goal or a chapter within one. */
export function enterSection(place: FieldPlace, cells: readonly SourceCell[]): FieldPlace | undefined {
	const text = textOf(cells);
	return isBelow(text, place.section) ? undefined : { ...place, section: text };
}

function isBelow(text: string, section: string): boolean {
	if (section === "") return false;
	return goal.test(text) ? !goal.test(section) : fieldName(section).named && !fieldName(text).named;
}

const goal = /^(?:(?:Ober|Leit|Teil|Unter|Handlungs)?ziel(?:e|setzung)?|Strategie|Leitlinie|Leitbild)(?!\p{L})/iu;

/** What names the action field here, the nearest first. */
export function fieldHints({ column, section, under }: FieldPlace): readonly FieldHint[] {
	const hints: FieldHint[] = [
		{ source: "column", text: column },
		{ source: "section", text: section },
		...[...under].reverse().map((text) => ({ source: "heading" as const, text })),
	];
	return hints.filter((hint) => hint.text !== "");
}
