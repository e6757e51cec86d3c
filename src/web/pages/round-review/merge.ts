// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { mergeAnswers } from "../../../usecase/review/merge-answers.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { isRefusal } from "../../refuse.ts";
import { refuseForm } from "../edit/refuse-form.tsx";
import { leadTo, wantedOf } from "./deeds.ts";
import { roundOf, showRefused } from "./handler.ts";

/** Makes one statement of what several units answered. */
export async function merge(page: Page) {
	const { texts: form, text, version } = await postedForm(page.c);
	const said = { status: text("status"), description: text("description").replaceAll("\r\n", "\n") };
	const result = await mergeAnswers(page.context, {
		...roundOf(page),
		step: parameter(page, "step"),
		version,
		...said,
	});
	if (result.ok) return leadTo(page, wantedOf(form), { deed: "merged" });
	const { problem } = result;
	if (isRefusal(problem)) return refuseForm(page, form, problem);
	const { t } = page.view;
	const sentences = {
		stale: t.round_review_stale(),
		"not-possible": t.round_review_merge_not_possible(),
		approved: t.round_review_approved(),
		"status-unknown": t.round_review_status_unknown(),
	};
	const refused = { deed: "merge", title: t.round_review_not_possible_title(), typed: form } as const;
	return showRefused(page, wantedOf(form), { ...refused, sentence: sentences[problem.kind] }, 409);
}
