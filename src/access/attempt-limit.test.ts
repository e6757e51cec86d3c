// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { openAttemptLimit } from "./attempt-limit.ts";

const clock = () => {
	let at = Date.parse("2026-01-01T00:00:00Z");
	return { now: () => new Date(at), pass: (seconds: number) => (at += seconds * 1000) };
};

test("after the limit it says how long to wait, and then counts anew", () => {
	const { now, pass } = clock();
	const limit = openAttemptLimit(60, now);
	const rules = [{ key: "a", limit: 2 }];
	expect([limit.begin(rules).ok, limit.begin(rules).ok]).toEqual([true, true]);
	pass(20);
	expect(limit.begin(rules)).toEqual({ ok: false, seconds: 40 });
	pass(41);
	expect(limit.begin(rules).ok).toBe(true);
});

test("tries that have begun count before they have failed; what is given back does not", () => {
	const limit = openAttemptLimit(60, clock().now);
	const begin = () => limit.begin([{ key: "office", limit: 3 }]);
	const running = [begin(), begin(), begin()];
	expect(begin().ok).toBe(false);
	for (const attempt of running) if (attempt.ok) attempt.giveBack();
	expect(begin().ok).toBe(true);
});

test("a refused try uses up nothing of the other limits", () => {
	const limit = openAttemptLimit(60, clock().now);
	limit.begin([{ key: "account", limit: 1 }]);
	for (let n = 0; n < 9; n++) limit.begin([...[{ key: "account", limit: 1 }], { key: "office", limit: 2 }]);
	expect(limit.begin([{ key: "office", limit: 2 }]).ok).toBe(true);
});
