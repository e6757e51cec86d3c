// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { loadImage } from "@napi-rs/canvas";
import fc from "fast-check";
import { expect, test } from "vitest";
import { drawPreview } from "./draw-preview.ts";
import type { Preview } from "./preview.ts";
import { wrapLines } from "./wrap-lines.ts";

const preview: Preview = {
	...{ city: "Stadt Musterstadt", title: "Plan für mehr Bäume", asOf: "Stand: 31. März 2026", accent: "#1a3c6e" },
	sentence: "2 von 4 Schritten sind umgesetzt, einer läuft und einer ist geplant.",
	bar: [
		{ meaning: "done", label: "ist umgesetzt", count: 2 },
		{ meaning: "planned", label: "geplant", count: 1 },
	],
};

test("a preview is a PNG of the size that other sites ask for, the same for the same words", async () => {
	const png = await drawPreview(preview);
	const { width, height } = await loadImage(png);
	expect([width, height]).toEqual([1200, 630]);
	expect(await drawPreview(preview)).toEqual(png);
	expect(await drawPreview({ ...preview, title: "Klimaplan" })).not.toEqual(png);
	expect(await drawPreview({ ...preview, bar: [], title: "", sentence: "", logo: png })).not.toEqual(png);
});

test("a text is cut only where it does not find room, and says so", () => {
	const widthOf = (text: string) => text.length;
	fc.assert(
		fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 4, max: 20 }), (text, width) => {
			const lines = wrapLines(text, { width, mostLines: 3, widthOf });
			for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
			expect(lines.length).toBeLessThanOrEqual(3);
			const whole = text.split(/\s+/).filter(Boolean).join(" ");
			expect(lines.join(" ") === whole || lines.some((line) => line.endsWith("…"))).toBe(true);
		}),
	);
});
