// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Report } from "./report.ts";

/** Since when everybody may read a report: its day may have been set before it was published. */
export function publicSince({ publishedAt, visibleFrom }: Pick<Report, "publishedAt" | "visibleFrom">): Date {
	return publishedAt > visibleFrom ? publishedAt : visibleFrom;
}

/** When something last changed for those who read a plan's reports; undefined where nothing was published. */
export function lastChange(reports: readonly Report[]): Date | undefined {
	const moments = reports.flatMap((report) => [
		publicSince(report),
		...(report.withdrawn ? [report.withdrawn.at] : []),
	]);
	return moments.toSorted((a, b) => b.getTime() - a.getTime())[0];
}
