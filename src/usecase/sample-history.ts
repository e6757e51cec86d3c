// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, type IsoDate } from "../plan/period.ts";
import type { Statement } from "../plan/plan.ts";

/** How a step may have stood a year before. */
const before: Readonly<Record<string, { readonly status: string; readonly description: string }>> = {
	implemented: { status: "underway", description: "Die Arbeiten haben begonnen." },
	partial: { status: "planned", description: "Die Vorarbeiten stehen noch aus." },
	underway: { status: "planned", description: "Der Auftrag ist noch nicht vergeben." },
	not_implemented: { status: "planned", description: "Die Umsetzung ist für das nächste Jahr vorgesehen." },
	dropped: { status: "underway", description: "Die Prüfung läuft." },
};

/**
 * What may have been said of the sample plan's steps a year before, invented: about half of them stood elsewhere, and some had not begun to
 * be told of. So that whoever looks for the first time sees that a plan has a history.
 */
export function sampleHistory(statements: readonly Statement[], newId: () => string): readonly Statement[] {
	return statements.flatMap((now, at) => {
		if (at % 12 === 11) return [];
		const earlier = at % 2 === 0 ? before[now.status] : undefined;
		const said = earlier ? { ...earlier, statusText: "" } : {};
		return [{ ...now, ...said, id: newId(), asOf: yearBefore(now.asOf) }];
	});
}

/** The same day a year before; the 29th of February has none. */
export function yearBefore(day: IsoDate): IsoDate {
	const same = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
	return same.endsWith("-02-29") ? addDays(day, -366) : same;
}
