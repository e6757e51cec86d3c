// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { downloadSheet, sheetFormats } from "../../../usecase/round/download-sheet.ts";
import type { OwnRound } from "../../../usecase/round/open-own-round.ts";
import { openOwnRound } from "../../../usecase/round/open-own-round.ts";
import { type UploadSheetResult, uploadSheet } from "../../../usecase/round/upload-sheet.ts";
import { problemSentence } from "../../../wording/problem-sentence.ts";
import { sheetWords, sheetYes } from "../../../wording/sheet-words.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { addressed } from "../own-round/handler.ts";
import { sheetPage } from "./page.tsx";
import { contentOfUpload } from "./review-content.ts";
import { sheetReviewPage } from "./review-page.tsx";

const types = {
	xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

/** Where a sheet is downloaded and uploaded. */
export function showSheet(page: Page) {
	return showSheetWith(page);
}

/** The same, with why the last try came to nothing. */
export async function showSheetWith(page: Page, sentence?: string, status: 200 | 409 | 422 = 200) {
	const opened = await openOwnRound(page.context, addressed(page));
	if (!opened.ok) return refuse(page, opened.problem);
	const own: OwnRound = opened;
	return page.c.html(sheetPage({ view: page.view, own, now: page.context.now(), sentence }), status);
}

/** An address typed by hand, or a page loaded again after signing in. */
export async function leadToSheet(page: Page) {
	const opened = await openOwnRound(page.context, addressed(page));
	if (!opened.ok) return refuse(page, opened.problem);
	const city = page.context.municipality.slug;
	return page.c.redirect(href(page.locale, "sheet", { city, ...addressed(page) }), 303);
}

/** The sheet as a file. */
export async function giveSheet(page: Page) {
	const { c, context, locale } = page;
	const format = sheetFormats.find((one) => parameter(page, "file") === `zuarbeit.${one}`);
	if (!format) return refuse(page, { kind: "not-found" });
	const address = addressed(page);
	const wordsFor = (subject: Parameters<typeof sheetWords>[1]) => sheetWords(locale, subject);
	const given = await downloadSheet(context, { ...address, format, locale, wordsFor });
	if (!given.ok) return isRefusal(given.problem) ? refuse(page, given.problem) : leadToSheet(page);
	return c.body(new Uint8Array(given.bytes), 200, {
		"Content-Type": types[format],
		"Content-Disposition": `attachment; filename="zuarbeit-${address.plan}-${address.asOf}.${format}"`,
	});
}

/** Reads an uploaded sheet and shows what is different on it; nothing is saved yet. */
export async function uploadHere(page: Page) {
	const { c, context, view } = page;
	const file = (await postedForm(c)).file("file");
	if (!file) return showSheetWith(page, view.t.sheet_file_missing(), 422);
	const bytes = new Uint8Array(await file.arrayBuffer());
	const read = await uploadSheet(context, { ...addressed(page), bytes, fileName: file.name, yes: sheetYes });
	if (read.ok) return c.html(sheetReviewPage(contentOfUpload(view, read)));
	if (isRefusal(read.problem)) return refuse(page, read.problem);
	return showSheetWith(page, uploadSentence(page, read.problem), 422);
}

type Problem = Extract<UploadSheetResult, { readonly ok: false }>["problem"];

function uploadSentence({ view: { t } }: Page, problem: Problem): string {
	if (problem.kind === "round-over") return t.sheet_round_over();
	if (problem.kind === "other-round") return t.sheet_other_round();
	if (problem.kind !== "unreadable") return t.register_not_allowed();
	return problem.problem.kind === "no-sheet" ? t.sheet_no_sheet() : problemSentence(t, problem.problem);
}
