// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type TakenRow, takeSheet } from "../../../usecase/round/take-sheet.ts";
import type { Page } from "../../page.ts";
import { type PostedTexts, postedForm } from "../../posted-form.ts";
import { isRefusal } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { refuseForm } from "../edit/refuse-form.tsx";
import { addressed } from "../own-round/handler.ts";
import { showSheetWith } from "./handler.ts";
import { contentOfForm, contentOfLeft } from "./review-content.ts";
import { sheetReviewPage } from "./review-page.tsx";

/** Takes over what was chosen of a sheet; what somebody else wrote meanwhile is shown once more, beside what the sheet says. */
export async function takeHere(page: Page) {
	const { c, context, view, locale } = page;
	const { texts } = await postedForm(c);
	const all = rowsOf(texts);
	const chosen = texts.all ? all : all.filter(({ contribution }) => texts[`take-${contribution}`]);
	const result = await takeSheet(context, { ...addressed(page), rows: chosen });
	if (!result.ok) {
		if (isRefusal(result.problem)) return refuseForm(page, texts, result.problem);
		return showSheetWith(page, view.t.sheet_round_over(), 409);
	}
	if (chosen.length === 0) return c.html(sheetReviewPage(contentOfForm(view, result.own, all)), 422);
	if (result.left.length > 0) return c.html(sheetReviewPage(contentOfLeft(view, result)), 409);
	const address = { city: context.municipality.slug, ...addressed(page) };
	return c.redirect(href(locale, "ownRound", address, { sheet: String(result.taken) }), 303);
}

/** The answers that the page brought along. */
function rowsOf(texts: PostedTexts): readonly TakenRow[] {
	const ids = Object.keys(texts).flatMap((name) =>
		name.startsWith("version-") ? [name.slice("version-".length)] : [],
	);
	return ids.map((id) => ({
		contribution: id,
		version: /^\d{1,9}$/.test(texts[`version-${id}`] ?? "") ? Number(texts[`version-${id}`]) : -1,
		status: texts[`status-${id}`] ?? "",
		description: (texts[`description-${id}`] ?? "").normalize("NFC"),
		unchanged: texts[`unchanged-${id}`] === "yes",
		note: (texts[`note-${id}`] ?? "").trim(),
		noteOnly: texts[`noteOnly-${id}`] === "yes",
	}));
}
