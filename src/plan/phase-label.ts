// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Phase } from "./phase.ts";

/** Whether a remainder may be a phase's name. Digits, single letters and long texts are dates or sentences not understood. */
export function mayBeLabel(text: string): boolean {
	return text.length <= 60 && !/^[^\p{L}]*\d[^\p{L}]*$|^\s*[IVX]{1,4}\s*$|^\s*\p{L}\s*$/u.test(text);
}

const smallWords =
	/(?<![\p{L}])(?:ab|seit|nach|heute|bis(?: zum| einschl\.)?|von|vom|zum|zur|im|in|am|ca\.|etwa|voraussichtlich|voraussichtl\.|vorauss\.|vsl\.|spätestens|frühestens|ff\.?|und|u\.|jeweils|dem|den|Termin|Laufzeit|Zeitraum|Beginn|Start|Ende|Abschluss|laufend|fortlaufend|lfd\.)(?![\p{L}])/giu;

/** What is left of a text when everything that says when is taken away. */
export function withoutSmallWords(text: string): string {
	return text
		.replace(smallWords, " ")
		.replace(/[\s:;,()/+–-]+/gu, " ")
		.replace(/^[.\s]+$/u, "")
		.trim();
}

export function labelled(text: string): Pick<Phase, "label"> {
	const label = text.replace(/^[\s:;,.()–-]+|[\s:;,(–-]+$/gu, "").trim();
	return /\p{L}/u.test(label) ? { label } : {};
}

export function conditional(text: string | undefined): Pick<Phase, "condition"> {
	const condition = text?.replace(/^[\s,(]+|[\s)]+$/gu, "");
	return condition ? { condition } : {};
}
