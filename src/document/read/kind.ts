// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReadProblem } from "../../plan/draft.ts";
import { recogniseSignature, type Signature } from "./signature.ts";

/** The kinds of file that are read. */
export type ReadableKind = "docx" | "xlsx" | "pdf" | "csv" | "text";

/** A plan document of 50 MB would be pictures; what is read here is text. */
export const FILE_SIZE_LIMIT = 50_000_000;

/** A hundred pages of text are half a megabyte. */
const TEXT_SIZE_LIMIT = 10_000_000;

const KIND_BY_ENDING = new Map<string, ReadableKind>([
	["docx", "docx"],
	["docm", "docx"],
	["dotx", "docx"],
	["xlsx", "xlsx"],
	["xlsm", "xlsx"],
	["xltx", "xlsx"],
	["pdf", "pdf"],
	["csv", "csv"],
	["tsv", "csv"],
	["txt", "text"],
	["text", "text"],
]);

/** Endings of plan documents that a person may well have, but in a format that is not read: the way to name them helps. */
const ASKED_FOR = new Set(["doc", "xls", "odt", "ods", "rtf", "htm", "html", "xlsb", "pptx", "ppt", "odp"]);

const SHOWN: { readonly [signature in Signature]?: string } = {
	docx: "DOCX",
	xlsx: "XLSX",
	pdf: "PDF",
	zip: "ZIP",
	text: "Text",
};

/**
 * Decides what a file is. Its content decides; a name that says something else is a problem of its own,
 * because the person then has another file in hand than the one they mean.
 * @throws Unreadable `broken` or `bomb` for an archive that cannot be opened
 */
export function recogniseKind(bytes: Uint8Array, name: string): ReadableKind | ReadProblem {
	if (bytes.length === 0) return { kind: "empty", place: "", detail: "" };
	if (bytes.length > FILE_SIZE_LIMIT) return tooLarge(FILE_SIZE_LIMIT);
	const signature = recogniseSignature(bytes);
	const ending = endingOf(name);
	const promised = KIND_BY_ENDING.get(ending);
	if (signature === "encrypted") return { kind: "encrypted", place: "", detail: "" };
	if (signature === "text" && bytes.length > TEXT_SIZE_LIMIT) return tooLarge(TEXT_SIZE_LIMIT);
	if (signature === "text") return textByEnding(promised, ending);
	if (promised === signature) return promised;
	return promised ? mismatch(promised, signature) : withoutPromise(signature, ending);
}

/** The name promises a kind that is read, and the content is another. */
function mismatch(promised: ReadableKind, signature: Signature): ReadProblem {
	const detail = SHOWN[signature] ?? signature;
	if (signature !== "?") return { kind: "wrong-ending", place: "", detail };
	return { kind: promised === "csv" || promised === "text" ? "unsupported" : "broken", place: "", detail };
}

/** The name promises nothing that is read: no ending, or that of another program. */
function withoutPromise(signature: Signature, ending: string): ReadableKind | ReadProblem {
	const readable = signature === "docx" || signature === "xlsx" || signature === "pdf";
	if (readable && !ASKED_FOR.has(ending)) return signature;
	return { kind: readable ? "wrong-ending" : "unsupported", place: "", detail: SHOWN[signature] ?? signature };
}

/** @param limit in bytes */
export function tooLarge(limit: number): ReadProblem {
	return { kind: "too-large", place: "", detail: `${limit / 1_000_000} MB` };
}

function textByEnding(promised: ReadableKind | undefined, ending: string): ReadableKind | ReadProblem {
	if (promised === "csv" || promised === "text") return promised;
	if (ending === "") return "text";
	if (promised || ASKED_FOR.has(ending)) return { kind: "wrong-ending", place: "", detail: "Text" };
	return { kind: "unsupported", place: "", detail: ending.toUpperCase() };
}

function endingOf(name: string): string {
	return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
