// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** The contrast that text needs (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

/** A part of a colour, 0 to 255, as light (WCAG 2.2, relative luminance). */
function light(part: number): number {
	const share = part / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** The contrast of a colour like `#1f5a8c` with white, from 1 (white) to 21 (black); undefined where it is no such colour. */
export function contrastWithWhite(colour: string): number | undefined {
	const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? [];
	if (!red || !green || !blue) return undefined;
	const [r, g, b] = [red, green, blue].map((part) => light(Number.parseInt(part, 16))) as [number, number, number];
	return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}
