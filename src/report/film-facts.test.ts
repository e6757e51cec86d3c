// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { filmFacts, lengthWords } from "./film-facts.ts";

const bytesOf = (...parts: readonly Buffer[]) => new Uint8Array(Buffer.concat(parts));

/** A part of a WebM with a length of one byte. */
const element = (id: readonly number[], ...parts: readonly Buffer[]): Buffer => {
	const content = Buffer.concat(parts);
	return Buffer.concat([Buffer.from([...id, 0x80 | content.length]), content]);
};
const duration = Buffer.alloc(8);
duration.writeDoubleBE(150_000);
const info = element([0x15, 0x49, 0xa9, 0x66], element([0x44, 0x89], duration));
const size = element([0xe0], element([0xb0], Buffer.from([0x02, 0x80])), element([0xba], Buffer.from([0x01, 0xe0])));
const tracks = element([0x16, 0x54, 0xae, 0x6b], element([0xae], size));
const head = element([0x1a, 0x45, 0xdf, 0xa3]);

test("a WebM says how large and how long it is, also where nobody knew its length when it was begun", () => {
	const whole = bytesOf(head, element([0x18, 0x53, 0x80, 0x67], info, tracks));
	const open = bytesOf(head, Buffer.from([0x18, 0x53, 0x80, 0x67, 0x01, ...Array(7).fill(0xff)]), info, tracks);
	for (const film of [whole, open]) {
		expect(filmFacts(film, "video/webm")).toEqual({ width: 640, height: 480, seconds: 150 });
	}
});

test("whatever the bytes are, they are read to an end", () => {
	const any = fc.uint8Array({ maxLength: 400 });
	fc.assert(
		fc.property(any, fc.constantFrom("video/mp4" as const, "video/webm" as const), (bytes, type) => {
			const { width = 1, height = 1, seconds = 1 } = filmFacts(new Uint8Array(bytes), type);
			expect(Math.min(width, height, seconds)).toBeGreaterThan(0);
		}),
	);
	for (const cut of [10, 20, 30]) {
		const film = bytesOf(head, element([0x18, 0x53, 0x80, 0x67], info, tracks)).slice(0, cut);
		expect(filmFacts(film, "video/webm").width).toBeUndefined();
	}
});

test("a length is said in minutes and seconds", () => {
	expect([5, 60, 149.6, 3600].map(lengthWords)).toEqual(["0:05", "1:00", "2:30", "60:00"]);
});
