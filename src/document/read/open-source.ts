// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReadResult } from "../../plan/draft.ts";
import { readCsv } from "./csv/read-csv.ts";
import { decodeText } from "./decode-text.ts";
import { readDocx } from "./docx/read-docx.ts";
import { type ReadableKind, recogniseKind } from "./kind.ts";
import type { SourceDocument } from "./source.ts";
import { Unreadable } from "./unreadable.ts";

export type ReadProgress = { readonly done: number; readonly total: number };

type OnProgress = (progress: ReadProgress) => void;

/** A document's content in the form that all formats share, or its text, or why it cannot be read. */
export type Opened =
	| { readonly source: SourceDocument }
	| { readonly text: string }
	| Extract<ReadResult, { ok: false }>;

/** Opens a file of any kind; a bad file is a value and never a throw. */
export async function openSource(bytes: Uint8Array, name: string, onProgress?: OnProgress): Promise<Opened> {
	try {
		const kind = recogniseKind(bytes, name);
		return typeof kind === "string" ? await openKind(kind, bytes, onProgress) : { ok: false, problem: kind };
	} catch (error) {
		if (error instanceof Unreadable) return { ok: false, problem: error.problem };
		return { ok: false, problem: { kind: "broken", place: "", detail: "" } };
	}
}

async function openKind(kind: ReadableKind, bytes: Uint8Array, onProgress?: OnProgress): Promise<Opened> {
	switch (kind) {
		case "docx":
			return { source: readDocx(bytes) };
		case "xlsx": {
			// Loaded where needed: the spreadsheet and PDF libraries are large, and each process reads mostly one kind.
			const { readXlsx } = await import("./xlsx/read-xlsx.ts");
			return { source: readXlsx(bytes) };
		}
		case "csv":
			return { source: readCsv(bytes) };
		case "text":
			return { text: decodeText(bytes) };
		case "pdf": {
			const { readPdf } = await import("./pdf/read-pdf.ts");
			// A copy, because pdf.js refuses Node's Buffer and takes what it gets for its own.
			return readPdf(new Uint8Array(bytes), onProgress);
		}
	}
}

/** The lines of a document, for those that hold no table. */
export function textOf(source: SourceDocument): string {
	const lines = source.blocks.flatMap((block) =>
		block.kind === "paragraph" ? [block.text] : block.cells.flatMap(({ paragraphs }) => paragraphs),
	);
	return source.text ?? lines.join("\n");
}
