// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Site } from "./site.ts";

/** The day as clocks in German offices have it: pages say on which day they were shown. */
const dayOf = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin", dateStyle: "short" });

/** The ETag of a plan's pages in a state of the plan: they also change with the program and with the day. */
export function publicTag({ assets, services }: Pick<Site, "assets" | "services">, stamp: string): string {
	return `"${stamp}.${assets.build}.${dayOf.format(services.now())}"`;
}
