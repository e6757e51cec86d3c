// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { SaxesParser } from "saxes";
import { Unreadable } from "./unreadable.ts";
import type { Zip } from "./zip.ts";

/** An element without its namespace prefixes: `w:tbl` is `tbl`, the attribute `w:val` is `val`. */
export type XmlElement = {
	readonly name: string;
	readonly attributes: { readonly [name: string]: string };
	readonly children: readonly (XmlElement | string)[];
};

type OpenElement = { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] };

const DEPTH_LIMIT = 400;
/** Ten times what a hundred pages need; a million would fill the memory. */
const ELEMENT_LIMIT = 600_000;

/**
 * Reads one XML part of an Office archive; undefined where the archive has no such part.
 * A document type is refused: Office files may not have one (ECMA-376 part 2, 8.1.4), so no entity is ever expanded.
 * @throws Unreadable `broken`, naming the part
 */
export function readXmlPart(zip: Zip, part: string): XmlElement | undefined {
	const bytes = zip.read(part);
	return bytes && parseXml(decodeXml(bytes), part);
}

/** The first child element of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
	return element?.children.find((node): node is XmlElement => typeof node !== "string" && node.name === name);
}

/** The child elements, of one name where given. */
export function children(element: XmlElement | undefined, name?: string): XmlElement[] {
	const elements = element?.children.filter((node) => typeof node !== "string") ?? [];
	return name === undefined ? elements : elements.filter((node) => node.name === name);
}

/** All text below an element. */
export function textOf(element: XmlElement | undefined): string {
	return element?.children.map((node) => (typeof node === "string" ? node : textOf(node))).join("") ?? "";
}

/** Word's switches: present means on, unless its value says otherwise (ECMA-376 part 1, 17.17.4). */
export function isOn(element: XmlElement | undefined): boolean {
	return element !== undefined && !["0", "false", "off"].includes(element.attributes.val ?? "");
}

/** UTF-8 unless a byte order mark says UTF-16; Office writes nothing else. */
function decodeXml(bytes: Uint8Array): string {
	const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	return new TextDecoder(utf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(bytes);
}

/** @throws Unreadable `broken` with the part's name */
function parseXml(text: string, part: string): XmlElement {
	const root: OpenElement = { name: "", attributes: {}, children: [] };
	const open = [root];
	let count = 0;
	const parser = new SaxesParser({ xmlns: false, position: false });
	parser.on("error", () => refuse(part));
	parser.on("doctype", () => refuse(part));
	parser.on("opentag", (tag) => {
		const element = { name: local(tag.name), attributes: withoutPrefixes(tag.attributes), children: [] };
		open.at(-1)?.children.push(element);
		open.push(element);
		if (open.length > DEPTH_LIMIT) refuse(part);
		if (++count > ELEMENT_LIMIT) throw new Unreadable("too-large", part, "600.000 XML");
	});
	parser.on("closetag", () => open.pop());
	const addText = (piece: string) => open.at(-1)?.children.push(piece);
	parser.on("text", addText);
	parser.on("cdata", addText);
	parser.write(text).close();
	return children(root)[0] ?? refuse(part);
}

function refuse(part: string): never {
	throw new Unreadable("broken", part);
}

function local(name: string): string {
	return name.slice(name.indexOf(":") + 1);
}

function withoutPrefixes(attributes: Record<string, string>): Record<string, string> {
	return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]));
}
