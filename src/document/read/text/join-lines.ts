// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const JOINED_WORDS = /^(?:und|oder|bzw|sowie|u|als)(?![\p{L}\p{N}])/u;

/** What stands between a line and the next of one paragraph: nothing where a word was broken, else a space. */
function seam(line: string, next: string): { readonly keep: string; readonly gap: string } {
	if (/[\p{L}\p{N}]\/$/u.test(line.slice(-3))) return { keep: line, gap: "" };
	if (!/\p{L}[-‐]$/u.test(line.slice(-3)) || JOINED_WORDS.test(next.slice(0, 8))) return { keep: line, gap: " " };
	return { keep: /^\p{Ll}/u.test(next) ? line.slice(0, -1) : line, gap: "" };
}

/** One paragraph out of its wrapped lines: a word broken at a line's end is made whole, a real hyphen stays (`Vor- und`). */
export function joinLines(lines: readonly string[]): string {
	const parts = lines.filter((line) => line !== "");
	return parts
		.map((line, at) => {
			const next = parts[at + 1];
			if (next === undefined) return line;
			const { keep, gap } = seam(line, next);
			return keep + gap;
		})
		.join("")
		.replace(/\s+/gu, " ")
		.trim();
}
