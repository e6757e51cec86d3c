// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { MirrorRun } from "./mirror-run.ts";

const minute = 60_000;
const hour = 60 * minute;

/** Clocks differ, and systems publish late: what changed in the day before is asked for again. */
const overlap = 24 * hour;
const many = 200;

/** From which moment on changes are asked for after a run; the system's own `modified` is not relied on. */
export function nextCursor({ startedAt }: MirrorRun): Date {
	return new Date(Date.parse(startedAt) - overlap);
}

/** When to ask again. A system that calls everything changed each time is asked but once a day. */
export function nextRunAfter({ partial, read, changed }: MirrorRun, now: Date): Date {
	const callsAllChanged = partial && read >= many && changed === 0;
	return new Date(now.getTime() + (callsAllChanged ? 24 : 6) * hour);
}

/** When to try again after as many failures in a row: later each time, and once a day in the end. */
export function retryAfter(failures: number, now: Date): Date {
	return new Date(now.getTime() + Math.min(24 * hour, 5 * minute * 3 ** Math.max(0, failures - 1)));
}

/** A system that does not answer in time may do so when it is asked for less. */
export function pageSize(failures: number): number {
	return [100, 50, 20][failures] ?? 10;
}

/** Where the list of papers begins that changed since a moment. */
export function firstPage(list: string, since: Date | undefined, failures: number): string {
	const address = new URL(list);
	address.searchParams.set("limit", String(pageSize(failures)));
	if (since) address.searchParams.set("modified_since", `${since.toISOString().slice(0, 19)}+00:00`);
	return address.href;
}
