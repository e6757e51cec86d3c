// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Drawing } from "./drawing.ts";
import type { Matrix } from "./matrix.ts";
import type { Box } from "./page.ts";
import type { TextState } from "./text-state.ts";
import type { WordBuilder } from "./word-builder.ts";

/** The graphics state of ISO 32000-1, 8.4, as far as it tells where words and lines stand, and what was found so far. */
export type Canvas = {
	matrix: Matrix;
	fill: string;
	/** The area to which drawing is limited. */
	clip: Box;
	/** The next path limits the drawing. */
	clipsNext: boolean;
	readonly saved: { matrix: Matrix; fill: string; clip: Box; text: TextState }[];
	text: TextState;
	readonly marks: string[];
	readonly drawing: Drawing;
	readonly words: WordBuilder;
	hasImage: boolean;
	readonly unitOf: (font: string) => number;
};

/** What an operator of a page does, by pdf.js' operands. */
export type Operator = (canvas: Canvas, args: readonly unknown[]) => void;

export const numberAt = (args: readonly unknown[], index: number): number => {
	const value = args[index];
	return typeof value === "number" ? value : 0;
};
