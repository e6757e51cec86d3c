// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { child, children, type XmlElement } from "../xml.ts";
import { type DocxContext, type DocxParagraph, readParagraph } from "./paragraph.ts";

/** A block of a body, a cell, a header or a text box, in order. */
export type DocxBlock =
	| { readonly kind: "paragraph"; readonly lines: readonly string[]; readonly level: number }
	| { readonly kind: "table"; readonly element: XmlElement };

/** Elements that only wrap blocks, rows or cells: content controls, tracked insertions, custom XML. */
const WRAPPERS = new Set(["sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"]);

/** The children of an element with wrappers taken away. */
export function unwrapped(element: XmlElement | undefined): XmlElement[] {
	return children(element).flatMap((node) => {
		if (node.name === "AlternateContent") return unwrapped(child(node, "Choice") ?? child(node, "Fallback"));
		return WRAPPERS.has(node.name) ? unwrapped(node) : [node];
	});
}

/** Reads paragraphs and tables; text boxes follow the paragraph that they hang on. */
export function readContent(element: XmlElement | undefined, context: DocxContext): DocxBlock[] {
	const blocks: DocxBlock[] = [];
	let pending: DocxParagraph | undefined;
	for (const node of unwrapped(element)) {
		if (node.name === "tbl") blocks.push({ kind: "table", element: node });
		if (node.name !== "p") continue;
		const paragraph = joined(pending, readParagraph(node, context));
		pending = paragraph.runsOn ? paragraph : undefined;
		if (!pending) blocks.push(...finished(paragraph, context));
	}
	return pending ? [...blocks, ...finished(pending, context)] : blocks;
}

/** The text of blocks as lines, tables cell by cell: what a nested table leaves in its cell. */
export function flatLines(blocks: readonly DocxBlock[], context: DocxContext): string[] {
	return blocks.flatMap((block) => (block.kind === "paragraph" ? block.lines : nestedLines(block.element, context)));
}

function nestedLines(table: XmlElement, context: DocxContext): string[] {
	return unwrapped(table)
		.flatMap((row) => (row.name === "tr" ? unwrapped(row) : []))
		.flatMap((cell) => (cell.name === "tc" ? flatLines(readContent(cell, context), context) : []));
}

function finished(paragraph: DocxParagraph, context: DocxContext): DocxBlock[] {
	const own: DocxBlock[] =
		paragraph.lines.length > 0 ? [{ kind: "paragraph", lines: paragraph.lines, level: paragraph.level }] : [];
	return [...own, ...paragraph.boxes.flatMap((box) => readContent(box, context))];
}

function joined(before: DocxParagraph | undefined, paragraph: DocxParagraph): DocxParagraph {
	if (!before) return paragraph;
	const [first = "", ...rest] = paragraph.lines;
	const seam = `${before.lines.at(-1) ?? ""} ${first}`.trim();
	return {
		...paragraph,
		lines: [...before.lines.slice(0, -1), seam, ...rest].filter((line) => line !== ""),
		boxes: [...before.boxes, ...paragraph.boxes],
	};
}
