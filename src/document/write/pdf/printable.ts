// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Steers how text runs and joins, and has no shape of its own. */
const shapeless = /\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]/gu;

/**
 * A text as the font can set it: PDF/A refuses characters without a glyph, and one emoji must not hold up a report. What
 * the font lacks becomes the sign for it; accents that it has only in one piece are put together.
 */
function printable(text: string, covered: ReadonlySet<number>): string {
	const plain = text
		.toWellFormed()
		.normalize("NFC")
		.replace(/[\t\n\r\u2028\u2029]+/gu, " ")
		.replace(shapeless, "");
	let set = "";
	for (const char of plain) {
		const isCovered = covered.has(char.codePointAt(0) ?? 0) || char === "\u00ad";
		set += isCovered ? char : missing(covered);
	}
	return set;
}

const missing = (covered: ReadonlySet<number>): string => (covered.has(0x25af) ? "▯" : "?");

/** The characters that are set as they are, wherever they stand. */
export function plainCodes(covered: ReadonlySet<number>): ReadonlySet<number> {
	const isPlain = (char: string) => !/[\p{C}\p{M}\p{Zl}\p{Zp}]/u.test(char) && char.normalize("NFC") === char;
	return new Set([...covered].filter((code) => isPlain(String.fromCodePoint(code))));
}

/** JSON with all its texts made printable. Most reports are as they are: those are not taken apart for it. */
export function printableJson(json: string, covered: ReadonlySet<number>, plain: ReadonlySet<number>): string {
	return isPlainJson(json, plain) ? json : JSON.stringify(printableValue(JSON.parse(json), covered));
}

function isPlainJson(json: string, plain: ReadonlySet<number>): boolean {
	for (let at = 0; at < json.length; at++) {
		if (!plain.has(json.charCodeAt(at))) return false;
		// Control characters stand there as `\n` or `\u0007`.
		if (json[at] === "\\") {
			at += 1;
			if (json[at] !== '"' && json[at] !== "\\") return false;
		}
	}
	return true;
}

function printableValue(value: unknown, covered: ReadonlySet<number>): unknown {
	if (typeof value === "string") return printable(value, covered);
	if (Array.isArray(value)) return value.map((one) => printableValue(one, covered));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, printableValue(one, covered)]));
}
