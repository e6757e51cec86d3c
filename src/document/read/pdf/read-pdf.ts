// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReadProblem } from "../../../plan/draft.ts";
import type { SourceBlock, SourceDocument } from "../source.ts";
import { placesOf, toSourceTable } from "./cell-paragraphs.ts";
import { removeFurniture } from "./furniture.ts";
import { type Line, linesOf, textOf } from "./lines.ts";
import { openPdf, readPage } from "./open-pdf.ts";
import type { Page, Word } from "./page.ts";
import { regionsOf } from "./region.ts";
import { ruledFragment } from "./ruled-fragment.ts";
import { stitch } from "./stitch.ts";
import { learnWrapping } from "./wrapping.ts";

export type PdfResult =
	| { readonly ok: true; readonly source: SourceDocument }
	| { readonly ok: false; readonly problem: ReadProblem };

const mostPages = 400;

export async function readPdf(bytes: Uint8Array, onProgress?: (progress: { done: number; total: number }) => void): Promise<PdfResult> {
	const opened = await openPdf(bytes);
	if ("kind" in opened) return { ok: false, problem: opened };
	const { document, close } = opened;
	const total = document.numPages;
	const pages: Page[] = [];
	for (let number = 1; number <= total; number++) {
		pages.push(await readPage(await document.getPage(number)));
		onProgress?.({ done: number, total });
	}
	await close();
	const { words, furniture } = removeFurniture(pages);
	const wrapping = learnWrapping(pages.flatMap((page) => linesOf(words.get(page.number) ?? [])));
	const fragments = pages.flatMap((page) =>
		regionsOf(page)
			.filter((region) => region.edges.length > 2)
			.map((region) => ruledFragment(page, region, region.edges, words.get(page.number) ?? [])),
	);
	const tables = stitch(fragments, () => false);
	const blocks: SourceBlock[] = tables.map((table) => toSourceTable(table, wrapping));
	return { ok: true, source: { blocks, pages: total, title: "", furniture: furniture.map((line) => ({ text: textOf(line), place: placesOf(line.words)[0]! })) } };
}
