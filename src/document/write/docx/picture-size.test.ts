// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createCanvas } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { pictureSize } from "./picture-size.ts";

const canvas = createCanvas(123, 45);

test.each(["image/png", "image/jpeg"] as const)("the size of an %s, and none of half of one", (type) => {
	const bytes = type === "image/png" ? canvas.toBuffer("image/png") : canvas.toBuffer("image/jpeg");
	expect(pictureSize(bytes)).toEqual({ width: 123, height: 45 });
	expect(pictureSize(bytes.subarray(0, 15))).toBeUndefined();
	expect(pictureSize(Buffer.from("<svg>..</svg>"))).toBeUndefined();
});
