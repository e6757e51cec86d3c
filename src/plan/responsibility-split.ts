// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { looksLikeUnitCode } from "./unit.ts";

/**
 * The entries of a list of units. Commas and semicolons part them, except in brackets; `/` and `und` only between codes, since
 * `GB 2/BiKo` and `ehrenamtliche Partner und Netzwerke` are one. A bracket after a comma belongs to what stands before it.
 */
export function splitEntries(text: string): readonly string[] {
	const pieces = outsideBrackets(text, /[,;]/u).flatMap(splitCodes);
	const entries: string[] = [];
	for (const piece of pieces) {
		const before = entries.at(-1);
		if (before !== undefined && (/^\(/u.test(piece) || !/[\p{L}\p{N}]/u.test(piece))) {
			entries[entries.length - 1] = `${before}, ${piece}`;
		} else entries.push(piece);
	}
	return entries.filter((entry) => /[\p{L}\p{N}]/u.test(entry));
}

function outsideBrackets(text: string, separator: RegExp): string[] {
	const pieces: string[] = [];
	let depth = 0;
	let piece = "";
	for (const char of text) {
		depth = Math.max(0, depth + (char === "(" ? 1 : char === ")" ? -1 : 0));
		if (depth === 0 && separator.test(char)) {
			pieces.push(piece);
			piece = "";
		} else piece += char;
	}
	return [...pieces, piece].map((part) => part.trim().replace(/^[-–•*]\s+/u, "")).filter((part) => part !== "");
}

function splitCodes(piece: string): string[] {
	const slashed = piece.split("/").map((part) => part.trim());
	if (slashed.length > 1 && slashed.every((part) => looksLikeUnitCode(withoutMark(part)))) return slashed;
	const joined = /^(\S+(?:\s\d[\d.]*)?)\s+((?:und|sowie|u\.)\s.+)$/u.exec(piece);
	return joined?.[1] && joined[2] && looksLikeUnitCode(joined[1]) ? [joined[1], joined[2]] : [piece];
}

function withoutMark(part: string): string {
	return part.replace(/\s*\([^)]*\)\s*$/u, "");
}
