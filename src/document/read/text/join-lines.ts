// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const JOINED_WORDS = /^(?:und|oder|bzw|sowie|u|als)(?![\p{L}\p{N}])/u;

/** Joins two lines of one paragraph: a word broken at the line's end is made whole, a real hyphen stays (`Vor- und`). */
function joinTwo(text: string, next: string): string {
	if (text === "") return next;
	if (/[\p{L}\p{N}]\/$/u.test(text)) return text + next;
	if (!/\p{L}[-‐]$/u.test(text)) return `${text} ${next}`;
	if (JOINED_WORDS.test(next)) return `${text} ${next}`;
	return /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : text + next;
}

/** One paragraph out of its wrapped lines. */
export function joinLines(lines: readonly string[]): string {
	return lines.reduce(joinTwo, "").replace(/\s+/gu, " ").trim();
}
