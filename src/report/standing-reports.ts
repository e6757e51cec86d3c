// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Report } from "./report.ts";
import type { ReportSnapshot } from "./snapshot.ts";

type Told = { readonly reports: readonly Report[]; readonly snapshots: ReadonlyMap<number, ReportSnapshot> };

/** The reports that stand, the newest first; of those about the same day only the last, which corrects the others. */
export function standingReports({ reports, snapshots }: Told): readonly Report[] {
	const newestFirst = reports.filter(({ number }) => snapshots.has(number)).toSorted((a, b) => b.number - a.number);
	const days = new Set<string>();
	return newestFirst.filter(({ asOf }) => {
		const isLast = !days.has(asOf);
		days.add(asOf);
		return isLast;
	});
}
