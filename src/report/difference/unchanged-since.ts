// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportSnapshot } from "../snapshot.ts";
import { type LocatedStep, stepKey } from "./located-step.ts";
import { pairReports } from "./pair-reports.ts";

/** For how long a step's status and text have been the same. */
export type Unchanged = {
	/** In how many reports in a row, the newest among them. */
	readonly reports: number;
	/** The day for which it was said first, as far as the reports tell. */
	readonly since: string;
};

/** Looks back from a step of a report through those before it, the newest first. */
export function unchangedSince(
	step: LocatedStep,
	report: ReportSnapshot,
	earlier: readonly ReportSnapshot[],
): Unchanged {
	let found = { step, report, reports: 1 };
	for (const before of earlier) {
		const pair = pairReports(before, found.report).byAfter.get(stepKey(found.step));
		if (!pair?.before || !saysTheSame(pair.before, found.step)) break;
		found = { step: pair.before, report: before, reports: found.reports + 1 };
	}
	return { reports: found.reports, since: found.step.step.statedFor ?? found.report.asOf };
}

const saysTheSame = ({ step: one }: LocatedStep, { step: other }: LocatedStep): boolean =>
	one.status === other.status && one.description === other.description;
