// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ReviewedImport, reviewImport } from "../../../usecase/import/review-import.ts";
import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { contentOf, type ReviewContent, type Wanted } from "./content.ts";
import { documentViewOf } from "./document-view.ts";
import { isReason } from "./entry.ts";
import { reviewPage } from "./page.tsx";
import { summaryPage } from "./summary.tsx";

/** The review of an import: what needs a decision, or the summary where nothing does. */
export async function showReview(page: Page) {
	const reviewed = await reviewImport(page.context, { id: parameter(page, "id") });
	if (!reviewed.ok) return refuse(page, reviewed.problem);
	const { reason, step } = page.c.req.query();
	return renderReview(page, reviewed, { ...(isReason(reason) && { reason }), ...(step && { id: step }) });
}

/** The same with what went wrong with the last try. */
export async function renderReview(
	page: Page,
	reviewed: ReviewedImport,
	wanted: Wanted,
	more: Pick<ReviewContent, "problem" | "typed" | "changed"> = {},
	status: 200 | 409 | 422 = 200,
) {
	const content = { ...contentOf(page, reviewed, wanted), ...more };
	const { current } = content;
	if (!current || reviewed.import.state !== "reviewing") return page.c.html(summaryPage(content), status);
	const document = await documentViewOf(page, reviewed.import.id, current);
	return page.c.html(reviewPage({ ...content, current, ...(document && { document }) }), status);
}
