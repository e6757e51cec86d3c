// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { oneLine } from "./cell-text.ts";

const code =
	/^(?:\p{Lu}[\p{L}]{0,4})?(?:[\s._/–-]{0,2}(?:\d{1,4}|\p{Lu}{1,3}(?!\p{L})))*(?:[\s._/–-]{0,2}\d{1,4})(?:\s?[a-z])?(?:[.\-–]\d+)*[.):]?$/u;
const year = /^(?:19|20)\d\d$/;
const longest = 16;

/** Whether a text is nothing but a measure's number: `W.7`, `GE-6`, `3.2.1`, `HF1-M2`, `12`, `4a`. */
export function isNumber(text: string): boolean {
	const plain = withoutWord(text);
	return plain.length <= longest && code.test(plain) && !year.test(plain) && !isTermLike(plain);
}

/** `II/2019`, `01.2020`, `31.12.2024` have the form of a number but say when. */
function isTermLike(text: string): boolean {
	return /(?:19|20)\d\d\b/.test(text) && /^(?:[IVQ]+\s?[1-4]?\s?[/.]?|\d{1,2}[./]){0,2}\s?(?:19|20)\d\d$/.test(text);
}

const word = /^(?:Maßnahmen?(?:nummer)?|Massnahme|M-Nr\.?|Nr\.?|Nummer|Lfd\. ?Nr\.?|Ziffer|Projekt)\s*(?=[\p{Lu}\d])/u;

function withoutWord(text: string): string {
	return oneLine(text).replace(word, "");
}

/** A number with the title behind it in one cell. */
export type NumberedTitle = { readonly number: string; readonly title: string };

const leading =
	/^((?:\p{Lu}[\p{L}]{0,3}[\s._–-]{0,2})?\d{1,3}(?:[.-]\d{1,3}){0,3}[a-z]?|\p{Lu}{1,3}[.-]\d{1,3}(?:[.-]\d{1,3})*)(?:[.):]\s*|\s+[–-]\s+|\s+)(?=\p{L}|["„»(])(.+)$/u;

/** Takes `M.1 Titel`, `Maßnahme 3: Titel`, `3.2.1 – Titel` apart; undefined where no number stands first. */
export function numberedTitle(text: string): NumberedTitle | undefined {
	const match = leading.exec(withoutWord(text));
	const [, number = "", title = ""] = match ?? [];
	if (!match || year.test(number) || /^\d{4}/.test(number)) return undefined;
	return { number: number.trim(), title: title.trim() };
}

/** What may name the action field in a number, the longest first: `3.2` and `3` for `3.2.1`; `W` for `W.7`. */
export function fieldCodesIn(number: string): readonly string[] {
	const plain = withoutWord(number).replace(/[.):]+$/u, "");
	const codes: string[] = [];
	let rest = plain;
	while (rest !== "") {
		const shorter = rest.replace(/[\s._/–-]*(?:\d+[a-z]?|\p{Lu}+)$/u, "");
		if (shorter === rest) break;
		if (shorter !== "") codes.push(shorter);
		rest = shorter;
	}
	return codes;
}
