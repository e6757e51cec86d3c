// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportWords } from "../../report/report-words.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import { type Context, notFound, type Refused } from "../context.ts";
import { openPublication } from "../report/open-publication.ts";

type GiveNewestInput = {
	readonly plan: string;
	readonly format: "csv" | "csvw" | "json";
	/** What the CSV file is called that a CSVW describes. */
	readonly csvName: string;
	readonly wordsFor: (snapshot: ReportSnapshot) => ReportWords;
};

type GiveNewestResult =
	| { readonly ok: true; readonly bytes: Uint8Array; readonly mediaType: string; readonly number: number }
	| Refused;

/** What the newest report of a plan says, as data; not there where all were taken down. Everybody may have it. */
export async function giveNewest(context: Context, input: GiveNewestInput): Promise<GiveNewestResult> {
	const { plan, format, csvName, wordsFor } = input;
	const opened = await openPublication(context, { plan, wanted: "current" });
	if (!opened.ok) return opened;
	const { current, snapshots } = opened.publication;
	const snapshot = current && snapshots.get(current.number);
	if (!snapshot) return notFound;
	const job = { snapshot, words: wordsFor(snapshot), format, layout: "table", csvName } as const;
	const written = await context.writeReport(job);
	if (!written.ok) throw new Error(`${format}: ${written.problem.kind}`);
	return { ok: true, bytes: written.bytes, mediaType: written.mediaType, number: current.number };
}
