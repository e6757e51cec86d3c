// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { momentInGermany } from "./moment-in-germany.ts";

test.each([
	["2026-07-01", "08:30", "2026-07-01T06:30:00.000Z"],
	["2026-12-01", "08:30", "2026-12-01T07:30:00.000Z"],
	["2027-01-01", "00:15", "2026-12-31T23:15:00.000Z"],
	// The clocks go back: half past two comes twice, and the first is meant.
	["2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
	["2026-10-25", "03:00", "2026-10-25T02:00:00.000Z"],
])("%s %s on German clocks is %s", (day, time, expected) => {
	expect(momentInGermany(day, time)?.toISOString()).toBe(expected);
});

test.each([
	// The clocks go forward: half past two does not come.
	["2026-03-29", "02:30"],
	["2026-02-30", "08:00"],
	["2026-02-01", "25:00"],
	["", "08:00"],
	["2026-02-01", "mittags"],
])("%s %s is no moment", (day, time) => {
	expect(momentInGermany(day, time)).toBeUndefined();
});
