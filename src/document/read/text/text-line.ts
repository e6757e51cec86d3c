// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A line of the text, or a piece of one: what is read is cut out of it, what is left stays a piece of its own. */
export type TextLine = {
	/** Counted from 1 over the whole text. */
	readonly number: number;
	/** Counted from 1; all on 1 where the text shows no pages. */
	readonly page: number;
	/** Without spaces around it. */
	readonly text: string;
	/** An empty line or a page's start stands before it. */
	readonly opens: boolean;
};

/** One line with its spaces, before pages are known. */
export type RawLine = { readonly number: number; readonly text: string; readonly sheet: number };

/** Cuts at line ends and form feeds; `sheet` counts the form feeds so far. */
export function rawLines(text: string): RawLine[] {
	const lines: RawLine[] = [];
	let sheet = 1;
	for (const [index, whole] of text.split(/\r\n|[\n\r\u2028\u2029]/u).entries()) {
		for (const [piece, part] of whole.split("\f").entries()) {
			if (piece > 0) sheet += 1;
			lines.push({ number: index + 1, text: part.replace(/[\u00ad\u200b\ufeff]/gu, ""), sheet });
		}
	}
	return lines;
}

/** Lines with words on them, each knowing its page and whether it opens a block. */
export function textLines(lines: readonly RawLine[], pageOf: (line: RawLine) => number): TextLine[] {
	const found: TextLine[] = [];
	let opens = true;
	let page = 0;
	for (const line of lines) {
		const text = line.text.trim();
		if (text === "") {
			opens = true;
			continue;
		}
		const here = pageOf(line);
		found.push({ number: line.number, page: here, text, opens: opens || here !== page });
		opens = false;
		page = here;
	}
	return found;
}
