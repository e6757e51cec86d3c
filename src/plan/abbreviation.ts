// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A piece of a text: as it stands, or an abbreviation that the glossary explains. */
export type TextPiece = { readonly text: string; readonly abbreviation: boolean };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What finds the abbreviations of a glossary in a text, the longest first; undefined where there are none. */
export function abbreviationPattern(glossary: ReadonlyMap<string, string>): RegExp | undefined {
	if (glossary.size === 0) return undefined;
	const longestFirst = [...glossary.keys()].toSorted((a, b) => b.length - a.length);
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "gu");
}

/** Cuts a text at its abbreviations; the pieces joined are the text. */
export function cutAtAbbreviations(text: string, pattern: RegExp | undefined): readonly TextPiece[] {
	if (!pattern) return [{ text, abbreviation: false }];
	const pieces: TextPiece[] = [];
	let end = 0;
	for (const match of text.matchAll(pattern)) {
		if (match.index > end) pieces.push({ text: text.slice(end, match.index), abbreviation: false });
		pieces.push({ text: match[0], abbreviation: true });
		end = match.index + match[0].length;
	}
	if (end < text.length) pieces.push({ text: text.slice(end), abbreviation: false });
	return pieces;
}

/** Capitals that are no abbreviation to explain: Roman numerals, and codes that laws and councils number with. */
const known = /^(?:[IVX]+|SGB|EU|BRD|DDR|USA|SR|NR|PDF)$/u;

/** What is written in capitals like an abbreviation that somebody may not know, as often as it stands there. */
export function capitalAbbreviations(text: string): readonly string[] {
	const found = text.match(/(?<![\p{L}\p{N}])\p{Lu}{2,8}(?![\p{L}\p{N}])/gu) ?? [];
	return found.filter((one) => !known.test(one));
}
