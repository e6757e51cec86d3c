// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DataTheme } from "./data-theme.ts";
import type { Report } from "./report.ts";
import type { ReportSnapshot } from "./snapshot.ts";

/** What is published of a plan. */
export type PublishedPlan = {
	readonly slug: string;
	/** Those that are out and those that were taken down, the newest first. */
	readonly reports: readonly Report[];
	/** The newest that is out; left out where all were taken down. */
	readonly current?: Report;
	/** What reports say, by their numbers. */
	readonly snapshots: ReadonlyMap<Report["number"], ReportSnapshot>;
	/** What its data are about. */
	readonly themes: readonly DataTheme[];
};

/** What the newest report of a plan says; undefined where all were taken down. */
export function newestSnapshot({ current, snapshots }: PublishedPlan): ReportSnapshot | undefined {
	return current && snapshots.get(current.number);
}
