// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { afterPage, afterProblem, beginRun, type MirrorRun, type NextStep, type SavedPage } from "./mirror-run.ts";
import { firstPage, nextCursor, nextRunAfter, pageSize, retryAfter } from "./mirror-schedule.ts";

const now = new Date("2026-04-01T10:00:00Z");
const list = "https://oparl.example/papers";
const full: SavedPage = { fresh: 100, changed: 100, skipped: 0, next: `${list}?page=2` };

test("whatever a system answers, a run comes to an end", () => {
	const page: fc.Arbitrary<SavedPage> = fc.record(
		{
			...{ fresh: fc.constantFrom(0, 0, 1), changed: fc.constant(0), skipped: fc.nat(3) },
			...{ next: fc.webUrl(), total: fc.nat(3) },
		},
		{ requiredKeys: ["fresh", "changed", "skipped"] },
	);
	fc.assert(
		fc.property(fc.infiniteStream(page), (pages) => {
			let step: NextStep = { kind: "read", run: beginRun(list, false, now) };
			let [papers, asked] = [30, 0];
			for (const next of pages) {
				if (step.kind !== "read") break;
				// There are only so many papers, however often they are named.
				const fresh = Math.min(papers, next.fresh);
				papers -= fresh;
				asked += 1;
				step = afterPage(step.run, { ...next, fresh });
			}
			expect(asked).toBeLessThanOrEqual(30 * 3 + 3 * 3 + 3);
		}),
	);
});

test("a list without an end is not read for ever", () => {
	let step: NextStep = { kind: "read", run: beginRun(list, false, now) };
	for (let at = 0; step.kind === "read"; at += 1) step = afterPage(step.run, { ...full, next: `${list}?page=${at}` });
	expect(step).toMatchObject({ kind: "failed", problem: { kind: "endless" } });
});

test("nothing changed where the window is empty; a whole list that is missing is a problem", () => {
	const missing = { kind: "nothing-there", detail: list } as const;
	expect(afterProblem(beginRun(list, true, now), missing)).toMatchObject({ kind: "done" });
	expect(afterProblem(beginRun(list, false, now), missing)).toBeUndefined();
	const later: MirrorRun = { ...beginRun(list, true, now), page: `${list}?page=2` };
	expect(afterProblem(later, missing)).toMatchObject({ kind: "read", run: { page: list, restarts: 1 } });
	expect(afterProblem(later, { kind: "took-too-long", detail: "90" })).toBeUndefined();
});

test("each failure is followed by a longer wait and a smaller question", () => {
	const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((failures) => retryAfter(failures, now).getTime());
	expect(waits).toEqual(waits.toSorted((one, other) => one - other));
	expect(waits.at(-1)).toBe(now.getTime() + 24 * 3_600_000);
	expect([0, 1, 2, 3, 99].map(pageSize)).toEqual([100, 50, 20, 10, 10]);
});

test("what changed is asked for from the day before the last run on; a query of the list's own stays", () => {
	const since = nextCursor(beginRun(list, false, now));
	expect(firstPage(`${list}?body=1`, since, 1)).toBe(
		`${list}?body=1&limit=50&modified_since=2026-03-31T10%3A00%3A00%2B00%3A00`,
	);
});

test("a system that calls everything changed each time is asked once a day", () => {
	const run = { ...beginRun(list, true, now), read: 14_000 };
	const hours = (of: MirrorRun) => (nextRunAfter(of, now).getTime() - now.getTime()) / 3_600_000;
	expect(hours({ ...run, changed: 0 })).toBe(24);
	expect(hours({ ...run, changed: 3 })).toBe(6);
	expect(hours({ ...run, partial: false })).toBe(6);
	expect(hours({ ...run, read: 12 })).toBe(6);
});
