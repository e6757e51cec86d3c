// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportSnapshot } from "./snapshot.ts";

/** What the reports say, the newest first; of those about the same day only the last, which corrects the others. */
export function standingSnapshots(snapshots: Iterable<ReportSnapshot>): readonly ReportSnapshot[] {
	const newestFirst = [...snapshots].toSorted((a, b) => (b.number ?? 0) - (a.number ?? 0));
	const days = new Set<string>();
	return newestFirst.filter(({ asOf }) => {
		const isLast = !days.has(asOf);
		days.add(asOf);
		return isLast;
	});
}
