// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { child, children, isOn, type XmlElement } from "../xml.ts";
import type { Numbering } from "./numbering.ts";
import { outlineLevel, type Styles } from "./style.ts";

/** What reading a part of the document needs: its styles and its running list numbers. */
export type DocxContext = { readonly styles: Styles; readonly numbering: Numbering };

/** A paragraph as printed: a line break makes a further line. `boxes` are text boxes that hang on it. */
export type DocxParagraph = {
	readonly lines: readonly string[];
	readonly level: number;
	readonly boxes: readonly XmlElement[];
	/** Its end was deleted in a tracked change: the next paragraph goes on in the same line. */
	readonly runsOn: boolean;
};

type Collected = { text: string; readonly boxes: XmlElement[] };

const SKIPPED = new Set([
	"pPr",
	"rPr",
	"sdtPr",
	"sdtEndPr",
	"del",
	"moveFrom",
	"delText",
	"instrText",
	"delInstrText",
	"rt",
	"footnoteRef",
	"endnoteRef",
	"annotationRef",
	"docPr",
	"cNvPr",
	"Fallback",
	"posOffset",
	"align",
	"pctWidth",
	"pctHeight",
]);

/** Symbol-font characters that carry meaning in plans; the rest of those fonts is ornament. */
const SYMBOLS = new Map([
	["FC", "✓"],
	["FB", "✗"],
	["FE", "☑"],
	["FD", "☒"],
	["A8", "☐"],
	["6F", "☐"],
	["6C", "●"],
	["A7", "▪"],
	["E0", "→"],
	["2D", "–"],
	["B7", "•"],
]);

/** Reads `w:p`: tracked insertions are kept, deletions dropped, automatic list labels written out. */
export function readParagraph(paragraph: XmlElement, context: DocxContext): DocxParagraph {
	const properties = child(paragraph, "pPr");
	const style = context.styles(child(properties, "pStyle")?.attributes.val);
	const collected: Collected = { text: "", boxes: [] };
	collect(paragraph, collected);
	const text = collected.text.replace(/[\t ]+/g, " ");
	const label = context.numbering(child(properties, "numPr"), style.numbering);
	const bare = text.trim() === "" && label === "- ";
	const lines = `${bare ? "" : label}${text}`.split("\n").map((line) => line.trim());
	return {
		lines: lines.filter((line) => line !== ""),
		level: outlineLevel(properties) || style.level,
		boxes: collected.boxes,
		runsOn: child(child(properties, "rPr"), "del") !== undefined,
	};
}

function collect(element: XmlElement, into: Collected): void {
	for (const node of children(element)) collectNode(node, into);
}

function collectNode(node: XmlElement, into: Collected): void {
	if (SKIPPED.has(node.name)) return;
	if (node.name === "t") into.text += node.children.join("");
	else if (node.name === "txbxContent") into.boxes.push(node);
	else if (node.name === "AlternateContent") collect(chosen(node), into);
	else if (node.name === "r" && isOn(child(child(node, "rPr"), "vanish"))) return;
	else if (node.children.length > 0) collect(node, into);
	else into.text += sign(node);
}

function sign(node: XmlElement): string {
	switch (node.name) {
		case "br":
		case "cr":
			return "\n";
		case "tab":
		case "ptab":
			return " ";
		case "noBreakHyphen":
			return "-";
		case "sym":
			return SYMBOLS.get((node.attributes.char ?? "").slice(-2).toUpperCase()) ?? "";
		default:
			return "";
	}
}

/** Word writes shapes twice, for itself and for older readers; one of both is read. */
function chosen(alternate: XmlElement): XmlElement {
	const fallback = child(alternate, "Fallback");
	return child(alternate, "Choice") ?? { name: "", attributes: {}, children: fallback?.children ?? [] };
}
