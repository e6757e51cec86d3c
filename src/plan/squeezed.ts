// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * Reduces a text to what survives every mishap of extraction: its letters in lower case, digits and `%`, without spaces lost
 * or added, line breaks, soft hyphens, broken words, composed or decomposed umlauts, `ß` or `ss`, missing full stops.
 */
export function squeezedLetters(text: string): string {
	let letters = "";
	for (let i = 0; i < text.length; i++) letters += foldedLetters(text.charAt(i));
	return letters;
}

function foldedLetters(char: string): string {
	// Most text is plain, and normalising each character of a long report takes seconds.
	if (/^[a-z0-9]$/u.test(char)) return char;
	if (char === " " || char === "\n") return "";
	return char
		.normalize("NFKD")
		.toLowerCase()
		.replace("ß", "ss")
		.replace(/[^\p{L}\p{N}%]/gu, "");
}
