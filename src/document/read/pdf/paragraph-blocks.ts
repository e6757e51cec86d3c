// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SourceParagraph } from "../source.ts";
import { placesOf } from "./cell-paragraphs.ts";
import { type Line, linesOf } from "./lines.ts";
import type { Word } from "./page.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { Wrapping } from "./wrapping.ts";

export type PlacedParagraph = { readonly block: SourceParagraph; readonly page: number; readonly top: number };

/** Text outside of tables as paragraphs; larger type than usual or a heading's tag makes a heading. */
export function paragraphBlocks(
	words: readonly Word[],
	headings: ReadonlyMap<string, number>,
	usualSize: number,
	wrapping: Wrapping,
): PlacedParagraph[] {
	return groupsOf(linesOf(words)).flatMap((lines) => {
		const edge = Math.max(...lines.map((line) => line.right));
		const first = lines[0] as Line;
		const level = levelOf(first, headings, usualSize);
		const place = placesOf(lines.flatMap((line) => line.words))[0];
		const { texts } = paragraphsOf(lines, edge, wrapping);
		return place
			? texts.map((text) => ({
					block: { kind: "paragraph" as const, text, level, place },
					page: first.page,
					top: first.top,
				}))
			: [];
	});
}

/** Lines that follow each other closely in one size. */
function groupsOf(lines: readonly Line[]): Line[][] {
	const groups: Line[][] = [];
	for (const line of lines) {
		const last = groups.at(-1)?.at(-1);
		const close = last && last.page === line.page && line.baseline - last.baseline < 1.6 * line.size;
		if (close && Math.abs(last.size - line.size) < 0.5) groups.at(-1)?.push(line);
		else groups.push([line]);
	}
	return groups;
}

function levelOf(line: Line, headings: ReadonlyMap<string, number>, usualSize: number): number {
	const word = line.words[0] as Word;
	const tagged = headings.get(`${word.page}/${word.mark}`);
	if (tagged) return tagged;
	if (line.size > 1.5 * usualSize) return 1;
	return line.size > 1.15 * usualSize ? 2 : 0;
}
