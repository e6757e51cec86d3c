// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { ReadProblem } from "../../../plan/draft.ts";
import { openPdf } from "./open-pdf.ts";

/** A page as a picture, with its size in points: the places of a draft are in points from its upper left corner. */
export type DrawnPage = {
	readonly png: Uint8Array;
	readonly width: number;
	readonly height: number;
	/** How many the document has. */
	readonly pages: number;
};

export type DrawResult = ({ readonly ok: true } & DrawnPage) | { readonly ok: false; readonly problem: ReadProblem };

/** Readable beside a form, and a third of a megabyte. */
const scale = 1.5;
/** A poster is drawn smaller: four million dots are sixteen megabytes. */
const mostDots = 4_000_000;

/** Draws a page of a PDF. */
export async function drawPage(bytes: Uint8Array, number: number): Promise<DrawResult> {
	const opened = await openPdf(new Uint8Array(bytes), drawing());
	if ("kind" in opened) return { ok: false, problem: opened };
	try {
		return await draw(opened.document, number);
	} catch {
		return { ok: false, problem: { kind: "broken", place: String(number), detail: "PDF" } };
	} finally {
		await opened.close();
	}
}

/** Letters of the fonts that every PDF may use without bringing them, and the tables for Asian ones. */
function drawing() {
	const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
	return {
		standardFontDataUrl: `${join(folder, "standard_fonts")}/`,
		cMapUrl: `${join(folder, "cmaps")}/`,
		disableFontFace: true,
	};
}

async function draw(document: PDFDocumentProxy, number: number): Promise<DrawResult> {
	const page = await document.getPage(number);
	const { width, height } = page.getViewport({ scale: 1 });
	const fitting = Math.min(scale, Math.sqrt(mostDots / (width * height)));
	const viewport = page.getViewport({ scale: fitting });
	const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
	// A canvas of Node's, which has all that pdf.js asks of a browser's.
	await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
	return { ok: true, png: new Uint8Array(await canvas.encode("png")), width, height, pages: document.numPages };
}
