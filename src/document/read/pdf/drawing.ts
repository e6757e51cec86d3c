// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { applyX, applyY, type Matrix } from "./matrix.ts";
import type { Box, Ruling } from "./page.ts";

/** Thicker fills are areas, thinner ones lines; Chromium and LibreOffice both draw borders as thin fills or strokes. */
const thickestLine = 2.2;
/** Shorter strokes are check boxes, bullets and letters drawn as curves. */
const shortestLine = 4;
const slant = 0.6;

export type Drawing = { horizontal: Ruling[]; vertical: Ruling[]; areas: Box[] };

/** pdf.js codes a path as numbers: 0 x y = move, 1 x y = line, 2 + six = curve, 3 + four = quadratic curve, 4 = close. */
const operandsOf = [2, 2, 6, 4, 0] as const;

/** Adds the lines of a stroked path. */
export function addStroke(drawing: Drawing, path: ArrayLike<number>, matrix: Matrix, clip: Box): void {
	forEachSubpath(path, matrix, (points) => {
		for (let i = 2; i < points.length; i += 2) {
			addLine(drawing, clip, points[i - 2] ?? 0, points[i - 1] ?? 0, points[i] ?? 0, points[i + 1] ?? 0);
		}
	});
}

/** Adds the lines (thin) and areas (thick) of a filled path. */
export function addFill(drawing: Drawing, path: ArrayLike<number>, matrix: Matrix, clip: Box, light: boolean): void {
	forEachSubpath(path, matrix, (points) => {
		const box = overlap(boundsOf(points), clip);
		const [left, top, right, bottom] = box;
		if (right < left || bottom < top) return;
		if (Math.min(right - left, bottom - top) > thickestLine) {
			if (!light && isRectangle(points)) drawing.areas.push(box);
		} else if (right - left >= bottom - top)
			addLine(drawing, clip, left, (top + bottom) / 2, right, (top + bottom) / 2);
		else addLine(drawing, clip, (left + right) / 2, top, (left + right) / 2, bottom);
	});
}

/** Adds a line as far as it can be seen: what is drawn beyond the page or its frame belongs to other pages. */
function addLine(drawing: Drawing, clip: Box, x1: number, y1: number, x2: number, y2: number): void {
	const [left, top, right, bottom] = overlap(
		[Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)],
		clip,
	);
	if (right < left || bottom < top) return;
	if (bottom - top <= slant && right - left >= shortestLine) {
		drawing.horizontal.push({ at: (top + bottom) / 2, from: left, to: right });
	} else if (right - left <= slant && bottom - top >= shortestLine) {
		drawing.vertical.push({ at: (left + right) / 2, from: top, to: bottom });
	}
}

export const overlap = (a: Box, b: Box): Box => [
	Math.max(a[0], b[0]),
	Math.max(a[1], b[1]),
	Math.min(a[2], b[2]),
	Math.min(a[3], b[3]),
];

function forEachSubpath(path: ArrayLike<number>, matrix: Matrix, take: (points: number[]) => void): void {
	let points: number[] = [];
	const flush = () => {
		if (points.length >= 4) take(points);
		points = [];
	};
	for (let i = 0; i < path.length; ) {
		const code = path[i] ?? 4;
		const operands = operandsOf[code as 0 | 1 | 2 | 3 | 4] ?? 0;
		if (code === 0) flush();
		if (code === 4) points.push(points[0] ?? 0, points[1] ?? 0);
		else {
			const x = path[i + operands - 1] ?? 0;
			const y = path[i + operands] ?? 0;
			points.push(applyX(matrix, x, y), applyY(matrix, x, y));
		}
		i += operands + 1;
	}
	flush();
}

/** The smallest box around a path. */
export function boundsOfPath(path: ArrayLike<number>, matrix: Matrix): Box {
	const all: number[] = [];
	forEachSubpath(path, matrix, (points) => all.push(...points));
	return boundsOf(all);
}

function boundsOf(points: readonly number[]): Box {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (let i = 0; i < points.length; i += 2) {
		const x = points[i] ?? 0;
		const y = points[i + 1] ?? 0;
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	return [left, top, right, bottom];
}

const isRectangle = (points: readonly number[]): boolean => points.length >= 8 && points.length <= 12;
