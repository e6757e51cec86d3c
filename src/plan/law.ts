// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const book = "(?:SGB\\s?[IVX]{1,4}|BGB|StGB|GG|HGB|[A-ZÄÖÜ][A-Za-zÄÖÜäöü]*(?:G|O|V)(?![\\p{L}])(?:-[A-Z][A-Za-z]*)?)";
const detail = "(?:\\s?(?:Abs\\.|Absatz|S\\.|Satz|Nr\\.|Nummer|Buchst\\.|lit\\.|Alt\\.)\\s?[\\da-z]+)*";
const section = `§{1,2}\\s?\\d+[a-z]?${detail}(?:\\s?(?:ff\\.|f\\.))?(?:\\s?(?:,|und|bis|–|-|i\\.\\s?V\\.\\s?m\\.)\\s?(?:§\\s?)?\\d+[a-z]?${detail}(?:\\s?(?:ff\\.|f\\.))?)*`;
const law = new RegExp(`${section}(?:\\s${book})?|(?<![\\p{L}])SGB\\s?[IVX]{1,4}(?![\\p{L}])`, "gu");

/** The laws that a text names, as written, each once: `§ 2 Abs. 1 AsylbLG`, `§§ 67 ff. SGB XII`, `SGB V`. */
export function findLaws(text: string): readonly string[] {
	return [...new Set([...text.matchAll(law)].map(([found]) => found.replace(/\s+/gu, " ")))];
}
