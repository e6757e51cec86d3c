// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Overdue, overdueAt } from "./overdue.ts";
import type { IsoDate } from "./period.ts";
import type { Part } from "./responsibility-entry.ts";
import type { StatusKey, StatusMeaning } from "./status.ts";
import { type StatusScheme, statusMeaning } from "./status-scheme.ts";
import { parseTerm } from "./term.ts";

/** A step in which a unit has a part, with what its page shows of it. */
export type UnitStep = {
	readonly stepId: string;
	readonly part: Part;
	readonly written: string;
	readonly plan: { readonly id: string; readonly slug: string; readonly title: string; readonly asOf?: IsoDate };
	readonly measure: { readonly slug: string; readonly number: string; readonly title: string };
	/** Counted from 1 within its measure. */
	readonly position: number;
	readonly content: readonly string[];
	readonly term: readonly string[];
	readonly status: StatusKey | "";
	readonly statusText: string;
	readonly asOf?: IsoDate;
	readonly dropped: boolean;
	readonly scheme: StatusScheme;
};

export type StepMeaning = StatusMeaning | "unknown";

/** What a step's status means; a dropped step is dropped whatever was said of it before. */
export function meaningOf({ dropped, scheme, status }: Pick<UnitStep, "dropped" | "scheme" | "status">): StepMeaning {
	return dropped ? "dropped" : (statusMeaning(scheme, status) ?? "unknown");
}

/** Whether there is nothing left to do about it: it stays with whoever finished it when units are split or merged. */
export function isFinished(step: Pick<UnitStep, "dropped" | "scheme" | "status">): boolean {
	const meaning = meaningOf(step);
	return meaning === "done" || meaning === "dropped";
}

/** How long a step is overdue on a day; undefined where it is not. */
export function overdueOn(
	step: Pick<UnitStep, "dropped" | "scheme" | "status" | "term">,
	day: IsoDate,
): Overdue | undefined {
	const meaning = meaningOf(step);
	return meaning === "unknown" ? undefined : overdueAt(parseTerm(step.term), meaning, day);
}

const order: readonly StepMeaning[] = [
	"done",
	"continuous",
	"underway",
	"partial",
	"planned",
	"not_done",
	"dropped",
	"unknown",
];

/** How many steps have which status: the state of several steps is their mix. A step in which a unit has two parts counts once. */
export function mixOf(
	steps: readonly UnitStep[],
): readonly { readonly meaning: StepMeaning; readonly count: number }[] {
	const meanings = [...new Map(steps.map((step) => [step.stepId, meaningOf(step)])).values()];
	const counted = Map.groupBy(meanings, (meaning) => meaning);
	return order.flatMap((meaning) => {
		const count = counted.get(meaning)?.length ?? 0;
		return count > 0 ? [{ meaning, count }] : [];
	});
}
