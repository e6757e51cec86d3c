// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Answer } from "../../../round/contribution.ts";
import { markRestUnchanged, markUnchanged, undoUnchanged } from "../../../usecase/round/mark-unchanged.ts";
import { type SaveContributionResult, saveContribution } from "../../../usecase/round/save-contribution.ts";
import { type ReceiptLetter, submitContributions } from "../../../usecase/round/submit-contributions.ts";
import { withdrawContributions } from "../../../usecase/round/withdraw-contributions.ts";
import { receiptLetter } from "../../../wording/letter/receipt-letter.ts";
import { writeLetter } from "../../../wording/letter/write-letter.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { refuseForm } from "../edit/refuse-form.tsx";
import { answerSaved } from "./answer-saved.ts";
import type { Unsaved } from "./content.ts";
import { addressed, leadBack, showOwnRoundWith } from "./handler.ts";

type Query = Readonly<Record<string, string>>;

/** Whether the island asks. */
export const wantsData = ({ c }: Page): boolean => c.req.header("accept")?.startsWith("application/json") ?? false;

/** Saves one answer: by its button, or as somebody types. */
export async function saveHere(page: Page) {
	const contribution = parameter(page, "contribution");
	const form = await postedForm(page.c);
	const description = (form.texts.description ?? "").normalize("NFC");
	const answer: Answer = { status: form.text("status"), description };
	const input = { contribution, version: form.version, ...answer, unchanged: false };
	const result = await saveContribution(page.context, input);
	if (wantsData(page)) return answerSaved(page, result);
	if (result.ok) return leadBack(page, {}, contribution);
	return showUnsaved(page, result, { contribution, mine: answer }, form.texts);
}

type Failed = Extract<SaveContributionResult, { readonly ok: false }>;

function showUnsaved(page: Page, { problem }: Failed, unsaved: Omit<Unsaved, "why">, texts: Query) {
	if (problem.kind === "status-unknown") return refuse(page, { kind: "not-found" });
	if (isRefusal(problem)) return refuseForm(page, texts, problem);
	return showOwnRoundWith(page, { unsaved: { ...unsaved, why: problem.kind } }, 409);
}

/** Says of one step that nothing has changed. */
export async function markHere(page: Page) {
	return quickDeed(page, markUnchanged);
}

/** Takes that back. */
export async function unmarkHere(page: Page) {
	return quickDeed(page, undoUnchanged);
}

async function quickDeed(page: Page, deed: typeof markUnchanged) {
	const contribution = parameter(page, "contribution");
	const { version } = await postedForm(page.c);
	const result = await deed(page.context, { contribution, version });
	if (!result.ok && isRefusal(result.problem)) return refuse(page, result.problem);
	// Whatever else stood in the way is seen at the step itself.
	return leadBack(page, {}, contribution);
}

/** Says of all steps that are left that nothing has changed. */
export async function markRestHere(page: Page) {
	const result = await markRestUnchanged(page.context, addressed(page));
	if (result.ok) return leadBack(page, { unchanged: String(result.marked) });
	return isRefusal(result.problem) ? refuse(page, result.problem) : leadBack(page);
}

/** Written in the municipality's language, as all letters of rounds. */
const letterLocale = "de";

function receiptOf(page: Page): ReceiptLetter {
	return ({ name, plan, submission }) => {
		const receipt = { city: page.context.municipality.slug, ...addressed(page), submission: submission.id };
		const url = page.site.services.publicAddress() + href(letterLocale, "ownRoundReceipt", receipt);
		const lines = submission.answers.map(({ measureNumber, measureTitle, status }) => {
			const stand = plan.scheme.find(({ key }) => key === status)?.label[letterLocale];
			return [`${measureNumber} ${measureTitle}`.trim(), stand].filter(Boolean).join(": ");
		});
		const facts = { name, plan: plan.title, at: submission.submittedAt, lines, url };
		return writeLetter(letterLocale, receiptLetter(letterLocale, facts));
	};
}

/** Hands in what is ready. */
export async function submitHere(page: Page) {
	const form = await postedForm(page.c);
	const input = { ...addressed(page), key: form.text("key"), partly: form.text("partly") === "yes" };
	const result = await submitContributions(page.context, { ...input, letter: receiptOf(page) });
	if (result.ok) {
		page.site.services.mailQueued();
		const city = page.context.municipality.slug;
		const receipt = { city, ...addressed(page), submission: result.submission.id };
		return page.c.redirect(href(page.locale, "ownRoundReceipt", receipt), 303);
	}
	const { problem } = result;
	const { t } = page.view;
	if (isRefusal(problem)) return refuse(page, problem);
	if (problem.kind === "incomplete") return showOwnRoundWith(page, { isIncomplete: true }, 422);
	if (problem.kind === "stale") return showOwnRoundWith(page, { problem: t.contribution_submit_stale() }, 409);
	if (problem.kind === "nothing-ready")
		return showOwnRoundWith(page, { problem: t.contribution_submit_nothing() }, 422);
	return leadBack(page);
}

/** Takes back what was handed in. */
export async function withdrawHere(page: Page) {
	const contribution = (await postedForm(page.c)).text("contribution") || undefined;
	const result = await withdrawContributions(page.context, { ...addressed(page), contribution });
	if (result.ok) return leadBack(page, { done: "withdrawn" }, contribution);
	if (isRefusal(result.problem)) return refuse(page, result.problem);
	if (result.problem.kind === "round-over") return leadBack(page);
	return showOwnRoundWith(page, { problem: page.view.t.contribution_withdraw_taken() }, 409);
}
