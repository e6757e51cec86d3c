// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import type { DrawnPage } from "../../document/read/pdf/draw-page.ts";
import { publishedCsv } from "../../report/published-files.ts";
import type { ReportLook } from "../../report/report-look.ts";
import type { ReportWords } from "../../report/report-words.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import { type Context, notFound, type Refusal } from "../context.ts";
import { inCommon } from "../in-common.ts";
import { keeping } from "../keeping.ts";
import { loadReportLook } from "./load-report-look.ts";
import type { FilesProblem } from "./make-report-files.ts";
import { prepareReport, type ReportWish, type WishProblem } from "./prepare-report.ts";

type ShowReportPageInput = ReportWish & {
	/** Counted from 1. */
	readonly page: number;
	readonly wordsFor: (snapshot: ReportSnapshot) => ReportWords;
};

export type ShowReportPageResult =
	| ({ readonly ok: true } & DrawnPage)
	| { readonly ok: false; readonly problem: Refusal | WishProblem | FilesProblem };

/** What a snapshot says does not change: what was written or drawn once is kept for the next look, by its hash. */
const documents = keeping<Uint8Array>(4);
const pages = keeping<DrawnPage>(80);
/** Whoever asks for what is being made already waits for the same. */
const once = inCommon();

/** A page of the report that would be published, as a picture. */
export async function showReportPage(
	context: Context,
	{ page, wordsFor, ...wish }: ShowReportPageInput,
): Promise<ShowReportPageResult> {
	const prepared = await context.store.read(context.municipality.id, (db) => prepareReport(context, db, wish));
	if (!prepared.ok) return prepared;
	const { snapshot, seen } = prepared;
	const look = await loadReportLook(context);
	const key = `${context.municipality.id} ${seen} ${nameOf(look)}`;
	const kept = pages.get(`${key} ${page}`);
	if (kept) return { ok: true, ...kept };
	return once(`${key} ${page}`, async (): Promise<ShowReportPageResult> => {
		const written = await once(key, () => write(context, key, { snapshot, look, words: wordsFor(snapshot) }));
		if (!written.ok) return written;
		const drawn = await context.reader.draw(written.bytes, page);
		if (!drawn.ok) return notFound;
		const { ok: _, ...picture } = drawn;
		pages.set(`${key} ${page}`, picture);
		return drawn;
	});
}

/** Another logo or colour is another picture. */
const nameOf = ({ accent, logo }: ReportLook): string =>
	`${accent} ${logo ? createHash("sha256").update(logo.bytes).digest("hex") : ""}`;

type Content = { readonly snapshot: ReportSnapshot; readonly words: ReportWords; readonly look: ReportLook };

async function write({ writeReport }: Context, key: string, content: Content) {
	const kept = documents.get(key);
	if (kept) return { ok: true, bytes: kept } as const;
	const written = await writeReport({ ...content, format: "pdf", layout: "table", csvName: publishedCsv });
	if (written.ok) documents.set(key, written.bytes);
	return written;
}
