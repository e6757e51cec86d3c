// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SourceBlock, SourceDocument } from "../source.ts";
import { Unreadable } from "../unreadable.ts";
import { child, children, readXmlPart, textOf, type XmlElement } from "../xml.ts";
import { openZip, type Zip } from "../zip.ts";
import { type DocxBlock, flatLines, readContent } from "./content.ts";
import { readNumbering } from "./numbering.ts";
import type { DocxContext } from "./paragraph.ts";
import { readStyles } from "./style.ts";
import { readTable } from "./table.ts";

const NOTE_PARTS = ["footnotes", "endnotes"];

/**
 * Reads a Word document (ECMA-376 WordprocessingML, transitional and strict).
 * @throws Unreadable `broken`, `bomb` or `encrypted`, naming the part of the archive
 */
export function readDocx(bytes: Uint8Array): SourceDocument {
	const zip = openZip(bytes);
	const main = mainPart(zip);
	const folder = main.slice(0, main.lastIndexOf("/") + 1);
	const body = child(readXmlPart(zip, main), "body");
	if (!body) throw new Unreadable("broken", main);
	const context: DocxContext = {
		styles: readStyles(readXmlPart(zip, `${folder}styles.xml`)),
		numbering: readNumbering(readXmlPart(zip, `${folder}numbering.xml`)),
	};
	const content = [...readContent(body, context), ...notes(zip, folder, context)];
	return {
		blocks: sourceBlocks(content, context),
		title: textOf(child(readXmlPart(zip, "docProps/core.xml"), "title")).trim(),
		furniture: headersAndFooters(zip, folder, context),
	};
}

function mainPart(zip: Zip): string {
	const relations = children(readXmlPart(zip, "_rels/.rels"), "Relationship");
	const main = relations.find((relation) => /\/officeDocument$/.test(relation.attributes.Type ?? ""));
	return (main?.attributes.Target ?? "word/document.xml").replace(/^\//, "");
}

function sourceBlocks(content: readonly DocxBlock[], context: DocxContext): SourceBlock[] {
	let line = 0;
	let table = 0;
	return content.flatMap((block): SourceBlock[] => {
		if (block.kind === "table") return [readTable(block.element, ++table, context)];
		return block.lines.map((text) => {
			line += 1;
			return { kind: "paragraph", text, level: block.level, place: { line, lastLine: line } };
		});
	});
}

/** Foot- and endnotes stand at the end, as in print; separators have a `type`. */
function notes(zip: Zip, folder: string, context: DocxContext): DocxBlock[] {
	return NOTE_PARTS.flatMap((part) => children(readXmlPart(zip, `${folder}${part}.xml`)))
		.filter((note) => note.attributes.type === undefined)
		.flatMap((note) => readContent(note, context));
}

function headersAndFooters(zip: Zip, folder: string, context: DocxContext): SourceDocument["furniture"] {
	const parts = zip.names.filter((name) => name.startsWith(folder) && /\/(header|footer)\d*\.xml$/.test(name));
	const texts = parts.map((part) => readXmlPart(zip, part)).flatMap((root) => linesOf(root, context));
	return [...new Set(texts)].map((text, index) => ({ text, place: { line: index + 1, lastLine: index + 1 } }));
}

function linesOf(root: XmlElement | undefined, context: DocxContext): string[] {
	return flatLines(readContent(root, context), context);
}
