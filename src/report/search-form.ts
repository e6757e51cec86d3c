// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A text as searches see it, and where in the text each of its letters stands. */
export type SearchForm = { readonly letters: string; readonly places: readonly number[] };

const marks = /\p{M}/gu;

/** `Bürger`, `Buerger` and `burger` are the same, and so are `Straße` and `Strasse`. */
export function searchForm(text: string): SearchForm {
	const places: number[] = [];
	let letters = "";
	let isVowelAlone: boolean = false;
	for (let at = 0; at < text.length; at++) {
		for (const letter of plain(text.charAt(at))) {
			const isSpelledOut: boolean = letter === "e" && isVowelAlone;
			isVowelAlone = !isSpelledOut && (letter === "a" || letter === "o" || letter === "u");
			if (isSpelledOut) continue;
			letters += letter;
			places.push(at);
		}
	}
	return { letters, places };
}

function plain(char: string): string {
	// Most text is plain, and normalising each character of a long report takes seconds.
	if (/^[a-z0-9 ]$/u.test(char)) return char;
	return char.normalize("NFKD").toLowerCase().replace(marks, "").replaceAll("ß", "ss");
}

/** The letters of a text as searches see it. */
export function searchLetters(text: string): string {
	return searchForm(text).letters;
}
