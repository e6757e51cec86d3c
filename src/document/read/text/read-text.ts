// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft } from "../../../plan/draft.ts";
import { type Atom, type Codes, codesOf, cutAtoms } from "./atom.ts";
import { documentHead } from "./document-head.ts";
import { draftOf } from "./draft-of.ts";
import { leadingCode, mainShape } from "./measure-code.ts";
import { findPages } from "./page-mark.ts";
import { readCatalogue } from "./read-catalogue.ts";
import { isInRows, readInRows } from "./read-in-rows.ts";
import { readLayout } from "./read-layout.ts";
import { readNamed } from "./read-named.ts";
import type { ReadParts } from "./read-parts.ts";
import { readSheets, sheetStarts } from "./read-sheets.ts";
import { readShuffled } from "./read-shuffled.ts";
import { pagesByHeadings } from "./repeated-heading.ts";
import { repeatedLines } from "./repeated-line.ts";
import { type RawLine, rawLines, type TextLine, textLines } from "./text-line.ts";

/** How the text is laid out decides who reads it: sheets with keys, a table row by row, or a table in any order. */
function readBody(
	lines: readonly TextLine[],
	codes: Codes,
): { readonly parts: ReadParts; readonly atoms: readonly Atom[] } {
	const starts = sheetStarts(lines, codes);
	if (starts.length > 0) return readSheets(lines, starts);
	if (codes.shape === "") {
		const named = readNamed(lines) ?? readCatalogue(lines);
		if (named !== undefined) return named;
	}
	const atoms = cutAtoms(lines, codes);
	return { parts: isInRows(atoms) ? readInRows(atoms) : readShuffled(atoms), atoms };
}

/**
 * Reads plain text that was extracted from a PDF. Never throws; what finds no place in a measure is in `leftovers`, so that
 * every word of the text stands somewhere in the draft.
 * @param name the file's name, the title where the text has none
 */
export function readText(text: string, name: string): Draft {
	const raw = rawLines(text);
	const pages = findPages(raw);
	const printed = textLines(raw, pages.pageOf);
	const lines = pages.count === 0 ? pagesByHeadings(printed) : printed;
	const sources = raw.filter((line) => line.text.trim() !== "");
	const marks = new Set(lines.filter((_, at) => pages.marks.has(sources[at] as RawLine)));
	const head = documentHead(lines, marks);
	const repeated = repeatedLines(lines);
	const isFurniture = (line: TextLine) => head.lines.has(line) || marks.has(line) || repeated.has(line);
	const body = lines.filter((line) => !isFurniture(line));
	const codes = body.flatMap((line) => leadingCode(line.text)?.code ?? []);
	const furniture = new Set(sources.filter((_, at) => isFurniture(lines[at] as TextLine)));
	const grid = readLayout(raw, pages.pageOf, (line) => furniture.has(line));
	const read = grid ?? readBody(body, codesOf(codes, mainShape(codes)));
	return draftOf({ ...read, furniture: lines.filter(isFurniture), head, name, pages: pages.count });
}
