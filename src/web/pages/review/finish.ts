// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Refusal } from "../../../usecase/context.ts";
import { type CommitImportProblem, commitImport } from "../../../usecase/import/commit-import.ts";
import { discardImport } from "../../../usecase/import/discard-import.ts";
import { revertImport } from "../../../usecase/import/revert-import.ts";
import { reviewImport } from "../../../usecase/import/review-import.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { addressOf } from "../imports/handler.ts";
import type { ReviewContent } from "./content.ts";
import { renderReview } from "./handler.ts";

/** Makes the reviewed draft into the plan. */
export async function commit(page: Page) {
	const id = parameter(page, "id");
	const { version } = await postedForm(page.c);
	const result = await commitImport(page.context, { id, version });
	return result.ok ? page.c.redirect(addressOf(page, id), 303) : unfinished(page, id, result.problem);
}

/** Takes the whole import out of the plan again. */
export async function revert(page: Page) {
	const id = parameter(page, "id");
	const { version, text } = await postedForm(page.c);
	const result = await revertImport(page.context, {
		id,
		version,
		discardChanges: text("discard") === "yes",
	});
	return result.ok ? page.c.redirect(addressOf(page, id), 303) : unfinished(page, id, result.problem);
}

/** Ends the review without a plan. */
export async function discard(page: Page) {
	const id = parameter(page, "id");
	const { version } = await postedForm(page.c);
	const result = await discardImport(page.context, { id, version });
	return result.ok ? page.c.redirect(addressOf(page, id), 303) : unfinished(page, id, result.problem);
}

type Problem =
	| CommitImportProblem
	| Refusal
	| { readonly kind: "not-committed" | "changed-since" | "round-asked"; readonly measures?: readonly string[] };

/** The import as it stands, with why nothing came of it. */
async function unfinished(page: Page, id: string, problem: Problem) {
	if (isRefusal(problem)) return refuse(page, problem);
	const reviewed = await reviewImport(page.context, { id });
	if (!reviewed.ok) return refuse(page, reviewed.problem);
	const { title, sentence } = wordsFor(page, problem);
	const changed = problem.kind === "changed-since" ? { changed: problem.measures ?? [] } : {};
	return renderReview(page, reviewed, {}, { problem: { title, sentence }, ...changed }, 409);
}

function wordsFor({ view: { t } }: Page, problem: Problem): NonNullable<ReviewContent["problem"]> {
	switch (problem.kind) {
		case "undecided":
			return { title: t.import_not_committed_title(), sentence: t.import_undecided({ count: problem.count }) };
		case "plan-not-empty":
			return { title: t.import_not_committed_title(), sentence: t.import_plan_not_empty() };
		case "changed-since":
			return { title: t.import_not_reverted_title(), sentence: t.import_changed_since() };
		case "round-asked":
			return { title: t.import_not_reverted_title(), sentence: t.import_round_asked() };
		case "stale":
			return { title: t.import_stale_title(), sentence: t.import_stale() };
		default:
			return { title: t.import_misfit_title(), sentence: t.import_nothing_done() };
	}
}
