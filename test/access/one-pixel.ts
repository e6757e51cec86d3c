// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** The smallest picture, a PNG of one pixel. */
export const onePixel = new Uint8Array(
	Buffer.from(
		"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
		"base64",
	),
);

/** The beginning of a film: enough to be known as one. */
export const fewFrames = new Uint8Array([0, 0, 0, 24, ...Buffer.from("ftypisom0000isom")]);

/** Captions with one sentence. */
export const fewWords = new Uint8Array(Buffer.from("WEBVTT\n\n00:00.000 --> 00:02.000\nGuten Tag.\n"));
