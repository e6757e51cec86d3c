// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Column, leadingHeading, plainHeading } from "./column-heading.ts";

/** A key that opens a line of a measure's sheet, with how much of the line it takes. */
export type SheetKey = { readonly column: Column | "other"; readonly length: number };

/** Keys of sheets that are no column of a draft: their text is kept in the description, under their name. */
const OTHER =
	/^(?:Maßnahmentyp|Typ|Hindernisse|Hemmnisse|Herausforderungen|Indikator(?:en)?|Kosten|Kosten und Finanzierung|Finanzierung|Priorität|Weitere Informationen|Hinweise?|Basis|Grundlage|Offene Aufgaben|Nächste Schritte|Ausblick|Zielgruppe|Ziele?|Wirkung|Ort|Räumlicher Bezug)(?=[\s:]|$):?/u;
/** A line that is one of these words and goes on in small letters is a sentence: `Kosten können gesenkt werden`. */
const SENTENCE = /^:?\s+\p{Ll}{2,}\s+\p{Ll}/u;

function keyOfColumn(text: string): SheetKey | undefined {
	const heading = /^\p{Lu}/u.test(text) ? leadingHeading(text) : undefined;
	if (heading === undefined || ["actionField", "number", "title"].includes(heading.column)) return undefined;
	const name = text.slice(0, heading.length);
	const isPlain = !/[\s:]/u.test(name) && heading.column !== "status";
	return isPlain && SENTENCE.test(text.slice(heading.length)) ? undefined : heading;
}

export function sheetKey(text: string): SheetKey | undefined {
	const column = keyOfColumn(text);
	if (column !== undefined) return column;
	const other = OTHER.exec(text)?.[0];
	if (other === undefined || (!other.endsWith(":") && SENTENCE.test(text.slice(other.length)))) return undefined;
	return { column: "other", length: other.length };
}

/** A part of the sheets that must have a key, so that a line in a text which only begins like one is not taken for it. */
const COMMON = 0.1;

/** The keys that this document's sheets share; a word that opens a line only now and then is none. */
export function sharedKeys(texts: readonly string[], sheets: number): (text: string) => SheetKey | undefined {
	const nameOf = (text: string, key: SheetKey) => plainHeading(text.slice(0, key.length));
	const counts = new Map<string, number>();
	for (const text of texts) {
		const key = sheetKey(text);
		if (key !== undefined) counts.set(nameOf(text, key), (counts.get(nameOf(text, key)) ?? 0) + 1);
	}
	return (text) => {
		const key = sheetKey(text);
		return key !== undefined && (counts.get(nameOf(text, key)) ?? 0) >= Math.max(2, COMMON * sheets) ? key : undefined;
	};
}
