// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ChangeGroup, changeGroups, fieldOf, groupsOf, isMoved } from "./change-group.ts";
import type { FieldName } from "./located-step.ts";
import type { ReportDifference, StatusMove, StepChange } from "./report-difference.ts";

export type FieldCount = { readonly field: FieldName; readonly count: number };

/** What is told of a difference in a few sentences. */
export type DifferenceFigures = {
	readonly counts: Readonly<Record<ChangeGroup, number>>;
	/** Steps that stand in both reports, and those of them whose status is another one. */
	readonly inBoth: number;
	readonly moved: number;
	/** The move that most steps made. */
	readonly mostMoved?: StatusMove;
	/** The field in which most steps went forward, and the one in which most went back. */
	readonly mostForward?: FieldCount;
	readonly mostBack?: FieldCount;
	/** Steps that say the same in three reports or more. */
	readonly longUnchanged: number;
};

/** From so many reports on the same text is worth a word. */
const longTime = 3;

export function differenceFigures({ steps, moves }: Pick<ReportDifference, "steps" | "moves">): DifferenceFigures {
	const mostMoved = largest(moves.filter(({ from, to }) => from !== to));
	const mostForward = largest(countsByField(steps.filter(({ kind }) => kind === "forward")));
	const mostBack = largest(countsByField(steps.filter(({ kind }) => kind === "back")));
	return {
		counts: groupCounts(steps),
		inBoth: steps.filter(({ before, after }) => before && after).length,
		moved: steps.filter(isMoved).length,
		longUnchanged: steps.filter(({ unchanged }) => (unchanged?.reports ?? 0) >= longTime).length,
		...(mostMoved && { mostMoved }),
		...(mostForward && { mostForward }),
		...(mostBack && { mostBack }),
	};
}

/** How many steps each group has. */
export function groupCounts(steps: readonly StepChange[]): DifferenceFigures["counts"] {
	const all = steps.flatMap(groupsOf);
	const counts = changeGroups.map((group) => [group, all.filter((one) => one === group).length] as const);
	return Object.fromEntries(counts) as Record<ChangeGroup, number>;
}

/** The first of the largest. */
function largest<T extends { readonly count: number }>(all: readonly T[]): T | undefined {
	return all.reduce<T | undefined>((most, one) => (one.count > (most?.count ?? 0) ? one : most), undefined);
}

/** How many of some steps each field has, in the order in which they come. */
export function countsByField(steps: readonly StepChange[]): readonly FieldCount[] {
	const byCode = Map.groupBy(steps, (change) => fieldOf(change).code);
	return [...byCode.values()].flatMap(([first, ...others]) =>
		first ? [{ field: fieldOf(first), count: others.length + 1 }] : [],
	);
}
