// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { measureSlugs } from "./measure-slug.ts";
import type { Measure, Step } from "./plan.ts";
import type { PlanContents } from "./plan-of-draft.ts";

export type FollowingContents = {
	readonly contents: PlanContents;
	/** Which step each copied one was made of: its id by the copy's. */
	readonly originOf: ReadonlyMap<string, string>;
};

/**
 * What a plan that follows another begins with: the chosen steps, with their measures and fields. Each measure knows the one
 * that it goes on from. What was said of the steps stays with the old plan. Measures without any steps go along unless dropped.
 */
export function followingContents(
	{ fields, measures, steps }: PlanContents,
	chosen: ReadonlySet<string>,
	newId: () => string,
): FollowingContents {
	const taken = steps.filter(({ id }) => chosen.has(id));
	const going = measures.filter((measure) => goesAlong(measure, steps, taken));
	const usedFields = new Set(going.map(({ actionFieldId }) => actionFieldId));
	const newFields = fields.filter(({ id }) => usedFields.has(id)).map((field, at) => copied(field, newId(), at + 1));
	const fieldIds = new Map(fields.filter(({ id }) => usedFields.has(id)).map(({ id }, at) => [id, newFields[at]?.id]));
	const slugs = measureSlugs(going.map(({ number }) => number));
	const newMeasures = going.map(({ id, number, title, actionFieldId }, at): Measure => {
		const fieldId = actionFieldId && fieldIds.get(actionFieldId);
		const own = { id: newId(), number, title, slug: slugs[at] ?? "", position: at + 1, version: 1 };
		return { ...own, ...(fieldId && { actionFieldId: fieldId }), predecessorId: id };
	});
	const copies = newMeasures.flatMap((measure) => stepsFor(measure, taken, newId));
	return {
		contents: { fields: newFields, measures: newMeasures, steps: copies.map(({ step }) => step), statements: [] },
		originOf: new Map(copies.map(({ step, origin }) => [step.id, origin])),
	};
}

function goesAlong({ id, droppedBecause }: Measure, steps: readonly Step[], taken: readonly Step[]): boolean {
	if (taken.some(({ measureId }) => measureId === id)) return true;
	return droppedBecause === undefined && !steps.some(({ measureId }) => measureId === id);
}

function copied<T extends { readonly id: string }>(original: T, id: string, position: number): T {
	return { ...original, id, position, version: 1 };
}

function stepsFor({ id: measureId, predecessorId }: Measure, taken: readonly Step[], newId: () => string) {
	const own = taken.filter((step) => step.measureId === predecessorId);
	return own.map(({ id: origin, content, responsibility, term }, at) => {
		const step: Step = { id: newId(), measureId, position: at + 1, content, responsibility, term, version: 1 };
		return { step, origin };
	});
}
