// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { runMailKills } from "./mail-kills.ts";

test("no committed mail is missing after kill -9 of the sender, and only what was being sent is sent twice", async () => {
	const tally = await runMailKills(4);
	expect(tally).toMatchObject({ kills: 4, missing: 0, unexplained: 0 });
	expect(tally.committed).toBeGreaterThan(0);
	// Every other kill comes between acceptance and answer: these are sent again, and nothing else.
	expect(tally.duplicates).toBeGreaterThanOrEqual(2);
	expect(tally.duplicates).toBeLessThanOrEqual(4);
});
