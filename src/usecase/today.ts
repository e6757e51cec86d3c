// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../plan/period.ts";

const calendar = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin", dateStyle: "short" });

/** The day that it is in Germany: at half past midnight in summer the clock of the world still shows the day before. */
export function today(now: Date): IsoDate {
	return calendar.format(now);
}
