// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RawLine } from "./text-line.ts";

type Mark = { readonly at: number; readonly page: number };

/** How documents number their pages: `Seite 3 von 17`, `4 | Titel`, `Titel | 5`, `– 6 –`, and last a number alone. */
const NOTATIONS: readonly RegExp[] = [
	/^(?:Seite|Blatt)\s+(\d{1,4})(?:\s*(?:von|\/)\s*\d{1,4})?$/iu,
	/^[-–—]\s*(\d{1,4})\s*[-–—]$/u,
	/^(?:(\d{1,4})\s*\|\s*\S.{2,}|\S.{2,}\s\|\s*(\d{1,4}))$/u,
	/^\S.{2,80}\s(?:Seite|Blatt)\s+(\d{1,4})(?:\s*(?:von|\/)\s*\d{1,4})?$/iu,
	/^(\d{1,4})$/u,
];

function numberIn(line: string, notation: RegExp): number | undefined {
	const match = notation.exec(line);
	const digits = match?.[1] ?? match?.[2];
	return digits === undefined ? undefined : Number(digits);
}

/** The chain of marks that counts up by one; a number that does not continue the count is no page number. */
function chain(lines: readonly RawLine[], notation: RegExp): Mark[] {
	const marks: Mark[] = [];
	for (const [at, line] of lines.entries()) {
		const page = numberIn(line.text.trim().replace(/\s{2,}/gu, " "), notation);
		if (page === undefined) continue;
		const last = marks.at(-1)?.page;
		if (last === undefined ? page <= 3 : page === last + 1) marks.push({ at, page });
	}
	return marks;
}

function standsAtPageEdge(lines: readonly RawLine[], mark: Mark): boolean {
	const isEmpty = (at: number) => (lines[at]?.text.trim() ?? "") === "";
	return isEmpty(mark.at - 1) || isEmpty(mark.at + 1);
}

function pageMarks(lines: readonly RawLine[]): Mark[] {
	for (const notation of NOTATIONS) {
		const lone = notation === NOTATIONS.at(-1);
		const found = chain(lines, notation);
		const marks = lone || notation === NOTATIONS[2] ? found.filter((mark) => standsAtPageEdge(lines, mark)) : found;
		if (marks.length >= (lone ? 3 : 2) || (!lone && marks.length === 1 && notation !== NOTATIONS[2])) return marks;
	}
	return [];
}

export type Pages = {
	readonly pageOf: (line: RawLine) => number;
	readonly marks: ReadonlySet<RawLine>;
	readonly count: number;
};

/** Pages by form feeds, else by their printed numbers: below a page where page 1 ends with one, else above it. */
export function findPages(lines: readonly RawLine[]): Pages {
	const marks = pageMarks(lines);
	const marked = new Set(marks.map((mark) => lines[mark.at]).filter((line) => line !== undefined));
	const sheets = lines.findLast((line) => line.text.trim() !== "")?.sheet ?? 0;
	if (sheets > 1) return { pageOf: (line) => line.sheet, marks: marked, count: sheets };
	if (marks.length === 0) return { pageOf: () => 1, marks: marked, count: 0 };
	const pages = pagesByMarks(lines, marks);
	return { pageOf: (line) => pages.get(line) ?? 1, marks: marked, count: Math.max(1, (marks.at(-1) as Mark).page) };
}

function pagesByMarks(lines: readonly RawLine[], marks: readonly Mark[]): Map<RawLine, number> {
	const isFooter =
		marks[0]?.page === 1 && lines.slice(0, marks[0].at).filter((line) => line.text.trim() !== "").length > 3;
	const pages = new Map<RawLine, number>();
	let next = 0;
	let page = 1;
	for (const [at, line] of lines.entries()) {
		const mark = marks[next];
		const isMark = mark?.at === at;
		if (isMark && !isFooter) page = mark.page;
		pages.set(line, page);
		if (isMark && isFooter && marks[next + 1] !== undefined) page = mark.page + 1;
		if (isMark) next += 1;
	}
	return pages;
}
