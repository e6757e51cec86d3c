// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { addFill, addStroke, boundsOfPath, type Drawing, overlap } from "./drawing.ts";
import { applyX, applyY, type Matrix, multiply } from "./matrix.ts";
import { artifact, type Box, type Page } from "./page.ts";
import { advance, freshTextState, type Glyph, moveLine, setTextMatrix, type TextState, widthOf } from "./text-state.ts";
import { type WordBuilder, wordBuilder } from "./word-builder.ts";

/** What pdf.js makes of a page: operators and their operands. */
export type OperatorList = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

type Canvas = {
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

type Operator = (canvas: Canvas, args: readonly unknown[]) => void;

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
		byCode[list.fnArray[i] ?? -1]?.(canvas, (list.argsArray[i] ?? []) as readonly unknown[]);
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

const number = (value: unknown): number => (typeof value === "number" ? value : 0);

function save(canvas: Canvas): void {
	canvas.saved.push({ matrix: canvas.matrix, fill: canvas.fill, clip: canvas.clip, text: { ...canvas.text } });
}

function restore(canvas: Canvas): void {
	const last = canvas.saved.pop();
	if (last) Object.assign(canvas, last);
}

/** Places the letters of one operator: the matrix stays, only the pen moves on along the line. */
function showText(canvas: Canvas, glyphs: readonly Glyph[]): void {
	const { text, words } = canvas;
	const mark = canvas.marks.findLast((m) => m !== "") ?? "";
	const matrix = multiply(canvas.matrix, text.text);
	const turned = Math.abs(matrix[1]) > Math.abs(matrix[0]);
	const size = Math.abs(text.size) * Math.hypot(matrix[2], matrix[3]);
	const [x, y] = [applyX(matrix, 0, text.rise), applyY(matrix, 0, text.rise)];
	let pen = 0;
	for (const glyph of glyphs) {
		if (glyph === null) continue;
		if (typeof glyph === "number") {
			pen -= (glyph / 1000) * text.size * text.horizontalScale;
			continue;
		}
		const after = pen + widthOf(text, glyph);
		if (glyph.unicode.trim() === "") words.space();
		else {
			const [startX, startY] = [x + matrix[0] * pen, y + matrix[1] * pen];
			const [endX, endY] = [x + matrix[0] * after, y + matrix[1] * after];
			words.add(
				{ text: readable(glyph.unicode), x: startX, y: startY, endX, endY, size, turned, clip: canvas.clip },
				mark,
			);
		}
		pen = after;
	}
	advance(text, pen);
}

/** Ligatures to letters; Unicode's minus-like and private characters stay as they are. */
const readable = (unicode: string): string => (/[\uFB00-\uFB06]/.test(unicode) ? unicode.normalize("NFKC") : unicode);

function drawPath(canvas: Canvas, args: readonly unknown[]): void {
	const [operation, buffers] = args as [number, readonly (ArrayLike<number> | null)[]];
	for (const path of Array.isArray(buffers) ? buffers : []) {
		if (!path) continue;
		if (canvas.clipsNext) canvas.clip = overlap(canvas.clip, boundsOfPath(path, canvas.matrix));
		if (strokes.has(operation)) addStroke(canvas.drawing, path, canvas.matrix, canvas.clip);
		if (fills.has(operation)) addFill(canvas.drawing, path, canvas.matrix, canvas.clip, isLight(canvas.fill));
	}
	canvas.clipsNext = false;
}

const strokes = new Set<number>([
	OPS.stroke,
	OPS.closeStroke,
	OPS.fillStroke,
	OPS.eoFillStroke,
	OPS.closeFillStroke,
	OPS.closeEOFillStroke,
]);
const fills = new Set<number>([
	OPS.fill,
	OPS.eoFill,
	OPS.fillStroke,
	OPS.eoFillStroke,
	OPS.closeFillStroke,
	OPS.closeEOFillStroke,
]);

const isLight = (colour: string): boolean => /^#f[def]f[def]f[def]$/i.test(colour);

const setFill: Operator = (canvas, args) => {
	if (typeof args[0] === "string") canvas.fill = args[0];
};

/** Marked content is known by its number within the page; what the producer calls an artifact is page furniture. */
const markOf = (tag: unknown, properties: unknown): string => {
	if (Number.isInteger(properties)) return String(properties);
	return tag === "Artifact" ? artifact : "";
};

const operators = new Map<number, Operator>([
	[OPS.save, save],
	[OPS.restore, restore],
	[
		OPS.transform,
		(c, a) => {
			c.matrix = multiply(c.matrix, a as unknown as Matrix);
		},
	],
	[
		OPS.paintFormXObjectBegin,
		(c, a) => {
			save(c);
			if (a[0]) c.matrix = multiply(c.matrix, a[0] as Matrix);
		},
	],
	[OPS.paintFormXObjectEnd, restore],
	[OPS.setFillRGBColor, setFill],
	[
		OPS.clip,
		(c) => {
			c.clipsNext = true;
		},
	],
	[
		OPS.eoClip,
		(c) => {
			c.clipsNext = true;
		},
	],
	[OPS.constructPath, drawPath],
	[OPS.beginText, (c) => setTextMatrix(c.text, [1, 0, 0, 1, 0, 0])],
	[
		OPS.setCharSpacing,
		(c, a) => {
			c.text.charSpacing = number(a[0]);
		},
	],
	[
		OPS.setWordSpacing,
		(c, a) => {
			c.text.wordSpacing = number(a[0]);
		},
	],
	[
		OPS.setHScale,
		(c, a) => {
			c.text.horizontalScale = number(a[0]) / 100;
		},
	],
	[
		OPS.setLeading,
		(c, a) => {
			c.text.leading = -number(a[0]);
		},
	],
	[
		OPS.setTextRise,
		(c, a) => {
			c.text.rise = number(a[0]);
		},
	],
	[
		OPS.setFont,
		(c, a) => {
			c.text.size = number(a[1]);
			c.text.unit = c.unitOf(String(a[0]));
		},
	],
	[OPS.moveText, (c, a) => moveLine(c.text, number(a[0]), number(a[1]))],
	[
		OPS.setLeadingMoveText,
		(c, a) => {
			c.text.leading = number(a[1]);
			moveLine(c.text, number(a[0]), number(a[1]));
		},
	],
	[OPS.setTextMatrix, (c, a) => setTextMatrix(c.text, Array.from(a[0] as ArrayLike<number>) as unknown as Matrix)],
	[OPS.nextLine, (c) => moveLine(c.text, 0, c.text.leading)],
	[OPS.showText, (c, a) => showText(c, a[0] as readonly Glyph[])],
	[OPS.showSpacedText, (c, a) => showText(c, a[0] as readonly Glyph[])],
	[
		OPS.nextLineShowText,
		(c, a) => {
			moveLine(c.text, 0, c.text.leading);
			showText(c, a[0] as readonly Glyph[]);
		},
	],
	[
		OPS.beginMarkedContent,
		(c, a) => {
			c.marks.push(markOf(a[0], null));
		},
	],
	[
		OPS.beginMarkedContentProps,
		(c, a) => {
			c.marks.push(markOf(a[0], a[1]));
		},
	],
	[
		OPS.endMarkedContent,
		(c) => {
			c.marks.pop();
		},
	],
	[
		OPS.paintImageXObject,
		(c) => {
			c.hasImage = true;
		},
	],
	[
		OPS.paintInlineImageXObject,
		(c) => {
			c.hasImage = true;
		},
	],
	[
		OPS.paintImageMaskXObject,
		(c) => {
			c.hasImage = true;
		},
	],
]);

/** A page has thousands of operators: an array finds each at once. */
const byCode: readonly (Operator | undefined)[] = Array.from({ length: 100 }, (_, code) => operators.get(code));
