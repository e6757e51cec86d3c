// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { namedUuid } from "./named-uuid.ts";

test("the same names give the same UUID of version 8, others another", () => {
	expect(namedUuid("a", "b")).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
	expect(namedUuid("a", "b")).toBe(namedUuid("a", "b"));
	expect(new Set([namedUuid("a", "b"), namedUuid("ab"), namedUuid("b", "a"), namedUuid("a", "b", "")]).size).toBe(4);
});
