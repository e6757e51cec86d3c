// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewRule } from "../../../plan/draft.ts";
import type { FindingRule } from "../../../plan/finding.ts";
import { rulesOf } from "../../../wording/review-reason.ts";
import type { Query } from "../../routes.ts";
import type { StepRow } from "./step-row.ts";

/** What the address asks to see; everything that is given must hold. */
export type Filter = {
	/** `any` for every step that a person should look at. */
	readonly review?: ReviewRule | "any";
	/** A key of the status scheme, or `unknown`. */
	readonly status?: string;
	/** The code of an action field. */
	readonly field?: string;
	readonly finding?: FindingRule;
};

/** Reads the filter from an address; what it does not know matches nothing, so that a list is never silently too long. */
export function parseFilter(query: Query): Filter {
	const keys = ["review", "status", "field", "finding"] as const;
	return Object.fromEntries(keys.filter((key) => query[key]).map((key) => [key, query[key]])) as Filter;
}

/** The key by which the address names a status. */
export const statusFilter = (status: string): string => status || "unknown";

/** Whether a step is on the list that the filter asks for. */
export function matches(filter: Filter, { step, measure, findings }: StepRow): boolean {
	const rules = rulesOf(step);
	return (
		(filter.review === undefined || (filter.review === "any" ? rules.length > 0 : rules.includes(filter.review))) &&
		(filter.status === undefined || statusFilter(step.status) === filter.status) &&
		(filter.field === undefined || measure.actionField === filter.field) &&
		(filter.finding === undefined || findings.some(({ rule }) => rule === filter.finding))
	);
}

/** How often each key is met, most frequent first. */
export function countBy<Item, Key>(
	items: readonly Item[],
	keysOf: (item: Item) => readonly Key[],
): readonly (readonly [Key, number])[] {
	const counts = new Map<Key, number>();
	for (const key of items.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a);
}
