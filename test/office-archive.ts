// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { strToU8, zipSync } from "fflate";

const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** Packs parts as an Office archive; texts may be XML, bytes go in as they are. */
export function archive(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 9 = 9): Uint8Array {
	const files = Object.entries(parts).map(([name, content]) => [
		name,
		typeof content === "string" ? strToU8(content) : content,
	]);
	return zipSync(Object.fromEntries(files), { level });
}

/** The list of parts that makes an archive a Word document. */
export function wordContentTypes(): string {
	return `<Types xmlns="${TYPES}"><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}"/></Types>`;
}

/** A Word document from the XML of its body, for what a library does not write: tracked changes, odd merges, damage. */
export function wordDocument(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
	return archive({
		"[Content_Types].xml": wordContentTypes(),
		"word/document.xml": `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
		...parts,
	});
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = ""): string {
	return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

export function cell(content: string, properties = ""): string {
	return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

export function row(cells: string, properties = ""): string {
	return `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
}
