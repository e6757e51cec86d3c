// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SourceCell } from "../source.ts";

/** A bullet at the start of a paragraph. A hyphen is one only with a space behind it, `-pflege` is a word. */
const bullet = /^(?:[-‐‑–—*#o]\s+|[•▪▫◦‣●○■□►▶➢➤✓·\uf0b7\uf0a7\uf0d8\uf0fc]\s*)(?=\S)/u;

const loneDash = /^[-‐‑–—]$/u;

/** Text on one line: white space of every kind becomes one space, soft hyphens go. */
export function oneLine(text: string): string {
	return text
		.replace(/\u00ad/g, "")
		.replace(/[\s\u200b]+/gu, " ")
		.trim();
}

/** The cell's text on one line; empty for a missing cell. */
export function cellText(cell: SourceCell | undefined): string {
	return cell ? oneLine(cell.paragraphs.join(" ")) : "";
}

/** The texts of several cells on one line. */
export function textOf(cells: readonly SourceCell[]): string {
	return cells.map(cellText).join(" ");
}

/** The lines of a cell that hold anything, each on one line, bullets as printed. */
export function linesOf(cell: SourceCell): readonly string[] {
	return cell.paragraphs
		.flatMap((paragraph) => paragraph.split(/[\n\v\r\u2028]+/u))
		.map(oneLine)
		.filter((line) => line !== "");
}

export function hasBullet(line: string): boolean {
	return bullet.test(line);
}

/** One entry per bullet or line of the cell, without the bullet. A dash printed alone stays. */
export function entriesOf(cell: SourceCell): readonly string[] {
	return linesOf(cell)
		.map((line) => line.replace(bullet, ""))
		.map((line) => (loneDash.test(line) ? "-" : line));
}

/** Running text: its paragraphs joined by line breaks, every bullet written as `- `. */
export function proseOf(cell: SourceCell): string {
	return linesOf(cell)
		.map((line) => line.replace(bullet, "- "))
		.map((line) => (loneDash.test(line) ? "-" : line))
		.join("\n");
}

/** For comparing what may be printed with other spaces, dashes or capitals. */
export function sameText(a: string, b: string): boolean {
	return squash(a) === squash(b);
}

export function squash(text: string): string {
	return text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
}
