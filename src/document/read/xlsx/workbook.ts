// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { read, type WorkBook } from "@e965/xlsx";
import { zipSync } from "fflate";
import { Unreadable } from "../unreadable.ts";
import { readXmlPart } from "../xml.ts";
import { openZip } from "../zip.ts";

/** The library looks for every part that the workbook names, so all are kept but pictures and the large caches. */
const NEEDED = /^(?!xl\/(media|pivotCache|embeddings|model)\/).*\.(xml|rels|vml)$/i;

/**
 * Opens an XLSX workbook with formats, merges and hidden rows.
 * The library never sees the file itself: it gets an archive without compression, packed from parts whose real size
 * was counted, so that no archive can make it run out of memory.
 */
export function openWorkbook(bytes: Uint8Array): WorkBook {
	const zip = openZip(bytes);
	const parts = zip.names.filter((name) => NEEDED.test(name));
	if (!readXmlPart(zip, "[Content_Types].xml")) throw new Unreadable("broken", "[Content_Types].xml");
	const files = Object.fromEntries(parts.map((part) => [part, withoutDocumentType(zip.read(part), part)]));
	try {
		return read(zipSync(files, { level: 0 }), {
			type: "array",
			dense: true,
			cellNF: true,
			cellStyles: true,
			cellHTML: false,
			cellFormula: false,
		});
	} catch {
		throw new Unreadable("broken");
	}
}

function withoutDocumentType(content: Buffer | undefined, part: string): Uint8Array {
	if (!content || content.includes("<!DOCTYPE") || content.includes("<!ENTITY")) throw new Unreadable("broken", part);
	return content;
}
