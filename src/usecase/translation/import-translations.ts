// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readRecords } from "../../document/read/csv/read-records.ts";
import { asCsv } from "../../report/separated-values.ts";
import {
	importTranslations,
	seenHash,
	type TranslationImport,
	type TranslationRow,
} from "../../report/translation/translation-import.ts";
import type { Context, Refusal } from "../context.ts";
import { type OpenedTranslations, openTranslations, saveTranslations } from "./edit-translations.ts";
import type { LanguageInput } from "./plan-languages.ts";

/** Finds the rows in the records of a table, or says which columns are missing. */
type FindRows = (records: readonly (readonly string[])[]) => readonly TranslationRow[] | undefined;

type Input = LanguageInput & { readonly bytes: Uint8Array; readonly findRows: FindRows };

/** What a table would change. */
export type PreviewedImport = {
	readonly ok: true;
	readonly opened: OpenedTranslations;
	readonly found: TranslationImport;
	/** By which is known what somebody saw. */
	readonly seen: string;
	/** The table once more, to be sent along with what they choose. */
	readonly table: string;
};

type Problem = { readonly kind: "encoding" | "unreadable" | "columns" };
type Unfit = { readonly ok: false; readonly problem: Refusal | Problem };

/** Says what a table of translations would change; nothing of it is done. */
export async function previewImport(context: Context, input: Input): Promise<PreviewedImport | Unfit> {
	const opened = await openTranslations(context, input);
	if (!opened.ok) return opened;
	const read = readRecords(input.bytes);
	if (!read.ok) return read;
	const rows = input.findRows(read.records);
	if (!rows) return { ok: false, problem: { kind: "columns" } };
	const found = importTranslations(opened, rows);
	return { ok: true, opened, found, seen: seenHash(found), table: `sep=,\r\n${asCsv(read.records)}` };
}

type TakeResult =
	| { readonly ok: true; readonly saved: number }
	/** Something is otherwise than somebody saw it: what it is now. Nothing was saved. */
	| { readonly ok: false; readonly changed: PreviewedImport }
	| Unfit;

/** Takes those texts of a table over that somebody chose, where everything is still as they saw it. */
export async function takeImport(
	context: Context,
	{ seen, keys, ...input }: Input & { readonly seen: string; readonly keys: ReadonlySet<string> },
): Promise<TakeResult> {
	const preview = await previewImport(context, input);
	if (!preview.ok) return preview;
	if (preview.seen !== seen) return { ok: false, changed: preview };
	const texts = preview.found.changes.filter(({ after }) => keys.has(after.key)).map(({ after }) => after);
	const result = await saveTranslations(context, { plan: input.plan, language: input.language, texts });
	if (result.ok) return result;
	const { problem } = result;
	if (problem.kind !== "stale" && problem.kind !== "too-long") return { ok: false, problem };
	const changed = await previewImport(context, input);
	return changed.ok ? { ok: false, changed } : changed;
}
