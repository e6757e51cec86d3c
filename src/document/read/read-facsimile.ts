// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReadProblem } from "../../plan/draft.ts";
import type { Facsimile, FacsimileCell } from "../../plan/review/facsimile.ts";
import { openSource, textOf } from "./open-source.ts";
import type { SourceDocument } from "./source.ts";
import { rawLines } from "./text/text-line.ts";

export type FacsimileResult =
	| { readonly ok: true; readonly facsimile: Facsimile }
	| { readonly ok: false; readonly problem: ReadProblem };

/** What a document shows, apart from what was made of it. */
export async function readFacsimile(bytes: Uint8Array, name: string): Promise<FacsimileResult> {
	const opened = await openSource(bytes, name);
	if ("problem" in opened) return { ok: false, problem: opened.problem };
	const text = "text" in opened ? opened.text : textOf(opened.source);
	const tables = "text" in opened ? [] : tablesOf(opened.source);
	return { ok: true, facsimile: { tables, lines: linesOf(text) } };
}

function tablesOf({ blocks }: SourceDocument): readonly (readonly FacsimileCell[])[] {
	return blocks.flatMap((block) =>
		block.kind === "table"
			? [
					block.cells.map(({ row, column, rowSpan, columnSpan, paragraphs, places }) => {
						return { row, column, rowSpan, columnSpan, lines: paragraphs, places };
					}),
				]
			: [],
	);
}

/** Lines as the reader of texts counts them: a form feed begins none. */
function linesOf(text: string): readonly string[] {
	const byNumber = Map.groupBy(rawLines(text), ({ number }) => number);
	return [...byNumber.values()].map((pieces) => pieces.map((piece) => piece.text).join(" "));
}
