// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compressPart, joinGzip } from "./joined-gzip.ts";

test("what is joined unpacks to the three texts", () => {
	const text = fc.string({ unit: "grapheme", maxLength: 2000 });
	fc.assert(
		fc.property(text, text, text, (before, middle, after) => {
			const joined = joinGzip(before, compressPart(middle.repeat(20)), after);
			expect(joined && gunzipSync(joined).toString()).toBe(Buffer.from(before + middle.repeat(20) + after).toString());
		}),
	);
});

test("texts that are too long for a block are not joined", () => {
	expect(joinGzip("a".repeat(70_000), compressPart("b"), "c")).toBeUndefined();
});
