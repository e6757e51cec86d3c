// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Atom, atomOf, paragraphAtoms } from "./atom.ts";
import { isBullet } from "./bullet.ts";
import { headingLines } from "./heading-line.ts";
import { atomsOfStep, type MeasureParts, type ReadParts, type StepParts } from "./read-parts.ts";
import type { TextLine } from "./text-line.ts";
import { type WhoWhen, whoAndWhen } from "./who-when.ts";

const OPENS = /^Maßnahmen(?:katalog|liste|übersicht|plan)?\s*:?$/u;
const FEWEST = 3;
const MOST_LINES_EACH = 4;

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

type List = { readonly items: readonly TextLine[][]; readonly end: number };

/** The list below a heading and the headings of columns. */
function listAt(lines: readonly TextLine[], heading: number): List {
	let next = heading + 1;
	for (let count = headingLines(lines, next); count > 0; count = headingLines(lines, next)) next += count;
	const items: TextLine[][] = [];
	while (isBullet(lines[next]?.text ?? "")) {
		const item = itemAt(lines, next);
		items.push(item);
		next += item.length;
	}
	return { items, end: next };
}

/** Who and when was printed below the list, up to the page's end; a line like `und andere` closes the list. */
function besides(lines: readonly TextLine[], { items, end }: List): readonly WhoWhen[] | undefined {
	const page = items.at(-1)?.at(-1)?.page;
	const from = /^\p{Ll}/u.test(lines[end]?.text ?? "") ? end + 1 : end;
	let to = from;
	while (lines[to]?.page === page && to - from <= MOST_LINES_EACH * items.length) to += 1;
	return whoAndWhen(lines.slice(from, to), items.length);
}

/** A form feed may divide one line of the file into two. */
const placeOf = (line: TextLine) => `${line.page} ${line.number}`;

function measureOf(item: readonly TextLine[], beside: WhoWhen | undefined): MeasureParts {
	const atoms = (found: readonly TextLine[] = []): Atom[] => (found.length === 0 ? [] : [atomOf("text", found)]);
	const step: StepParts = {
		content: [],
		responsibility: atoms(beside?.who),
		term: atoms(beside?.when),
		status: [],
		description: [],
		review: ["read-from-text", "status-missing", ...(beside === undefined ? [] : (["cell-unsure"] as const))],
	};
	return { number: "", code: undefined, title: [atomOf("text", item)], steps: [step] };
}

/**
 * Reads catalogues that only name their measures: a heading (`Maßnahmenkatalog`), headings of columns, then a list. Who and
 * when was printed as a list of its own below it: where there is one entry for each measure they are taken in order, to be
 * confirmed; else they are left over.
 */
export function readCatalogue(
	lines: readonly TextLine[],
): { readonly parts: ReadParts; readonly atoms: readonly Atom[] } | undefined {
	const measures: MeasureParts[] = [];
	const taken = new Set<string>();
	for (let at = 0; at < lines.length; at += 1) {
		if (!OPENS.test(lines[at]?.text ?? "")) continue;
		const list = listAt(lines, at);
		const beside = besides(lines, list);
		const own = list.items.map((item, nth) => measureOf(item, beside?.[nth]));
		for (const one of own.flatMap((measure) => [...measure.title, ...measure.steps.flatMap(atomsOfStep)]))
			for (const line of one.lines) taken.add(placeOf(line));
		measures.push(...own);
		at = list.end - 1;
	}
	if (measures.length < FEWEST) return undefined;
	const used = measures.flatMap((one) => [...one.title, ...one.steps.flatMap(atomsOfStep)]);
	const rest = paragraphAtoms(lines.filter((line) => !taken.has(placeOf(line))));
	return { parts: { measures, labels: [] }, atoms: [...used, ...rest] };
}
