// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../plan/period.ts";

const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin", dateStyle: "short", timeStyle: "short" });

const hour = 3_600_000;

/**
 * The moment at which German clocks show a day and a time (`08:30`). Of two such moments, when the clocks go back, the first; undefined
 * where there is none, because they go forward.
 */
export function momentInGermany(day: IsoDate, time: string): Date | undefined {
	const wanted = `${day} ${time}`;
	const asIfUtc = Date.parse(`${day}T${time}:00Z`);
	if (Number.isNaN(asIfUtc)) return undefined;
	return [2, 1]
		.map((offset) => new Date(asIfUtc - offset * hour))
		.find((candidate) => clock.format(candidate) === wanted);
}
