// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { compoundFile } from "../../../test/bad-file.ts";
import { archive, paragraph, wordDocument } from "../../../test/office-archive.ts";
import { recogniseKind } from "./kind.ts";

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const word = wordDocument(paragraph("Text"));
const workbook = archive({ "[Content_Types].xml": "<Types>spreadsheetml.sheet.main+xml</Types>" });
const openDocument = archive({ mimetype: "application/vnd.oasis.opendocument.text" });

describe("files that are read", () => {
	test.each<[string, Uint8Array, string]>([
		["plan.docx", word, "docx"],
		["PLAN.DOCX", word, "docx"],
		["plan", word, "docx"],
		["plan.xlsx", workbook, "xlsx"],
		["plan.pdf", bytes("junk before\n%PDF-1.7"), "pdf"],
		["plan.csv", bytes("Nr.;Inhalt\n"), "csv"],
		["plan.txt", bytes("Nr.\fInhalt\n"), "text"],
	])("%s", (name, content, kind) => {
		expect(recogniseKind(content, name)).toBe(kind);
	});
});

describe("files that are refused", () => {
	test.each<[string, Uint8Array, string, string]>([
		["leer.docx", new Uint8Array(), "empty", ""],
		["plan.pdf", word, "wrong-ending", "DOCX"],
		["plan.docx", bytes("%PDF-1.7"), "wrong-ending", "PDF"],
		["plan.xlsx", bytes("Nr.;Inhalt\n"), "wrong-ending", "Text"],
		["plan.doc", word, "wrong-ending", "DOCX"],
		["plan.docx", compoundFile("WordDocument"), "wrong-ending", "DOC"],
		["plan.doc", compoundFile("WordDocument"), "unsupported", "DOC"],
		["plan.docx", compoundFile("EncryptedPackage"), "encrypted", ""],
		["plan.odt", openDocument, "unsupported", "ODT"],
		["plan.pdf", bytes("\x89PNG\r\n\x1a\n"), "wrong-ending", "PNG"],
		["bild.png", bytes("\x89PNG\r\n\x1a\n"), "unsupported", "PNG"],
		["plan.csv", bytes("<!DOCTYPE html><html>"), "wrong-ending", "HTML"],
		["plan.rtf", bytes("{\\rtf1 x}"), "unsupported", "RTF"],
		["plan.pdf", bytes("\0\x01\x02 nichts"), "broken", "?"],
		["plan.json", bytes("{}"), "unsupported", "JSON"],
	])("%s: %s", (name, content, kind, detail) => {
		expect(recogniseKind(content, name)).toEqual({ kind, place: "", detail });
	});
});
