// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Letter, WrittenLetter } from "../../mail/letter.ts";
import type { Locale } from "../locale.ts";
import { htmlOf } from "./letter-html.ts";
import { textOf } from "./letter-text.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: what a name may bring along has no place in a letter
const control = /[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029]/g;

const clean = (text: string): string => text.replaceAll("\r\n", "\n").replace(control, " ").replaceAll("\t", " ");
const oneLine = (text: string): string => clean(text).replace(/\s+/g, " ").trim();

const cleaned = ({ subject, greeting, paragraphs, action, code, closing, optOut }: Letter): Letter => ({
	...{ subject: oneLine(subject), greeting: oneLine(greeting) },
	...{ paragraphs: paragraphs.map(clean), closing: closing.map(clean) },
	...(action && { action: { label: oneLine(action.label), url: action.url } }),
	...(code && { code: { label: oneLine(code.label), value: oneLine(code.value) } }),
	...(optOut && { optOut: { label: oneLine(optOut.label), url: optOut.url } }),
});

/** Lays a letter out as plain text and as HTML with the same words. */
export function writeLetter(locale: Locale, letter: Letter): WrittenLetter {
	const safe = cleaned(letter);
	return {
		...{ subject: safe.subject, text: textOf(safe), html: htmlOf(locale, safe) },
		...(safe.optOut && { optOutUrl: safe.optOut.url }),
	};
}
