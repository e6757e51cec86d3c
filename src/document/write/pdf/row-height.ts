// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** How many lines texts take in a column that holds so many letters a line. An estimate: it only decides about breaks. */
export function linesIn(texts: readonly string[], lettersPerLine: number): number {
	return texts.reduce((sum, text) => sum + Math.max(1, Math.ceil((text.length * 1.05) / lettersPerLine)), 0);
}

/** Whether texts have a word that is too long for a column: only then are words parted there. */
export function hasLongWord(texts: readonly string[], lettersPerLine: number): boolean {
	return texts.some((text) => text.split(/[\s/-]+/u).some((word) => word.length > lettersPerLine * 0.7));
}
