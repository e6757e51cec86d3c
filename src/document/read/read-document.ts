// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft, ReadResult } from "../../plan/draft.ts";
import { readCsv } from "./csv/read-csv.ts";
import { decodeText } from "./decode-text.ts";
import { readDocx } from "./docx/read-docx.ts";
import { interpret } from "./interpret/interpret.ts";
import { type ReadableKind, recogniseKind } from "./kind.ts";
import type { SourceDocument } from "./source.ts";
import { readText } from "./text/read-text.ts";
import { Unreadable } from "./unreadable.ts";

export type ReadProgress = { readonly done: number; readonly total: number };

export type ReadOptions = {
	/** The reporting date as ISO date; it wins over the one that the document names. */
	readonly asOf?: string;
	/** Pages of a PDF; other formats are read in one go. */
	readonly onProgress?: (progress: ReadProgress) => void;
};

/**
 * Reads a plan document of any kind. A bad file is a value (`ok: false`) and never a throw;
 * what is thrown is a fault of ours.
 */
export async function readDocument(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<ReadResult> {
	const opened = await openSource(bytes, name, options);
	if ("problem" in opened) return { ok: false, problem: opened.problem };
	if (!hasText(opened)) return { ok: false, problem: { kind: "nothing-found", place: "", detail: "" } };
	const draft = "text" in opened ? readText(opened.text, name) : draftOf(opened.source, name);
	return { ok: true, draft: options.asOf === undefined ? draft : reportedAt(options.asOf, draft) };
}

/** A document whose tables hold no plan may still be one in sheets or lists: then its lines are read as text. */
function draftOf(source: SourceDocument, name: string): Draft {
	const draft = interpret(source);
	if (draft.measures.length > 0) return draft;
	const listed = readText(source.text ?? linesOf(source), name);
	if (listed.measures.length === 0) return draft;
	const { title, pages } = draft.document;
	return {
		...listed,
		document: { ...listed.document, ...(title === "" ? {} : { title }), ...(pages === undefined ? {} : { pages }) },
	};
}

const linesOf = (source: SourceDocument): string =>
	source.blocks
		.flatMap((block) =>
			block.kind === "paragraph" ? [block.text] : block.cells.flatMap(({ paragraphs }) => paragraphs),
		)
		.join("\n");

function reportedAt(asOf: string, draft: Draft): Draft {
	return { ...draft, document: { ...draft.document, asOf } };
}

type Opened = { readonly source: SourceDocument } | { readonly text: string } | Extract<ReadResult, { ok: false }>;

async function openSource(bytes: Uint8Array, name: string, options: ReadOptions): Promise<Opened> {
	try {
		const kind = recogniseKind(bytes, name);
		return typeof kind === "string" ? await openKind(kind, bytes, options) : { ok: false, problem: kind };
	} catch (error) {
		if (error instanceof Unreadable) return { ok: false, problem: error.problem };
		return { ok: false, problem: { kind: "broken", place: "", detail: "" } };
	}
}

async function openKind(kind: ReadableKind, bytes: Uint8Array, { onProgress }: ReadOptions): Promise<Opened> {
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

function hasText(opened: { readonly source: SourceDocument } | { readonly text: string }): boolean {
	if ("text" in opened) return opened.text.trim() !== "";
	return opened.source.blocks.some((block) =>
		block.kind === "paragraph" ? block.text.trim() !== "" : block.cells.some(({ paragraphs }) => paragraphs.length > 0),
	);
}
