// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StepChange } from "./report-difference.ts";

/** By what people look for steps: what became of the status, and what else is different; a step may be in several. */
export const changeGroups = [
	...(["forward", "back", "sideways", "restated", "retold", "new", "dropped"] as const),
	...(["renumbered", "revised", "unsure", "unchanged"] as const),
] as const;
export type ChangeGroup = (typeof changeGroups)[number];

const ofNumber: ReadonlySet<string> = new Set(["number", "measure", "position"]);

/** The groups to which a step belongs. */
export function groupsOf({ kind, facets, unsure }: StepChange): readonly ChangeGroup[] {
	return [
		kind,
		...(facets.some((facet) => ofNumber.has(facet)) ? (["renumbered"] as const) : []),
		...(facets.some((facet) => !ofNumber.has(facet)) ? (["revised"] as const) : []),
		...(unsure ? (["unsure"] as const) : []),
	];
}

/** Which steps of a difference are wanted; what is left out does not matter. */
export type ChangeFilter = {
	/** Left out: all of which anything is different. */
	readonly group?: ChangeGroup | "moved" | "all";
	/** The code of a field; empty for the steps of none. */
	readonly field?: string;
	/** The status in the report before and in the one after; empty for an unknown one. */
	readonly before?: string;
	readonly after?: string;
};

/** The field in which a step stands, or stood last. */
export function fieldOf({ before, after }: StepChange) {
	return (after ?? before)?.field ?? { code: "", title: "" };
}

/** Whether a step of both reports has another status now. */
export const isMoved = ({ kind, before, after }: StepChange): boolean =>
	before !== undefined && after !== undefined && kind !== "retold" && kind !== "unchanged";

/** The steps that a filter asks for, in their order. */
export function filterChanges(steps: readonly StepChange[], filter: ChangeFilter): readonly StepChange[] {
	const { field, before, after } = filter;
	// Who asks for a status asks for those that have it still, too.
	const group = filter.group ?? (before === undefined && after === undefined ? undefined : "all");
	return steps.filter(
		(change) =>
			isInGroup(change, group) &&
			(field === undefined || fieldOf(change).code === field) &&
			(before === undefined || change.before?.step.status === before) &&
			(after === undefined || change.after?.step.status === after),
	);
}

function isInGroup(change: StepChange, group: ChangeFilter["group"]): boolean {
	if (group === "all") return true;
	if (group === "moved") return isMoved(change);
	if (group === undefined) return change.kind !== "unchanged" || change.facets.length > 0;
	return groupsOf(change).includes(group);
}
