// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../plan/period.ts";
import { standingReports } from "./standing-reports.ts";

/** A published report (Umsetzungsbericht), without its contents. */
export type Report = {
	readonly id: string;
	readonly planId: string;
	/** Counted from 1 within the plan. */
	readonly number: number;
	/** The round that it tells of. */
	readonly roundId?: string;
	/** The reporting date (Stand). */
	readonly asOf: IsoDate;
	/** The SHA-256 of its snapshot's bytes, in hexadecimal. */
	readonly sha256: string;
	/** The number of the report that it corrects, and what it changes. */
	readonly corrects?: { readonly number: number; readonly what: string };
	readonly publishedAt: Date;
	/** Only those who work here see it before (Sperrfrist). */
	readonly visibleFrom: Date;
	/** It was taken down: its address says so, and why. */
	readonly withdrawn?: { readonly reason: string; readonly at: Date };
};

/** Whether everybody may read a report's contents at a moment. */
export function isVisible({ visibleFrom, withdrawn }: Pick<Report, "visibleFrom" | "withdrawn">, now: Date): boolean {
	return withdrawn === undefined && visibleFrom <= now;
}

/** The report of the latest date that everybody may read, of one date the last published; undefined where there is none. */
export function currentReport(reports: readonly Report[], now: Date): Report | undefined {
	return standingReports(reports.filter((report) => isVisible(report, now)))[0];
}

/** The report that one of a day comes after: the last that stands of an earlier day. What was taken down is none that anybody knows. */
export function reportBefore(reports: readonly Report[], asOf: IsoDate): Report | undefined {
	return standingReports(reports.filter((report) => report.asOf < asOf && !report.withdrawn))[0];
}
