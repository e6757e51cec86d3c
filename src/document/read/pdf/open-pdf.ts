// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import {
	getDocument,
	type PDFDocumentLoadingTask,
	type PDFDocumentProxy,
	type PDFPageProxy,
	PDFWorker,
	VerbosityLevel,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import { WorkerMessageHandler } from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import type { ReadProblem } from "../../../plan/draft.ts";
import { directPorts } from "./direct-port.ts";
import type { Matrix } from "./matrix.ts";
import type { Page } from "./page.ts";
import { readPageContent } from "./page-content.ts";

export type OpenedPdf = { readonly document: PDFDocumentProxy; readonly close: () => Promise<void> };

type Purpose = Partial<Parameters<typeof getDocument>[0] & object>;

/** Opens a PDF, or says why that is not possible. Scripts, fonts of the system and remote files stay untouched. */
export async function openPdf(bytes: Uint8Array, purpose: Purpose = reading): Promise<OpenedPdf | ReadProblem> {
	const worker = startParser();
	const task = getDocument({
		data: bytes,
		worker,
		verbosity: VerbosityLevel.ERRORS,
		useSystemFonts: false,
		...purpose,
		stopAtErrors: false,
		enableXfa: false,
	});
	try {
		return { document: await task.promise, close: () => end(task, worker) };
	} catch (error) {
		await end(task, worker);
		const kind = error instanceof Error && error.name === "PasswordException" ? "encrypted" : "broken";
		return { kind, place: "", detail: "PDF" };
	}
}

/**
 * pdf.js would trace the outlines of every letter where no browser draws them. Nothing is drawn here: it is given a
 * document that takes its fonts and does nothing with them.
 */
const noDocument = {
	createElement: () => ({ sheet: { cssRules: [], insertRule: () => 0 }, remove: () => undefined }),
	documentElement: { getElementsByTagName: () => [{ append: () => undefined }] },
};

const reading: Purpose = { disableFontFace: false, ownerDocument: noDocument as unknown as HTMLDocument };

function startParser(): PDFWorker {
	const [reader, parser] = directPorts();
	const worker = new PDFWorker({ port: reader as unknown as null });
	WorkerMessageHandler.initializeFromPort(parser);
	return worker;
}

async function end(task: PDFDocumentLoadingTask, worker: PDFWorker): Promise<void> {
	await task.destroy();
	worker.destroy();
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
