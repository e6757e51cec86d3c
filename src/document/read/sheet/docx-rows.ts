// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { unwrapped } from "../docx/content.ts";
import { Unreadable } from "../unreadable.ts";
import { child, children, isOn, readXmlPart, type XmlElement } from "../xml.ts";
import { openZip } from "../zip.ts";
import type { SheetCell, SheetRow } from "./written-row.ts";

/**
 * The rows of every table of a Word file, each text character by character: what is read here is taken over as it is.
 * @throws Unreadable
 */
export function docxRows(bytes: Uint8Array): readonly (readonly SheetRow[])[] {
	const body = child(readXmlPart(openZip(bytes), "word/document.xml"), "body");
	if (!body) throw new Unreadable("broken", "word/document.xml");
	return unwrapped(body)
		.filter(({ name }) => name === "tbl")
		.map((table, at) => rowsOf(table, at + 1));
}

function rowsOf(table: XmlElement, number: number): readonly SheetRow[] {
	const rows = unwrapped(table).filter(
		({ name, ...row }) => name === "tr" && !child(child({ name, ...row }, "trPr"), "del"),
	);
	return rows.map((row, at) => {
		const cells = unwrapped(row).filter(({ name }) => name === "tc");
		return new Map(
			cells.map((cell, column) => [column, cellOf(cell, { table: number, row: at + 1, column: column + 1 })]),
		);
	});
}

function cellOf(cell: XmlElement, place: { table: number; row: number; column: number }): SheetCell {
	const paragraphs = unwrapped(cell).filter(({ name }) => name === "p");
	const read = paragraphs.map((paragraph) => {
		const into = { text: "", hidden: "" };
		collect(paragraph, into);
		return into;
	});
	return {
		text: read.map(({ text }) => text).join("\n"),
		mark: read.map(({ hidden }) => hidden).join(""),
		place,
	};
}

type Collected = { text: string; hidden: string };

/** What is no text of the paragraph: properties, what was deleted in a tracked change, instructions of fields. */
const skipped = new Set(["pPr", "rPr", "sdtPr", "sdtEndPr", "del", "moveFrom", "instrText", "Fallback"]);

const signs: Readonly<Record<string, string>> = {
	br: "\n",
	cr: "\n",
	tab: "\t",
	noBreakHyphen: "\u2011",
	softHyphen: "\u00ad",
};

function collect(element: XmlElement, into: Collected): void {
	for (const node of children(element)) {
		if (skipped.has(node.name)) continue;
		if (node.name === "r") collectRun(node, into);
		else collect(node, into);
	}
}

function collectRun(run: XmlElement, into: Collected): void {
	const hidden = isOn(child(child(run, "rPr"), "vanish"));
	for (const node of children(run)) {
		const text = node.name === "t" ? node.children.join("") : (signs[node.name] ?? "");
		if (hidden) into.hidden += text;
		else into.text += text;
	}
}
