// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Canvas, numberAt, type Operator } from "./canvas.ts";
import { applyX, applyY, type Matrix, multiply } from "./matrix.ts";
import { artifact } from "./page.ts";
import { advance, type Glyph, moveLine, setTextMatrix, widthOf } from "./text-state.ts";

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

/** Marked content is known by its number within the page; what the producer calls an artifact is page furniture. */
const markOf = (tag: unknown, properties: unknown): string => {
	if (Number.isInteger(properties)) return String(properties);
	return tag === "Artifact" ? artifact : "";
};

const beginMark: Operator = (canvas, args) => {
	canvas.marks.push(markOf(args[0], args[1]));
};

const show: Operator = (canvas, args) => showText(canvas, args[0] as readonly Glyph[]);

const nextLine: Operator = ({ text }) => moveLine(text, 0, text.leading);

/** Text state, text position and text showing (ISO 32000-1, 9.3 and 9.4), and marked content (14.6). */
export const textOperators: readonly (readonly [number, Operator])[] = [
	[OPS.beginText, ({ text }) => setTextMatrix(text, [1, 0, 0, 1, 0, 0])],
	[OPS.setCharSpacing, ({ text }, args) => Object.assign(text, { charSpacing: numberAt(args, 0) })],
	[OPS.setWordSpacing, ({ text }, args) => Object.assign(text, { wordSpacing: numberAt(args, 0) })],
	[OPS.setHScale, ({ text }, args) => Object.assign(text, { horizontalScale: numberAt(args, 0) / 100 })],
	[OPS.setLeading, ({ text }, args) => Object.assign(text, { leading: -numberAt(args, 0) })],
	[OPS.setTextRise, ({ text }, args) => Object.assign(text, { rise: numberAt(args, 0) })],
	[
		OPS.setFont,
		({ text, unitOf }, args) => Object.assign(text, { size: numberAt(args, 1), unit: unitOf(String(args[0])) }),
	],
	[OPS.moveText, ({ text }, args) => moveLine(text, numberAt(args, 0), numberAt(args, 1))],
	[
		OPS.setLeadingMoveText,
		({ text }, args) => {
			text.leading = numberAt(args, 1);
			moveLine(text, numberAt(args, 0), numberAt(args, 1));
		},
	],
	[
		OPS.setTextMatrix,
		({ text }, args) => setTextMatrix(text, Array.from(args[0] as ArrayLike<number>) as unknown as Matrix),
	],
	[OPS.nextLine, nextLine],
	[OPS.showText, show],
	[OPS.showSpacedText, show],
	[
		OPS.nextLineShowText,
		(canvas, args) => {
			nextLine(canvas, args);
			show(canvas, args);
		},
	],
	[OPS.beginMarkedContent, (canvas, args) => beginMark(canvas, [args[0]])],
	[OPS.beginMarkedContentProps, beginMark],
	[
		OPS.endMarkedContent,
		({ marks }) => {
			marks.pop();
		},
	],
];
