// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ColumnMapping } from "../../plan/column-role.ts";
import type { Draft, ReadResult } from "../../plan/draft.ts";
import { interpret } from "./interpret/interpret.ts";
import { openSource, type ReadProgress, textOf } from "./open-source.ts";
import type { SourceDocument } from "./source.ts";
import { readText } from "./text/read-text.ts";

export type ReadOptions = {
	/** The reporting date as ISO date; it wins over the one that the document names. */
	readonly asOf?: string;
	/** What columns hold because a person said so. */
	readonly columns?: ColumnMapping;
	/** Pages of a PDF; other formats are read in one go. */
	readonly onProgress?: (progress: ReadProgress) => void;
};

/**
 * Reads a plan document of any kind. A bad file is a value (`ok: false`) and never a throw;
 * what is thrown is a fault of ours.
 */
export async function readDocument(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<ReadResult> {
	const opened = await openSource(bytes, name, options.onProgress);
	if ("problem" in opened) return { ok: false, problem: opened.problem };
	if (!hasText(opened)) return { ok: false, problem: { kind: "nothing-found", place: "", detail: "" } };
	const draft = "text" in opened ? readText(opened.text, name) : draftOf(opened.source, name, options.columns);
	return { ok: true, draft: options.asOf === undefined ? draft : reportedAt(options.asOf, draft) };
}

/** A document whose tables hold no plan may still be one in sheets or lists: then its lines are read as text. */
function draftOf(source: SourceDocument, name: string, columns: ColumnMapping | undefined): Draft {
	const draft = interpret(source, columns);
	if (draft.measures.length > 0) return draft;
	const listed = readText(textOf(source), name);
	if (listed.measures.length === 0) return draft;
	const { title, pages } = draft.document;
	return {
		...listed,
		document: { ...listed.document, ...(title === "" ? {} : { title }), ...(pages === undefined ? {} : { pages }) },
	};
}

function reportedAt(asOf: string, draft: Draft): Draft {
	return { ...draft, document: { ...draft.document, asOf } };
}

function hasText(opened: { readonly source: SourceDocument } | { readonly text: string }): boolean {
	if ("text" in opened) return opened.text.trim() !== "";
	return opened.source.blocks.some((block) =>
		block.kind === "paragraph" ? block.text.trim() !== "" : block.cells.some(({ paragraphs }) => paragraphs.length > 0),
	);
}
