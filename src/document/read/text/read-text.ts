// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft } from "../../../plan/draft.ts";
import { codesOf, cutAtoms } from "./atom.ts";
import { documentHead } from "./document-head.ts";
import { draftOf } from "./draft-of.ts";
import { leadingCode, mainShape } from "./measure-code.ts";
import { findPages } from "./page-mark.ts";
import { readShuffled } from "./read-shuffled.ts";
import { rawLines, textLines } from "./text-line.ts";

/**
 * Reads plain text that was extracted from a PDF. Never throws; what finds no place in a measure is in `leftovers`, so that
 * every word of the text stands somewhere in the draft.
 * @param name the file's name, the title where the text has none
 */
export function readText(text: string, name: string): Draft {
	const raw = rawLines(text);
	const pages = findPages(raw);
	const lines = textLines(raw, pages.pageOf);
	const head = documentHead(lines);
	const marks = new Set([...pages.marks].map((line) => line.number));
	const body = lines.filter((line) => !head.lines.has(line) && !marks.has(line.number));
	const printed = body.flatMap((line) => leadingCode(line.text)?.code ?? []);
	const atoms = cutAtoms(body, codesOf(printed, mainShape(printed)));
	const furniture = lines.filter((line) => head.lines.has(line) || marks.has(line.number));
	return draftOf({ parts: readShuffled(atoms), atoms, furniture, head, name, pages: pages.count });
}
