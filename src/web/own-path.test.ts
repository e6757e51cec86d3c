// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { ownPath } from "./own-path.ts";

test("a path of this site is kept, with what stands behind the question mark", () => {
	expect(ownPath("/musterstadt/plan/x?status=done")).toBe("/musterstadt/plan/x?status=done");
});

test.each([
	"//evil.example",
	"/\\evil.example",
	"https://evil.example/",
	"javascript:alert(1)",
	"/\t/evil.example",
	"/.//evil.example",
	"",
	"musterstadt",
])("%j leads elsewhere and is dropped", (written) => expect(ownPath(written)).toBeUndefined());

test("whatever is kept stays on the site that it is resolved against", () => {
	const nasty = fc
		.array(fc.constantFrom("/", "\\", ".", "@", ":", "\t", "\n", "evil.example", "%2f", "?", "#", "a"))
		.map((parts) => parts.join(""));
	fc.assert(
		fc.property(nasty, (written) => {
			const kept = ownPath(`/${written}`);
			if (kept !== undefined) expect(new URL(kept, "https://plan.example").origin).toBe("https://plan.example");
		}),
	);
});
