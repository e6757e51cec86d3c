// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { yearBefore } from "./sample-history.ts";

test("a year before is the same day, and there is one for every day", () => {
	expect(yearBefore("2026-06-30")).toBe("2025-06-30");
	expect(yearBefore("2028-02-29")).toBe("2027-02-28");
});
