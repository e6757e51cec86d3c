// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { looksLikeTerm } from "../../../plan/looks-like-term.ts";
import type { TextLine } from "./text-line.ts";

/** Who and when of one measure: pieces of lines, in the order of the text. */
export type WhoWhen = { readonly who: TextLine[]; readonly when: TextLine[] };

const MOST_LETTERS = 60;
const MOST_TERM_WORDS = 5;

/** `Bauamt ab 2024` -> `Bauamt`, `ab 2024`; either may be empty. */
function splitTerm(text: string): readonly [who: string, when: string] {
	const words = text.split(" ");
	for (let at = Math.max(0, words.length - MOST_TERM_WORDS); at < words.length; at += 1) {
		const when = words.slice(at).join(" ");
		if (looksLikeTerm(when) === 1) return [words.slice(0, at).join(" "), when];
	}
	return [text, ""];
}

function isName(text: string): boolean {
	return text.length <= MOST_LETTERS && /^\p{Lu}/u.test(text) && !/[.!?:]$/u.test(text);
}

/** What a line adds to a list of entries; false where it can be no part of one. */
function take(entries: WhoWhen[], line: TextLine): boolean {
	const last = entries.at(-1);
	const goesOn = /\sbis$/u.test(last?.when.at(-1)?.text ?? "");
	const [who, when] = goesOn ? ["", line.text] : splitTerm(line.text.replace(/\sbis$/u, ""));
	const whole = /\sbis$/u.test(line.text) && when !== "" ? `${when} bis` : when;
	if (who === "") {
		if (last === undefined || (last.when.length > 0 && !goesOn)) return false;
		last.when.push({ ...line, text: whole });
		return true;
	}
	if (!isName(who)) return false;
	const piece = { ...line, text: who };
	entries.push({ who: [piece], when: whole === "" ? [] : [{ ...line, text: whole, opens: false }] });
	return true;
}

/**
 * Reads the lines beside a list of measures as one entry of who and when for each of them, in order; undefined where there are
 * more or fewer than measures, as then nothing says which entry is whose.
 */
export function whoAndWhen(lines: readonly TextLine[], measures: number): readonly WhoWhen[] | undefined {
	const entries: WhoWhen[] = [];
	for (const line of lines) if (entries.length > measures || !take(entries, line)) return undefined;
	return entries.length === measures && measures > 1 ? entries : undefined;
}
