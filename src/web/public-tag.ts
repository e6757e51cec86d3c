// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Site } from "./site.ts";

/** The day as clocks in German offices have it: pages say on which day they were shown. */
const dayOf = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin", dateStyle: "short" });

let last = { minute: Number.NaN, day: "" };

/** Formatting a date takes longer than all else of a tag; a day lasts at least until the minute is over. */
function today(now: Date): string {
	const minute = Math.floor(now.getTime() / 60_000);
	if (minute !== last.minute) last = { minute, day: dayOf.format(now) };
	return last.day;
}

/** The ETag of a plan's pages in a state of the plan: they also change with the program and with the day. */
export function publicTag({ assets, services }: Pick<Site, "assets" | "services">, stamp: string): string {
	return `"${stamp}.${assets.build}.${today(services.now())}"`;
}
