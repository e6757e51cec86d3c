// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Atom, atomOf, paragraphAtoms } from "./atom.ts";
import { isBullet } from "./bullet.ts";
import { headingLines } from "./heading-line.ts";
import type { MeasureParts, ReadParts } from "./read-parts.ts";
import type { TextLine } from "./text-line.ts";

const OPENS = /^Maßnahmen(?:katalog|liste|übersicht|plan)?\s*:?$/u;
const FEWEST = 3;

/** The end of a list item: where the next line is neither its rest nor another item. */
function itemAt(lines: readonly TextLine[], at: number): TextLine[] {
	const item = [lines[at] as TextLine];
	for (let next = at + 1; next < lines.length; next += 1) {
		const line = lines[next] as TextLine;
		const isWrapped = (item.at(-1)?.text.length ?? 0) > 45;
		if (line.opens || isBullet(line.text) || !isWrapped) break;
		item.push(line);
	}
	return item;
}

/**
 * Reads catalogues that only name their measures: a heading (`Maßnahmenkatalog`), headings of columns, then a list. Who and
 * when was printed as a list of its own beside it and cannot be told apart surely; it is left over.
 */
export function readCatalogue(
	lines: readonly TextLine[],
): { readonly parts: ReadParts; readonly atoms: readonly Atom[] } | undefined {
	const measures: MeasureParts[] = [];
	const taken = new Set<TextLine>();
	for (let at = 0; at < lines.length; at += 1) {
		if (!OPENS.test(lines[at]?.text ?? "")) continue;
		let next = at + 1;
		for (let count = headingLines(lines, next); count > 0; count = headingLines(lines, next)) next += count;
		while (isBullet(lines[next]?.text ?? "")) {
			const item = itemAt(lines, next);
			for (const line of item) taken.add(line);
			measures.push({
				number: "",
				code: undefined,
				title: [atomOf("text", item)],
				steps: [
					{
						content: [],
						responsibility: [],
						term: [],
						status: [],
						description: [],
						review: ["read-from-text", "status-missing"],
					},
				],
			});
			next += item.length;
		}
		at = next - 1;
	}
	if (measures.length < FEWEST) return undefined;
	const rest = paragraphAtoms(lines.filter((line) => !taken.has(line)));
	return { parts: { measures, labels: [] }, atoms: [...measures.flatMap((one) => one.title), ...rest] };
}
