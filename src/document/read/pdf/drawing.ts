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
export function addStroke(drawing: Drawing, path: ArrayLike<number>, matrix: Matrix): void {
	forEachSubpath(path, matrix, (points) => {
		for (let i = 2; i < points.length; i += 2) {
			addLine(drawing, points[i - 2] ?? 0, points[i - 1] ?? 0, points[i] ?? 0, points[i + 1] ?? 0);
		}
	});
}

/** Adds the lines (thin) and areas (thick) of a filled path. */
export function addFill(drawing: Drawing, path: ArrayLike<number>, matrix: Matrix, light: boolean): void {
	forEachSubpath(path, matrix, (points) => {
		const box = boundsOf(points);
		const [left, top, right, bottom] = box;
		if (Math.min(right - left, bottom - top) > thickestLine) {
			if (!light && isRectangle(points)) drawing.areas.push(box);
		} else if (right - left >= bottom - top) addLine(drawing, left, (top + bottom) / 2, right, (top + bottom) / 2);
		else addLine(drawing, (left + right) / 2, top, (left + right) / 2, bottom);
	});
}

function addLine(drawing: Drawing, x1: number, y1: number, x2: number, y2: number): void {
	if (Math.abs(y1 - y2) <= slant && Math.abs(x1 - x2) >= shortestLine) {
		drawing.horizontal.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
	} else if (Math.abs(x1 - x2) <= slant && Math.abs(y1 - y2) >= shortestLine) {
		drawing.vertical.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
	}
}

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
