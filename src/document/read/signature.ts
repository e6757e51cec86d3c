// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { openZip } from "./zip.ts";

/** What a file really is, by its first bytes; `text` where nothing else fits and nothing speaks against text. */
export type Signature = "docx" | "xlsx" | "pdf" | "text" | "encrypted" | "zip" | ForeignKind;

/** Kinds that are known but not read; each is its own name in messages. */
type ForeignKind =
	| "ODT"
	| "ODS"
	| "ODP"
	| "PPTX"
	| "XLSB"
	| "EPUB"
	| "DOC"
	| "XLS"
	| "PPT"
	| "OLE2"
	| "RTF"
	| "HTML"
	| "XML"
	| "PNG"
	| "JPEG"
	| "GIF"
	| "TIFF"
	| "WebP"
	| "PostScript"
	| "gzip"
	| "7z"
	| "RAR"
	| "EXE"
	| "?";

const MAGIC: readonly (readonly [string, ForeignKind])[] = [
	["\x89PNG\r\n", "PNG"],
	["\xff\xd8\xff", "JPEG"],
	["GIF8", "GIF"],
	["II*\0", "TIFF"],
	["MM\0*", "TIFF"],
	["{\\rtf", "RTF"],
	["%!PS", "PostScript"],
	["\x1f\x8b", "gzip"],
	["7z\xbc\xaf", "7z"],
	["Rar!", "RAR"],
	["MZ\x90", "EXE"],
	["\x7fELF", "EXE"],
];

const PDF_HEADER_WITHIN = 1024;
const TEXT_SAMPLE = 65_536;

/**
 * Recognises a file by its content.
 * @throws Unreadable `broken` or `bomb` for a damaged or hostile archive
 */
export function recogniseSignature(bytes: Uint8Array): Signature {
	const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const head = data.toString("latin1", 0, PDF_HEADER_WITHIN);
	if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return archiveKind(data);
	if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return compoundKind(data);
	if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) return "WebP";
	const magic = MAGIC.find(([start]) => head.startsWith(start));
	if (magic) return magic[1];
	if (head.includes("%PDF-")) return "pdf";
	return textKind(data, head);
}

/** Office and OpenDocument archives say what they are in a part of their own. */
function archiveKind(data: Buffer): Signature {
	const zip = openZip(data);
	const types = zip.read("[Content_Types].xml")?.toString("utf8") ?? "";
	if (types.includes("wordprocessingml.") || types.includes("ms-word.")) return "docx";
	// SheetJS declares the binary type in every workbook; only one without an XML workbook is binary.
	if (types.includes("sheet.binary.") && !types.includes("main+xml")) return "XLSB";
	if (types.includes("spreadsheetml.") || types.includes("ms-excel.")) return "xlsx";
	if (types.includes("presentationml.")) return "PPTX";
	const mediaType = zip.read("mimetype")?.toString("latin1") ?? "";
	if (mediaType.includes("opendocument.text")) return "ODT";
	if (mediaType.includes("opendocument.spreadsheet")) return "ODS";
	if (mediaType.includes("opendocument.presentation")) return "ODP";
	if (mediaType.includes("epub")) return "EPUB";
	return "zip";
}

/** OLE2 holds the Office formats before 2007, and every encrypted one since (MS-OFFCRYPTO 2.3.4). */
function compoundKind(data: Buffer): Signature {
	const holds = (stream: string) => data.includes(Buffer.from(stream, "utf16le"));
	if (holds("EncryptedPackage")) return "encrypted";
	if (holds("WordDocument")) return "DOC";
	if (holds("Workbook") || holds("Book\0")) return "XLS";
	return holds("PowerPoint Document") ? "PPT" : "OLE2";
}

function textKind(data: Buffer, head: string): Signature {
	const utf16 = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
	if (!utf16 && looksBinary(data.subarray(0, TEXT_SAMPLE))) return "?";
	const start = head
		.replace(/^\xef\xbb\xbf/, "")
		.trimStart()
		.toLowerCase();
	if (/^(<!doctype html|<html|<head|<body|<table)/.test(start)) return "HTML";
	return start.startsWith("<?xml") ? "XML" : "text";
}

/** Control characters that no text has; form feeds, tabs and line ends are text. */
function looksBinary(sample: Buffer): boolean {
	let controls = 0;
	for (const byte of sample) {
		if (byte === 0) return true;
		if (byte < 32 && (byte < 9 || byte > 13) && byte !== 26 && byte !== 27) controls++;
	}
	return controls > sample.length / 50;
}
