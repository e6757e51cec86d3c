// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Review } from "../../../plan/review/apply-decisions.ts";
import type { ItemRule, ReviewItem } from "../../../plan/review/review-item.ts";
import { itemRules } from "../../../plan/review/review-item.ts";
import type { ReviewedMeasure, ReviewedStep } from "../../../plan/review/reviewed-draft.ts";

/** What a person looks at in one go: a step, or a measure that has none, with all that is open there. */
export type Entry = {
	/** Of the step or, where there is none, of the measure. */
	readonly id: string;
	readonly measure: ReviewedMeasure;
	readonly step?: ReviewedStep;
	readonly items: readonly ReviewItem[];
};

/** Why entries are listed; `all`: every step of the draft. */
export type Reason = ItemRule | "all";

export function isReason(text: string | undefined): text is Reason {
	return text === "all" || itemRules.some((rule) => rule === text);
}

/** All entries in the order of the document. */
export function entriesOf({ draft, open }: Review): readonly Entry[] {
	const items = Map.groupBy(open, (item) => item.step ?? item.measure);
	return draft.measures.flatMap((measure): Entry[] => {
		const own = items.get(measure.id as never) ?? [];
		if (measure.steps.length === 0) return [{ id: measure.id, measure, items: own }];
		return measure.steps.map((step) => ({ id: step.id, measure, step, items: items.get(step.id) ?? [] }));
	});
}

/** Those that a reason asks to look at. */
export function entriesWith(entries: readonly Entry[], reason: Reason): readonly Entry[] {
	return reason === "all" ? entries : entries.filter(({ items }) => items.some(({ rule }) => rule === reason));
}

export type Tab = { readonly rule: ItemRule; readonly count: number; readonly needed: boolean };

/** The reasons that are open, with how many entries each has. */
export function tabsOf(entries: readonly Entry[]): readonly Tab[] {
	return itemRules.flatMap((rule): Tab[] => {
		const own = entriesWith(entries, rule);
		const needed = own.some(({ items }) => items.some((item) => item.rule === rule && item.needed));
		return own.length > 0 ? [{ rule, count: own.length, needed }] : [];
	});
}

/** How many entries wait for a decision. */
export function neededCount(entries: readonly Entry[]): number {
	return entries.filter(({ items }) => items.some(({ needed }) => needed)).length;
}

/**
 * Where to go on after a decision: the same entry where it is still to be worked on, else the one that took its place in
 * the list, else another reason that needs a decision; nothing where all is decided.
 */
export function nextEntry(
	before: readonly Entry[],
	after: readonly Entry[],
	at: { readonly reason: Reason; readonly id: string; readonly stay: boolean },
): { readonly reason: Reason; readonly id: string } | undefined {
	const listed = entriesWith(after, at.reason);
	const same = listed.findIndex(({ id }) => id === at.id);
	if (at.stay && after.some(({ id }) => id === at.id)) return { reason: same >= 0 ? at.reason : "all", id: at.id };
	const place = Math.max(
		0,
		entriesWith(before, at.reason).findIndex(({ id }) => id === at.id),
	);
	const next = same >= 0 ? (listed[same + 1] ?? listed[0]) : (listed[place] ?? listed[0]);
	if (next && next.id !== at.id) return { reason: at.reason, id: next.id };
	const needed = tabsOf(after).find((tab) => tab.needed && tab.rule !== at.reason);
	const first = needed && entriesWith(after, needed.rule)[0];
	return first && { reason: needed.rule, id: first.id };
}
