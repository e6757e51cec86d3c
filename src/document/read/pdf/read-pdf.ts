// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { ReadProblem } from "../../../plan/draft.ts";
import type { SourceDocument } from "../source.ts";
import { assemble } from "./assemble.ts";
import type { TagSource } from "./find-tables.ts";
import { openPdf, readPage } from "./open-pdf.ts";
import type { Page } from "./page.ts";
import { readTags, type TagNode } from "./tags.ts";

export type PdfResult =
	| { readonly ok: true; readonly source: SourceDocument }
	| { readonly ok: false; readonly problem: ReadProblem };

export type Progress = { readonly done: number; readonly total: number };

/** More pages than any plan has; a longer file would hold the reader for too long. */
export const mostPages = 400;

/** Reads a PDF's tables and text. A file that cannot be read is a problem, never an exception. */
export async function readPdf(bytes: Uint8Array, onProgress?: (progress: Progress) => void): Promise<PdfResult> {
	const opened = await openPdf(bytes);
	if ("kind" in opened) return { ok: false, problem: opened };
	try {
		return await readOpened(opened.document, onProgress);
	} catch (error) {
		return problem("broken", "", error instanceof Error ? error.name : "");
	} finally {
		await opened.close();
	}
}

async function readOpened(document: PDFDocumentProxy, onProgress?: (progress: Progress) => void): Promise<PdfResult> {
	const total = document.numPages;
	if (total > mostPages) return problem("too-many-pages", "", `${total}/${mostPages}`);
	const pages: Page[] = [];
	for (let number = 1; number <= total; number++) {
		const proxy = await document.getPage(number);
		pages.push(await readPage(proxy));
		proxy.cleanup();
		onProgress?.({ done: number, total });
	}
	if (pages.every((page) => page.words.length === 0)) {
		const scanned = pages.some((page) => page.hasImage);
		return scanned ? problem("scanned", "", String(total)) : problem("empty", "", "PDF");
	}
	return { ok: true, source: await assemble(pages, await tagSource(document), await titleOf(document)) };
}

async function tagSource(document: PDFDocumentProxy): Promise<TagSource> {
	const isTagged = await hasTags(document);
	return async (page) => {
		const tree = isTagged ? await (await document.getPage(page)).getStructTree() : null;
		return readTags(tree as TagNode | null, page);
	};
}

/** pdf.js declares an object and hands over a map. */
async function hasTags(document: PDFDocumentProxy): Promise<boolean> {
	const info: unknown = await document.getMarkInfo();
	return (info instanceof Map ? info.get("Marked") : (info as { Marked?: unknown } | null)?.Marked) === true;
}

const problem = (kind: ReadProblem["kind"], place: string, detail: string): PdfResult => ({
	ok: false,
	problem: { kind, place, detail },
});

async function titleOf(document: PDFDocumentProxy): Promise<string> {
	const { info } = await document.getMetadata();
	const title = (info as { Title?: unknown }).Title;
	return typeof title === "string" ? title.trim() : "";
}
