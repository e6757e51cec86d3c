// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Box, Word } from "./page.ts";

/** Gaps wider than this share of the type size separate words (kerning stays well below, spaces above). */
const wordGap = 0.14;

type Open = {
	text: string;
	mark: string;
	turned: boolean;
	x: number;
	y: number;
	endX: number;
	endY: number;
	size: number;
	clip: Box;
};

/** One letter on the page: its pen position before and after, the height of its type, its direction. */
export type PlacedGlyph = {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly endX: number;
	readonly endY: number;
	readonly size: number;
	readonly turned: boolean;
	/** The area to which drawing is limited. */
	readonly clip: Box;
};

/** Collects letters to words. A space counts where the pen moved on: Chromium draws optional hyphens as spaces and moves back. */
export type WordBuilder = {
	readonly add: (glyph: PlacedGlyph, mark: string) => void;
	readonly space: () => void;
	readonly finish: () => Word[];
};

export function wordBuilder(page: number): WordBuilder {
	const words: Word[] = [];
	let open: Open | undefined;
	let spaced = false;

	const close = () => {
		if (open) words.push(toWord(open, page, spaced));
		open = undefined;
	};
	return {
		add: (glyph, mark) => {
			if (open && !continues(open, glyph)) close();
			spaced = false;
			if (!open) open = { ...glyph, text: "", mark };
			open.text += glyph.text;
			open.endX = glyph.endX;
			open.endY = glyph.endY;
		},
		space: () => {
			spaced = true;
		},
		finish: () => {
			close();
			return words;
		},
	};
}

/** A word may change its mark, as at an optional hyphen; it belongs where it begins. */
function continues(open: Open, glyph: PlacedGlyph): boolean {
	if (open.turned !== glyph.turned) return false;
	if (Math.abs(open.size - glyph.size) > 0.1 * open.size && Math.abs(across(open, glyph)) > 0.01) return false;
	const along = open.turned ? Math.abs(glyph.y - open.endY) : Math.abs(glyph.x - open.endX);
	return along < wordGap * open.size && Math.abs(across(open, glyph)) < 0.3 * open.size;
}

const across = (open: Open, glyph: PlacedGlyph): number => (open.turned ? glyph.x - open.x : glyph.y - open.y);

function toWord(open: Open, page: number, spaced: boolean): Word {
	const { x, y, endX, endY, size } = open;
	const common = { text: open.text, page, size, mark: open.mark, turned: open.turned, spaced, baseline: y };
	const [clipLeft, clipTop, clipRight, clipBottom] = open.clip;
	if (!open.turned) {
		const anchorX = within(Math.min((x + endX) / 2, x + 2 * size), clipLeft, clipRight);
		const anchorY = within(y - 0.3 * size, clipTop, clipBottom);
		return { ...common, left: x, right: endX, top: y - 0.8 * size, bottom: y + 0.2 * size, anchorX, anchorY };
	}
	const [top, bottom] = [Math.min(y, endY), Math.max(y, endY)];
	const reachesLeft = endY < y;
	const left = x - (reachesLeft ? 0.8 : 0.2) * size;
	return { ...common, left, right: left + size, top, bottom, anchorX: left + size / 2, anchorY: (top + bottom) / 2 };
}

const within = (value: number, from: number, to: number): number => Math.max(from + 0.1, Math.min(to - 0.1, value));
