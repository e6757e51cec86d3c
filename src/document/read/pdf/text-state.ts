// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { identity, type Matrix } from "./matrix.ts";

/** A letter as pdf.js hands it over; numbers between letters move the pen (in thousandths of the type size). */
export type Glyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean } | number | null;

/** The text state of ISO 32000-1, 9.3; mutable because a page changes it thousands of times. */
export type TextState = {
	size: number;
	charSpacing: number;
	wordSpacing: number;
	horizontalScale: number;
	leading: number;
	rise: number;
	/** Width units of the font: 0.001, but Type 3 fonts have their own. */
	unit: number;
	text: Matrix;
	line: Matrix;
};

export const freshTextState = (): TextState => ({
	size: 1,
	charSpacing: 0,
	wordSpacing: 0,
	horizontalScale: 1,
	leading: 0,
	rise: 0,
	unit: 0.001,
	text: identity,
	line: identity,
});

export function moveLine(state: TextState, x: number, y: number): void {
	const [a, b, c, d, e, f] = state.line;
	setTextMatrix(state, [a, b, c, d, a * x + c * y + e, b * x + d * y + f]);
}

export function setTextMatrix(state: TextState, matrix: Matrix): void {
	state.line = matrix;
	state.text = matrix;
}

/** Moves the pen along the line by `distance` in text units. */
export function advance(state: TextState, distance: number): void {
	const [a, b, c, d, e, f] = state.text;
	state.text = [a, b, c, d, e + a * distance, f + b * distance];
}

/** How far the pen moves for a letter (ISO 32000-1, 9.4.4). */
export const widthOf = (state: TextState, glyph: Exclude<Glyph, number | null>): number =>
	(glyph.width * state.unit * state.size + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)) *
	state.horizontalScale;
