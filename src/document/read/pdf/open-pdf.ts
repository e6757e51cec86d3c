// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { getDocument, type PDFDocumentProxy, type PDFPageProxy, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { ReadProblem } from "../../../plan/draft.ts";
import type { Matrix } from "./matrix.ts";
import type { Page } from "./page.ts";
import { readPageContent } from "./page-content.ts";

export type OpenedPdf = { readonly document: PDFDocumentProxy; readonly close: () => Promise<void> };

/** Opens a PDF, or says why that is not possible. Scripts, fonts of the system and remote files stay untouched. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf | ReadProblem> {
	const task = getDocument({
		data: bytes,
		verbosity: VerbosityLevel.ERRORS,
		useSystemFonts: false,
		stopAtErrors: false,
		enableXfa: false,
	});
	try {
		return { document: await task.promise, close: () => task.destroy() };
	} catch (error) {
		await task.destroy();
		const kind = error instanceof Error && error.name === "PasswordException" ? "encrypted" : "broken";
		return { kind, place: "", detail: "PDF" };
	}
}

/** Reads one page's words, lines and areas. */
export async function readPage(page: PDFPageProxy): Promise<Page> {
	const viewport = page.getViewport({ scale: 1 });
	const list = await page.getOperatorList();
	const result = readPageContent(list, {
		number: page.pageNumber,
		width: viewport.width,
		height: viewport.height,
		base: viewport.transform as unknown as Matrix,
		unitOf: (font) => fontUnit(page, font),
	});
	return result;
}

function fontUnit(page: PDFPageProxy, name: string): number {
	const store = page.commonObjs;
	const font = store.has(name) ? (store.get(name) as { fontMatrix?: readonly number[] }) : undefined;
	return font?.fontMatrix?.[0] ?? 0.001;
}
