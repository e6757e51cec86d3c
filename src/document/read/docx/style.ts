// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { child, children, type XmlElement } from "../xml.ts";

/** What a paragraph style says about structure: its heading level (0 for none) and its list. */
type ParagraphStyle = { readonly level: number; readonly numbering: XmlElement | undefined };

export type Styles = (id: string | undefined) => ParagraphStyle;

const PLAIN: ParagraphStyle = { level: 0, numbering: undefined };
const INHERITANCE_LIMIT = 20;

/** Reads `word/styles.xml`; a style inherits what it does not say from the one it is based on. */
export function readStyles(root: XmlElement | undefined): Styles {
	const byId = new Map(children(root, "style").map((style) => [style.attributes.styleId ?? "", style]));
	const resolve = (id: string | undefined, depth: number): ParagraphStyle => {
		const style = byId.get(id ?? "");
		if (!style || depth > INHERITANCE_LIMIT) return PLAIN;
		const base = resolve(child(style, "basedOn")?.attributes.val, depth + 1);
		const properties = child(style, "pPr");
		const level = levelByName(child(style, "name")?.attributes.val ?? "") || outlineLevel(properties) || base.level;
		return { level, numbering: child(properties, "numPr") ?? base.numbering };
	};
	return (id) => resolve(id, 0);
}

/** 1 to 6 where paragraph properties set an outline level, else 0. */
export function outlineLevel(properties: XmlElement | undefined): number {
	const value = child(properties, "outlineLvl")?.attributes.val;
	const level = value === undefined ? 0 : Number(value) + 1;
	return level >= 1 && level <= 6 ? level : 0;
}

function levelByName(name: string): number {
	if (/^(title|titel)$/i.test(name)) return 1;
	return Number(/^(?:heading|überschrift) ?([1-6])$/i.exec(name)?.[1] ?? 0);
}
