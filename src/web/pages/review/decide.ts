// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Decision } from "../../../plan/review/decision.ts";
import {
	type DecideInput,
	type DecideProblem,
	type DecideResult,
	decideImport,
} from "../../../usecase/import/decide-import.ts";
import { type ReviewedImport, reviewImport } from "../../../usecase/import/review-import.ts";
import { type Page, parameter } from "../../page.ts";
import { type PostedTexts, postedForm } from "../../posted-form.ts";
import { versionOf } from "../../posted-text.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { entriesOf, isReason, nextEntry, type Reason } from "./entry.ts";
import { renderReview } from "./handler.ts";
import { decisionsOf, editOf } from "./moves.ts";

type Move = DecideInput["move"];

/** Saves what a form decided, and goes on to what is next. */
export async function decide(page: Page) {
	const { texts: fields } = await postedForm(page.c);
	const id = parameter(page, "id");
	const before = await reviewImport(page.context, { id });
	if (!before.ok) return refuse(page, before.problem);
	const moves = movesOf(fields, before);
	let result: DecideResult = before;
	for (const [at, move] of moves.entries()) {
		result = await decideImport(page.context, { id, version: versionOf(fields.version) + at, move });
		if (!result.ok) return problem(page, fields, before, result.problem);
	}
	return page.c.redirect(nextAddress(page, fields, before, result), 303);
}

function movesOf(fields: PostedTexts, { review }: ReviewedImport): readonly Move[] {
	const { action } = fields;
	if (action === "undo" || action === "redo") return [{ kind: action }];
	return decisionsOf(fields, review).map((decision) => ({ kind: "decide", decision }));
}

const leaving = new Set(["accept", "accept-reason", "drop-step", "drop-measure"]);

function nextAddress(page: Page, fields: PostedTexts, before: ReviewedImport, after: ReviewedImport): string {
	const { action = "" } = fields;
	const reason: Reason = isReason(fields.reason) ? fields.reason : "all";
	const at = { reason, id: subjectOf(action, fields, before, after), stay: !leaving.has(action) };
	const next = nextEntry(entriesOf(before.review), entriesOf(after.review), at);
	const { locale, context } = page;
	const query = next ? { reason: next.reason, step: next.id } : {};
	return href(locale, "import", { city: context.municipality.slug, id: after.import.id }, query);
}

/** What was added is looked at next; whoever takes something back sees where. */
function subjectOf(action: string, fields: PostedTexts, before: ReviewedImport, after: ReviewedImport): string {
	if (action === "add-step" || action === "add-measure") return `n${after.decided}`;
	const decision = action === "undo" ? before.last?.decision : action === "redo" ? before.next?.decision : undefined;
	if (action === "merge-previous") {
		const last = after.last?.decision;
		if (last?.kind === "merge-step") return last.step;
	}
	return (decision && stepOf(decision)) ?? fields.step ?? "";
}

function stepOf(decision: Decision): string | undefined {
	return "step" in decision ? decision.step : "measure" in decision ? decision.measure : undefined;
}

/** The form once more, with what was typed: nothing of it is saved, nothing is lost. */
function problem(page: Page, fields: PostedTexts, before: ReviewedImport, found: DecideProblem) {
	const { t } = page.view;
	const wanted = { id: fields.step ?? "", ...(isReason(fields.reason) && { reason: fields.reason }) };
	const shown = found.kind === "stale" ? found.now : before;
	const step = entriesOf(shown.review).find(({ id }) => id === fields.step)?.step;
	const typed = step && editOf(fields, step);
	const more = (title: string, sentence: string) => ({ problem: { title, sentence }, ...(typed && { typed }) });
	switch (found.kind) {
		case "stale":
			return renderReview(page, shown, wanted, more(t.import_stale_title(), t.import_stale()), 409);
		case "misfit":
			return renderReview(page, shown, wanted, more(t.import_misfit_title(), t.import_misfit()), 422);
		case "not-reviewing":
		case "nothing-to-undo":
		case "nothing-to-redo":
			return renderReview(page, shown, wanted, more(t.import_misfit_title(), t.import_nothing_done()), 409);
		default:
			return refuse(page, found);
	}
}
