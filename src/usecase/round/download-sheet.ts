// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { writeSheetDocx } from "../../document/write/sheet/write-sheet-docx.ts";
import { writeSheetXlsx } from "../../document/write/sheet/write-sheet-xlsx.ts";
import { lastDay } from "../../round/round.ts";
import type { SheetWords } from "../../round/sheet/sheet-words.ts";
import { type Context, notFound, type Refusal, signInNeeded } from "../context.ts";
import { isTimeToAnswer } from "./open-answer.ts";
import { findOwnRound } from "./open-own-round.ts";
import type { RoundAddress } from "./open-plan-round.ts";
import { sheetContents } from "./sheet-contents.ts";

export const sheetFormats = ["xlsx", "docx"] as const;
type SheetFormat = (typeof sheetFormats)[number];

/** What the words of a sheet are about. */
type SheetSubject = { readonly plan: string; readonly asOf: string; readonly lastDay: string };

type DownloadInput = RoundAddress & {
	readonly format: SheetFormat;
	readonly locale: "de" | "en";
	readonly wordsFor: (subject: SheetSubject) => SheetWords;
};

export type DownloadSheetResult =
	| { readonly ok: true; readonly bytes: Uint8Array }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "nothing-to-write" } };

/** The sheet of what a round asks of one person, to be filled offline. */
export async function downloadSheet(context: Context, input: DownloadInput): Promise<DownloadSheetResult> {
	const { store, municipality, actor } = context;
	if (actor.kind !== "account") return signInNeeded;
	const own = await store.read(municipality.id, (db) => findOwnRound(db, actor, input));
	if (!own) return notFound;
	const { plan, round } = own;
	const words = input.wordsFor({ plan: plan.title, asOf: round.asOf, lastDay: lastDay(round) });
	const contents = sheetContents(own, words, input.locale);
	if (contents.rows.length === 0 || !isTimeToAnswer(context, own)) {
		return { ok: false, problem: { kind: "nothing-to-write" } };
	}
	const bytes = input.format === "xlsx" ? writeSheetXlsx(contents) : await writeSheetDocx(contents);
	return { ok: true, bytes };
}
