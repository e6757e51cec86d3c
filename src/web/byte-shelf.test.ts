// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { openByteShelf } from "./byte-shelf.ts";

test("never holds more than its bytes, and what was used last stays", () => {
	const use = fc.record({ key: fc.constantFrom("a", "b", "c", "d", "e"), bytes: fc.integer({ min: 1, max: 60 }) });
	fc.assert(
		fc.property(fc.array(use, { maxLength: 40 }), (uses) => {
			const shelf = openByteShelf<{ bytes: number }>(200);
			for (const { key, bytes } of uses) {
				const item = { bytes };
				shelf.put(key, item);
				expect(shelf.bytes()).toBeLessThanOrEqual(200);
				expect(shelf.find(key)).toBe(bytes > 50 ? undefined : item);
			}
		}),
	);
});
