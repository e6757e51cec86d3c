// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Canvas, Operator } from "./canvas.ts";
import { addFill, addStroke, boundsOfPath, overlap } from "./drawing.ts";
import { type Matrix, multiply } from "./matrix.ts";

const save = (canvas: Canvas): void => {
	canvas.saved.push({ matrix: canvas.matrix, fill: canvas.fill, clip: canvas.clip, text: { ...canvas.text } });
};

const restore = (canvas: Canvas): void => {
	const last = canvas.saved.pop();
	if (last) Object.assign(canvas, last);
};

const transform = (canvas: Canvas, matrix: unknown): void => {
	canvas.matrix = multiply(canvas.matrix, matrix as Matrix);
};

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

const clipNext: Operator = (canvas) => {
	canvas.clipsNext = true;
};

const showImage: Operator = (canvas) => {
	canvas.hasImage = true;
};

/** Graphics state, paths and pictures (ISO 32000-1, 8.4 to 8.10). */
export const drawingOperators: readonly (readonly [number, Operator])[] = [
	[OPS.save, save],
	[OPS.restore, restore],
	[OPS.transform, transform],
	[
		OPS.paintFormXObjectBegin,
		(canvas, args) => {
			save(canvas);
			if (args[0]) transform(canvas, args[0]);
		},
	],
	[OPS.paintFormXObjectEnd, restore],
	[
		OPS.setFillRGBColor,
		(canvas, args) => {
			if (typeof args[0] === "string") canvas.fill = args[0];
		},
	],
	[OPS.clip, clipNext],
	[OPS.eoClip, clipNext],
	[OPS.constructPath, drawPath],
	[OPS.paintImageXObject, showImage],
	[OPS.paintInlineImageXObject, showImage],
	[OPS.paintImageMaskXObject, showImage],
];
