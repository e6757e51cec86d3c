// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const LEAST = 6;

/** Divides a line into columns by shares; a space stands between them. */
export function columnWidths(shares: readonly number[], line: number): number[] {
	const room = Math.max(line - shares.length + 1, shares.length * LEAST);
	const whole = shares.reduce((sum, share) => sum + share, 0);
	return shares.map((share) => Math.max(LEAST, Math.floor((room * share) / whole)));
}

/** Text of exactly that width; what does not fit ends in an ellipsis. */
export function fitted(text: string, width: number): string {
	const flat = text.replace(/\s+/g, " ");
	return flat.length <= width ? flat.padEnd(width) : `${flat.slice(0, width - 1)}…`;
}
