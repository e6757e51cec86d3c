// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Canvas, Operator } from "./canvas.ts";
import { drawingOperators } from "./drawing-operators.ts";
import type { Matrix } from "./matrix.ts";
import type { Page } from "./page.ts";
import { textOperators } from "./text-operators.ts";
import { freshTextState } from "./text-state.ts";
import { wordBuilder } from "./word-builder.ts";

/** What pdf.js makes of a page: operators and their operands. */
export type OperatorList = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

/** By pdf.js' code. A page has thousands of operators: an array finds each at once. */
const operators: (Operator | undefined)[] = [];
for (const [code, operator] of [...drawingOperators, ...textOperators]) operators[code] = operator;

/**
 * Reads words, lines and areas from a page's operators in one pass. pdf.js' own `getTextContent` would parse the page a
 * second time, which costs more than all the rest (docs/decisions/0013-read-pdf.md).
 * @param base the matrix from the page's coordinates to points from its upper left corner
 * @param unitOf the width unit of a font, by pdf.js' name for it
 */
export function readPageContent(
	list: OperatorList,
	page: { number: number; width: number; height: number; base: Matrix; unitOf: (font: string) => number },
): Page {
	const canvas: Canvas = {
		matrix: page.base,
		fill: "#000000",
		clip: [0, 0, page.width, page.height],
		clipsNext: false,
		saved: [],
		text: freshTextState(),
		marks: [],
		drawing: { horizontal: [], vertical: [], areas: [] },
		words: wordBuilder(page.number),
		hasImage: false,
		unitOf: page.unitOf,
	};
	for (let i = 0; i < list.fnArray.length; i++) {
		operators[list.fnArray[i] ?? -1]?.(canvas, (list.argsArray[i] ?? []) as readonly unknown[]);
	}
	const { horizontal, vertical, areas } = canvas.drawing;
	return {
		number: page.number,
		width: page.width,
		height: page.height,
		words: canvas.words.finish(),
		rulings: { horizontal, vertical },
		areas,
		hasImage: canvas.hasImage,
	};
}
