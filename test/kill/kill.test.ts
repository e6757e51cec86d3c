// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { openRowsTarget } from "./rows-target.ts";
import { runKills, victims } from "./run-kills.ts";

test("what was called saved outlives kill -9 of Planstand, of its PostgreSQL, and of both", async () => {
	const target = openRowsTarget();
	const tallies = await runKills(target, 9);
	target.remove();
	expect([...tallies.keys()]).toEqual([...victims]);
	for (const tally of tallies.values()) expect(tally).toMatchObject({ kills: 3, lost: 0, unreadable: 0 });
	const acknowledged = [...tallies.values()].reduce((sum, tally) => sum + tally.acknowledged, 0);
	expect(acknowledged).toBeGreaterThan(0);
});
