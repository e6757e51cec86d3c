// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { askQuestion } from "../../../usecase/round/ask-question.ts";
import { type SaveAdditionResult, saveAddition } from "../../../usecase/round/save-addition.ts";
import { takeAddition } from "../../../usecase/round/take-addition.ts";
import { timeWords } from "../../../wording/date-words.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { refuseForm } from "../edit/refuse-form.tsx";
import { wantsData } from "./deeds.ts";
import { addressed, leadBack, showOwnRoundWith } from "./handler.ts";

/** Asks the coordinator something. */
export async function askHere(page: Page) {
	const contribution = parameter(page, "contribution");
	const form = await postedForm(page.c);
	const result = await askQuestion(page.context, { contribution, text: (form.texts.text ?? "").normalize("NFC") });
	if (result.ok) return leadBack(page, { done: "asked" }, contribution);
	if (isRefusal(result.problem)) return refuseForm(page, form.texts, result.problem);
	const problem = page.view.t.contribution_question_empty();
	return showOwnRoundWith(page, { problem, current: contribution }, 422);
}

/** Appends what another unit added to one's own text. */
export async function takeHere(page: Page) {
	const contribution = parameter(page, "contribution");
	const form = await postedForm(page.c);
	const input = { contribution, version: form.version, unit: form.text("unit") };
	const result = await takeAddition(page.context, input);
	if (!result.ok && isRefusal(result.problem)) return refuse(page, result.problem);
	// Whatever else stood in the way is seen at the step itself.
	return leadBack(page, {}, contribution);
}

/** Saves what somebody adds to a step of another unit. */
export async function saveAdditionHere(page: Page) {
	const [step, unit] = [parameter(page, "step"), parameter(page, "unit")];
	const form = await postedForm(page.c);
	const text = (form.texts.description ?? "").normalize("NFC");
	const result = await saveAddition(page.context, { ...addressed(page), step, unit, version: form.version, text });
	if (wantsData(page)) return additionSaved(page, result);
	if (result.ok) {
		const back = leadBack(page);
		return page.c.redirect(`${back.headers.get("Location")}#ergaenzung-${step}-${unit}`, 303);
	}
	const { problem } = result;
	if (isRefusal(problem)) return refuseForm(page, form.texts, problem);
	const sentence =
		problem.kind === "stale"
			? page.view.t.contribution_addition_stale({ text: problem.now.text })
			: page.view.t.contribution_not_saved_over();
	return showOwnRoundWith(page, { problem: sentence, unsavedAddition: { step, unit, text } }, 409);
}

const statusOf = { "sign-in-needed": 401, "not-found": 404, "not-allowed": 403, "round-over": 409 } as const;

/** The same as for answers, as far as there is any of it. */
function additionSaved({ c, view, locale }: Page, result: SaveAdditionResult): Response {
	if (result.ok) {
		const saved = view.t.contribution_saved_at({ time: timeWords(locale, result.at) });
		return c.json({ version: result.addition.version, saved, isDone: false, hints: [] });
	}
	const { problem } = result;
	if (problem.kind !== "stale") return c.json({ problem: problem.kind }, statusOf[problem.kind]);
	const { version, text } = problem.now;
	return c.json({ problem: "stale", now: { version, status: "", description: text } }, 409);
}
