// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A text reduced to lower-case base letters, digits and `%`, with the way back to where each of them stood. */
export type Squeezed = {
	readonly letters: string;
	/** For each of `letters`: the index in the original text. */
	readonly origin: readonly number[];
};

/**
 * Reduces a text to what survives every mishap of extraction: spaces lost or added, line breaks, soft hyphens, broken words,
 * composed or decomposed umlauts, `ß` or `ss`, missing full stops.
 */
export function squeeze(text: string): Squeezed {
	let letters = "";
	const origin: number[] = [];
	for (let i = 0; i < text.length; i++) {
		for (const letter of foldedLetters(text.charAt(i))) {
			letters += letter;
			origin.push(i);
		}
	}
	return { letters, origin };
}

/** The reduced letters alone, for comparing two wordings. */
export function squeezedLetters(text: string): string {
	return squeeze(text).letters;
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
