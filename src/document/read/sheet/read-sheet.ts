// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReadSheetResult } from "../../../round/sheet/filled-sheet.ts";
import { recogniseKind } from "../kind.ts";
import { Unreadable } from "../unreadable.ts";
import { docxRows } from "./docx-rows.ts";
import { filledSheetOf } from "./filled-sheet-of.ts";
import { xlsxRows } from "./xlsx-rows.ts";

/** Reads a sheet that somebody filled in Excel or Word, whichever program saved it. A bad file is a value. */
export function readSheet(bytes: Uint8Array, name: string): ReadSheetResult {
	try {
		const kind = recogniseKind(bytes, name);
		if (typeof kind !== "string") return { ok: false, problem: kind };
		if (kind !== "xlsx" && kind !== "docx") return { ok: false, problem: { kind: "no-sheet" } };
		const tables = kind === "xlsx" ? xlsxRows(bytes) : docxRows(bytes);
		const sheet = tables.map(filledSheetOf).find((found) => found !== undefined);
		return sheet ? { ok: true, sheet } : { ok: false, problem: { kind: "no-sheet" } };
	} catch (error) {
		if (error instanceof Unreadable) return { ok: false, problem: error.problem };
		return { ok: false, problem: { kind: "broken", place: "", detail: "" } };
	}
}
