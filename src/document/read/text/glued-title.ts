// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { isBullet } from "./bullet.ts";
import { sheetKey } from "./sheet-key.ts";
import type { TextLine } from "./text-line.ts";

const FEWEST = 3;
const MOST_LETTERS = 200;
const FEWEST_LETTERS = 5;

/** Lines that stand alone again and again with the same words, as the name of an area does on each sheet. */
export function standingLines(lines: readonly TextLine[]): Set<string> {
	const counts = new Map<string, number>();
	for (const { text } of lines) {
		if (text.length > MOST_LETTERS || !/^\p{Lu}.*[\p{L}\p{N},-]$/u.test(text) || isBullet(text)) continue;
		if (sheetKey(text) === undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return new Set([...counts].filter(([, count]) => count >= FEWEST).map(([text]) => text));
}

/** What stands between a title and such a line that were printed on one line. */
export type Seam = "none" | "space";

/** `Neue BänkeAltstadt`: cuts a title from such a line behind it; undefined where there is none. */
export function splitGlued(
	line: TextLine,
	standing: ReadonlySet<string>,
): { readonly title: TextLine; readonly rest: TextLine; readonly seam: Seam } | undefined {
	if (line.text.length > MOST_LETTERS || isBullet(line.text)) return undefined;
	for (const { index } of line.text.matchAll(/(?<=[^\-/(])(?=\p{Lu})/gu)) {
		const rest = line.text.slice(index);
		const before = line.text.slice(0, index);
		if (index < FEWEST_LETTERS || !standing.has(rest)) continue;
		const title = { ...line, text: before.trim() };
		return { title, rest: { ...line, text: rest, opens: false }, seam: before.endsWith(" ") ? "space" : "none" };
	}
	return undefined;
}
