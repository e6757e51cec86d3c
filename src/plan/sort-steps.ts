// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusScheme } from "./status-scheme.ts";
import type { StepRow } from "./step-row.ts";
import { parseTerm } from "./term.ts";

export const sortKeys = [
	"field",
	"number",
	"measure",
	"step",
	"responsibility",
	"term",
	"status",
	"description",
] as const;

/** What a table of steps can be sorted by. */
export type SortKey = (typeof sortKeys)[number];

export type SortOrder = { readonly by: SortKey; readonly descending: boolean };

type Rank = (row: StepRow) => string | number;

const last = "9999";

/** Sorts steps; those that are equal stay in the plan's order. */
export function sortSteps(
	rows: readonly StepRow[],
	scheme: StatusScheme,
	{ by, descending }: SortOrder,
): readonly StepRow[] {
	const rankOf = ranks(scheme)[by];
	const collator = new Intl.Collator("de", { numeric: true });
	const ranked = rows.map((row) => ({ row, rank: rankOf(row) }));
	const sign = descending ? -1 : 1;
	const sorted = ranked.toSorted((a, b) =>
		typeof a.rank === "number" && typeof b.rank === "number"
			? sign * (a.rank - b.rank)
			: sign * collator.compare(String(a.rank), String(b.rank)),
	);
	return sorted.map(({ row }) => row);
}

function ranks(scheme: StatusScheme): Readonly<Record<SortKey, Rank>> {
	const order = new Map(scheme.map(({ key }, at) => [key, at]));
	return {
		field: ({ field }) => field?.position ?? Number.MAX_SAFE_INTEGER,
		number: ({ measure }) => measure.number,
		measure: ({ measure }) => measure.title,
		step: ({ step }) => step.content.join(" "),
		responsibility: ({ step }) => step.responsibility.join(" "),
		term: ({ step }) => termRank(step.term),
		status: ({ status }) => order.get(status?.key ?? "") ?? scheme.length,
		description: ({ statement }) => statement?.description ?? "",
	};
}

/** The first end, else the first start; what goes on without dates comes after every date. */
function termRank(lines: readonly string[]): string {
	const { phases } = parseTerm(lines);
	const days = phases.flatMap(({ end, start }) => end ?? start ?? []);
	return days.toSorted()[0] ?? last;
}
