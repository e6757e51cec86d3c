// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * Numbers of council papers, as councils write them: Dresden `V2659/23`, `SR/055/2018`; Leipzig `VI-DS-08033-NF-02`,
 * `RBV-1458/12`; Marburg `VO/5252/2016-3`; Aachen `FB 36/0456/WP17`; Stuttgart `GRDrs 192/2017`.
 */
const forms: readonly string[] = [
	"V[ ]?\\d{4}/\\d{2}",
	"(?:SR|StR|BV|GR)/\\d{2,4}/(?:20)?\\d{2}",
	"VO/\\d{2,5}/\\d{2,5}(?:[-/][\\dA-Z]{1,5})*",
	"(?:[IVX]{1,4}-)?(?:DS|A|EF|F|HP|P|WA|NF|VSP|Ifo)-\\d{4,5}(?:/\\d{2})?(?:-[A-Z]{2,4}-\\d{2})*",
	"RBV-\\d{3,4}/\\d{2}",
	"FB[ ]?\\d{1,3}/\\d{3,4}/WP\\d{1,2}",
	"GRDrs[ ]?\\d{1,4}/\\d{4}",
];
/** Bare numbers such as `2025/1004` are papers only where a word says so. */
const afterWord =
	"(?<=(?:Vorlagen?|Drucksachen?|Drs\\.?|DS|Beschluss(?:vorlage)?|Informationsvorlage|Ratsbeschluss)(?:\\s?-?(?:Nr\\.?|Nummer))?:?\\s{1,2})(?:\\d{2,5}/\\d{2,5}(?:[-/][\\dA-Z]{1,5})?|\\d{1,5}/[IVX]{1,4})";
const paper = new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${forms.join("|")}|${afterWord})(?![\\p{L}\\p{N}])`, "gu");

const squeezed = (number: string): string => number.replace(/\s/gu, "");

/** The council papers that a text names, without spaces, each once, in order. */
export function findCouncilPapers(text: string): readonly string[] {
	return [...new Set([...text.matchAll(paper)].map(([number]) => squeezed(number)))];
}

/** A piece of a text: as it stands, or the number of a council paper, by which it is looked up. */
export type PaperPiece = { readonly text: string; readonly paper?: string };

/** Cuts a text at the council papers that it names; the pieces joined are the text. */
export function cutAtCouncilPapers(text: string): readonly PaperPiece[] {
	const pieces: PaperPiece[] = [];
	let end = 0;
	for (const match of text.matchAll(paper)) {
		if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
		pieces.push({ text: match[0], paper: squeezed(match[0]) });
		end = match.index + match[0].length;
	}
	if (end < text.length) pieces.push({ text: text.slice(end) });
	return pieces;
}
