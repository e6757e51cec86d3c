// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Line } from "./lines.ts";
import type { Word } from "./page.ts";

/** Words of one line that follow each other as in running text. */
export type Chunk = { readonly left: number; readonly right: number; readonly words: readonly Word[] };

/** Wider gaps (in type sizes) part columns rather than words; justified text stays below. */
const columnGap = 0.62;

export function chunksOf(line: Line): Chunk[] {
	const chunks: Word[][] = [];
	for (const word of line.words) {
		const last = chunks.at(-1)?.at(-1);
		if (last && word.left - last.right < columnGap * word.size) chunks.at(-1)?.push(word);
		else chunks.push([word]);
	}
	return chunks.map((words) => ({ left: words[0]?.left ?? 0, right: words.at(-1)?.right ?? 0, words }));
}

export const chunkText = (chunk: Chunk): string => chunk.words.map((word) => word.text).join(" ");
