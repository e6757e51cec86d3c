// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { crc32, deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { archive, paragraph, wordContentTypes, wordDocument } from "./office-archive.ts";

/** Files that nobody should be able to harm us with, made here and never kept on disk. */

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The old compound file with one stream's name in it: a DOC, or the shell of an encrypted DOCX. */
export function compoundFile(stream: string): Uint8Array {
	return Buffer.concat([Buffer.from(OLE2), Buffer.alloc(1016), Buffer.from(stream, "utf16le"), Buffer.alloc(512)]);
}

/** An archive that holds a gigabyte of blanks in a megabyte, and says so. */
export function honestBomb(): Uint8Array {
	return archiveOfDeflated(deflatedBlanks(1_000_000_000), 1_000_000_000);
}

/** The same, but each entry declares a kilobyte. */
export function lyingBomb(): Uint8Array {
	return archiveOfDeflated(deflatedBlanks(1_000_000_000), 1_000);
}

/** A part that is allowed by its size, and whose tree would fill the memory. */
export function manyElements(count: number): Uint8Array {
	return wordDocument("<w:p/>".repeat(count));
}

export function manyEntries(count: number): Uint8Array {
	return zipSync(
		Object.fromEntries([
			["[Content_Types].xml", strToU8(wordContentTypes())],
			...Array.from({ length: count }, (_, index) => [`word/${index}.xml`, new Uint8Array()]),
		]),
		{ level: 0 },
	);
}

/** Entities that stand for ten of the one before, nine times over. */
export function billionLaughs(): Uint8Array {
	const entities = Array.from({ length: 9 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`);
	const xml = `<!DOCTYPE d [<!ENTITY e0 "ha">${entities.join("")}]><w:document><w:body>${paragraph("&e9;")}</w:body></w:document>`;
	return archive({ "[Content_Types].xml": wordContentTypes(), "word/document.xml": xml });
}

/** Names that point out of the folder one unpacks into. */
export function pathTraversal(): Uint8Array {
	return wordDocument(paragraph("X.1 Radweg bauen"), { "../../../../tmp/planstand-escaped.xml": "<a/>" });
}

/** A PDF of so many empty pages. */
export function pdfOfPages(count: number): Uint8Array {
	const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(" ");
	const objects = [
		"<</Type/Catalog/Pages 2 0 R>>",
		`<</Type/Pages/Count ${count}/Kids[${kids}]>>`,
		...Array.from({ length: count }, () => "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"),
	];
	let body = "%PDF-1.4\n";
	const offsets = objects.map((object, index) => {
		const offset = body.length;
		body += `${index + 1} 0 obj${object}endobj\n`;
		return `${String(offset).padStart(10, "0")} 00000 n \n`;
	});
	const size = objects.length + 1;
	const trailer = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}trailer<</Size ${size}/Root 1 0 R>>\n`;
	return Buffer.from(`${body}${trailer}startxref\n${body.length}\n%%EOF\n`, "latin1");
}

function deflatedBlanks(size: number): Buffer {
	const block = deflateRawSync(Buffer.alloc(10_000_000, " "), { finishFlush: 2 });
	// Full blocks joined, and an empty last one: the same as deflating all of it, without the memory.
	return Buffer.concat([...Array.from({ length: size / 10_000_000 }, () => block), Buffer.from([3, 0])]);
}

function archiveOfDeflated(content: Buffer, declared: number): Uint8Array {
	const types = Buffer.from(wordContentTypes());
	const entries = [
		{ name: "[Content_Types].xml", content: types, method: 0, size: types.length },
		{ name: "word/document.xml", content, method: 8, size: declared },
	];
	const locals: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const entry of entries) {
		const fields = Buffer.alloc(26);
		fields.writeUInt16LE(20, 0);
		fields.writeUInt16LE(entry.method, 4);
		fields.writeUInt32LE(entry.method === 0 ? crc32(entry.content) : 0, 10);
		fields.writeUInt32LE(entry.content.length, 14);
		fields.writeUInt32LE(entry.size, 18);
		fields.writeUInt16LE(entry.name.length, 22);
		const name = Buffer.from(entry.name);
		const at = Buffer.alloc(14);
		at.writeUInt32LE(offset, 10);
		const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, name, entry.content]);
		directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), fields, at, name]));
		locals.push(local);
		offset += local.length;
	}
	const end = Buffer.alloc(22);
	end.write("PK\x05\x06", 0, "latin1");
	end.writeUInt16LE(entries.length, 8);
	end.writeUInt16LE(entries.length, 10);
	end.writeUInt32LE(Buffer.concat(directory).length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...locals, ...directory, end]);
}
