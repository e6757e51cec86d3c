// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { answerQuestion } from "../../../usecase/round/answer-question.ts";
import { assignContributions } from "../../../usecase/round/assign-contributions.ts";
import { remindUnits } from "../../../usecase/round/remind-units.ts";
import { showRoundUnit } from "../../../usecase/round/show-round-unit.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { roundLetters } from "../../round-letters.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { askedRound, roundUnitAddress } from "../round/address.ts";
import { type Done, doneOf, doneQuery } from "../round/notice.tsx";
import { roundUnitPage, type UnitPageProps } from "./page.tsx";

const askedUnit = (page: Page) => ({ ...askedRound(page), unit: parameter(page, "unit") });

/** What one unit does in a round. */
export async function showRoundUnitPage(page: Page) {
	const shown = await showRoundUnit(page.context, askedUnit(page));
	if (!shown.ok) return refuse(page, shown.problem);
	return page.c.html(roundUnitPage({ view: page.view, shown, done: doneOf(page) }));
}

function lead(page: Page, done: Done): Response {
	const { c, view, site } = page;
	const address = askedRound(page);
	site.services.mailQueued();
	const place = { view, plan: { slug: address.plan }, round: address };
	return c.redirect(roundUnitAddress(place, parameter(page, "unit"), "roundUnit", doneQuery(done)), 303);
}

async function again(page: Page, problem: ShownProblem, typed?: UnitPageProps["typed"]) {
	const shown = await showRoundUnit(page.context, askedUnit(page));
	if (!shown.ok) return refuse(page, shown.problem);
	const props = { view: page.view, shown, done: {}, problems: [problem], ...(typed && { typed }) };
	return page.c.html(roundUnitPage(props), 422);
}

/** Sends the unit its invitation once more. */
export async function inviteAgain(page: Page) {
	const letters = roundLetters(page.site.services.publicAddress);
	const result = await remindUnits(page.context, { ...askedUnit(page), kind: "invitation", letters });
	if (result.ok) {
		if (result.unreachable.length > 0) return lead(page, { done: "unassigned" });
		return lead(page, { done: "invited", count: result.mails });
	}
	const { problem } = result;
	return isRefusal(problem) ? refuse(page, problem) : lead(page, { done: problem.kind });
}

/** Asks another unit instead. */
export async function assign(page: Page) {
	const { context, view } = page;
	const form = await postedForm(page.c);
	const letters = roundLetters(page.site.services.publicAddress);
	const input = { ...askedRound(page), contributions: form.all("contribution"), to: form.text("to"), letters };
	const result = await assignContributions(context, input);
	if (result.ok) return lead(page, { done: result.unreachable.length > 0 ? "unassigned" : "assigned" });
	const { problem } = result;
	if (isRefusal(problem)) return refuse(page, problem);
	const sentences = {
		"nothing-chosen": view.t.round_problem_nothing_chosen(),
		"same-unit": view.t.round_problem_same_unit(),
		"unit-ended": view.t.round_problem_unit_ended(),
		"asked-already": view.t.round_problem_asked_already(),
		"handed-in": view.t.round_problem_handed_in(),
		over: view.t.round_problem_over(),
	};
	return again(page, { field: "uebergeben", sentence: sentences[problem.kind] });
}

/** Answers a question; who asked gets the answer by mail. */
export async function answerUnit(page: Page) {
	const { context, view } = page;
	const form = await postedForm(page.c);
	const [contribution, text] = [form.text("contribution"), form.text("text")];
	const letters = roundLetters(page.site.services.publicAddress);
	const result = await answerQuestion(context, { ...askedRound(page), contribution, text, letters });
	if (result.ok) return lead(page, { done: "answered" });
	const { problem } = result;
	if (isRefusal(problem)) return refuse(page, problem);
	const field = `antwort-${contribution}`;
	return again(page, { field, sentence: view.t.round_problem_answer_missing() }, { contribution, text });
}
