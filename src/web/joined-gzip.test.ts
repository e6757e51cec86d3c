// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compressPart, gzipFrame, joinGzip } from "./joined-gzip.ts";

test("what is joined unpacks to the three texts", () => {
	const text = fc.string({ unit: "grapheme", maxLength: 2000 });
	fc.assert(
		fc.property(text, text, text, (before, middle, after) => {
			const frame = gzipFrame(Buffer.from(before), Buffer.from(after));
			const part = compressPart(middle.repeat(20));
			// The second time, what is known of the pair already is used.
			for (const _ of [1, 2]) {
				const joined = frame && Buffer.concat(joinGzip(frame, part));
				expect(joined && gunzipSync(joined).toString()).toBe(
					Buffer.from(before + middle.repeat(20) + after).toString(),
				);
			}
		}),
	);
});

test("texts that are too long for a block are not joined", () => {
	expect(gzipFrame(Buffer.alloc(70_000), Buffer.alloc(1))).toBeUndefined();
});
