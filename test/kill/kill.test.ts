// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { openRoundTarget } from "./round-target.ts";
import { openRowsTarget } from "./rows-target.ts";
import { runKills, victims } from "./run-kills.ts";

test.each([
	["plain rows", openRowsTarget, 3],
	["answers of units: typed, handed in, taken back", openRoundTarget, 2],
])("what was called saved outlives kill -9 of Planstand, of its PostgreSQL, and of both: %s", async (_, open, each) => {
	const target = open();
	const tallies = await runKills(target, each * victims.length);
	target.remove();
	expect([...tallies.keys()]).toEqual([...victims]);
	for (const tally of tallies.values()) expect(tally).toMatchObject({ kills: each, lost: 0, unreadable: 0 });
	const acknowledged = [...tallies.values()].reduce((sum, tally) => sum + tally.acknowledged, 0);
	expect(acknowledged).toBeGreaterThan(0);
});
