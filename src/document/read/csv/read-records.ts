// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { asWritten } from "../../../report/separated-values.ts";
import { decodeText } from "../decode-text.ts";
import { ROW_LIMIT } from "../row-limit.ts";
import { Unreadable } from "../unreadable.ts";
import { parseRecords } from "./read-csv.ts";

export type ReadRecords =
	| { readonly ok: true; readonly records: readonly (readonly string[])[] }
	| { readonly ok: false; readonly problem: { readonly kind: "encoding" | "unreadable" } };

/** Whether every letter of every language can stand in it: UTF-8, or UTF-16 with its mark. */
function isUnicode(bytes: Uint8Array): boolean {
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** Reads a table that we gave away and that somebody filled in: each text as it was before it was made harmless for spreadsheets. */
export function readRecords(bytes: Uint8Array): ReadRecords {
	if (!isUnicode(bytes)) return { ok: false, problem: { kind: "encoding" } };
	const text = decodeText(bytes);
	if (text.includes("\0")) return { ok: false, problem: { kind: "unreadable" } };
	try {
		const records = parseRecords(text);
		if (records.length > ROW_LIMIT) return { ok: false, problem: { kind: "unreadable" } };
		return { ok: true, records: records.map((record) => record.map(asWritten)) };
	} catch (error) {
		if (error instanceof Unreadable) return { ok: false, problem: { kind: "unreadable" } };
		throw error;
	}
}
