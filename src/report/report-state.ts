// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Report } from "./report.ts";

/** What has become of a published report. */
export type ReportState =
	| { readonly kind: "out" | "withdrawn" }
	| { readonly kind: "embargo"; readonly until: Date }
	| { readonly kind: "corrected"; readonly by: number };

/** What has become of a report at a moment; a correction counts as soon as everybody may read it. */
export function reportState(report: Report, reports: readonly Report[], now: Date): ReportState {
	if (report.withdrawn) return { kind: "withdrawn" };
	if (report.visibleFrom > now) return { kind: "embargo", until: report.visibleFrom };
	const corrections = reports.filter(
		({ corrects, visibleFrom, withdrawn }) => corrects?.number === report.number && visibleFrom <= now && !withdrawn,
	);
	const by = Math.max(0, ...corrections.map(({ number }) => number));
	return by > 0 ? { kind: "corrected", by } : { kind: "out" };
}
