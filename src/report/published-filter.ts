// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { searchSteps } from "./published-search.ts";
import type { PublishedStep } from "./published-step.ts";
import { unitKey } from "./unit-key.ts";

/** What became of a step since the report before. */
export const stepChanges = ["moved", "stayed", "retold", "added"] as const;
export type StepChange = (typeof stepChanges)[number];

/** Which steps of a report are asked for; everything that is given must hold. */
export type PublishedFilter = {
	/** The code of an action field; `-` for steps that belong to none. */
	readonly field?: string;
	/** Keys of the scheme, one of which must be the step's; the empty one for an unknown status. */
	readonly statuses?: readonly string[];
	/** The status that it had in the report before. */
	readonly before?: string;
	readonly unit?: string;
	readonly overdue?: boolean;
	/** The year in which it ends, `open` where it goes on without an end, `none` where no end is known. */
	readonly term?: string;
	readonly change?: StepChange;
};

/** Whether a step is on the list that the filter asks for. */
export function isWanted(filter: PublishedFilter, one: PublishedStep): boolean {
	const { field, statuses, before, unit, overdue, term, change } = filter;
	const { step } = one;
	return (
		(field === undefined || (one.field.code || "-") === field) &&
		(statuses === undefined || statuses.includes(step.status)) &&
		(before === undefined || step.previous?.status === before) &&
		(unit === undefined || step.units.some((own) => unitKey(own) === unit)) &&
		(!overdue || one.overdue !== undefined) &&
		(term === undefined || termsOf(one).includes(term)) &&
		(change === undefined || hasChanged(one, change))
	);
}

/** Under which terms a step is found. */
export function termsOf({ step }: Pick<PublishedStep, "step">): readonly string[] {
	const { phases } = step.term;
	const years = phases.flatMap(({ end }) => (end ? [end.slice(0, 4)] : []));
	const open = phases.some(({ openEnd, recurring }) => openEnd || recurring !== undefined) ? ["open"] : [];
	const all = [...new Set([...years, ...open])];
	return all.length > 0 ? all : ["none"];
}

function hasChanged({ step: { previous, status } }: PublishedStep, change: StepChange): boolean {
	if (!previous) return change === "added";
	const moved = previous.status !== status;
	if (change === "retold") return !moved && !previous.sameText;
	return change === (moved ? "moved" : "stayed");
}

/** The steps that a search and a filter ask for, those first that fit best. */
export function chosenSteps(
	steps: readonly PublishedStep[],
	{ text, filter }: { readonly text: string; readonly filter: PublishedFilter },
): readonly PublishedStep[] {
	const wanted = steps.filter((one) => isWanted(filter, one));
	return text === "" ? wanted : searchSteps(wanted, text);
}
