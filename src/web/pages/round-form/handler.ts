// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { editRound } from "../../../usecase/round/edit-round.ts";
import { openRoundForm } from "../../../usecase/round/open-round-form.ts";
import { planRound, proposeRound } from "../../../usecase/round/plan-round.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { askedRound, roundAddress } from "../round/address.ts";
import { doneQuery } from "../round/notice.tsx";
import { roundFormPage } from "./page.tsx";
import { termsProblems } from "./problems.ts";
import { postedValues, type RoundValues, valuesOf, writtenTerms } from "./values.ts";

/** The form for a new round, with what is proposed; where one is running, that one. */
export async function showNewRound(page: Page) {
	const { c, view } = page;
	const proposed = await proposeRound(page.context, { plan: parameter(page, "plan") });
	if (!proposed.ok) return refuse(page, proposed.problem);
	const { plan, running, terms } = proposed;
	if (running) return c.redirect(roundAddress({ view, plan, round: running }, "round"), 303);
	return c.html(roundFormPage({ view, plan, values: valuesOf(terms) }));
}

/** Plans a round and leads to what it would send, or says what has to be mended. */
export async function createRound(page: Page) {
	const { c, view, context } = page;
	const plan = parameter(page, "plan");
	const values = postedValues(await postedForm(c));
	const result = await planRound(context, { plan, written: writtenTerms(values) });
	if (result.ok) {
		const place = { view, plan: { slug: plan }, round: result.round };
		return c.redirect(roundAddress(place, "roundPreview", doneQuery({ done: "planned" })), 303);
	}
	const { problem } = result;
	if (problem.kind === "running") {
		return c.redirect(roundAddress({ view, plan: { slug: plan }, round: problem.round }, "round"), 303);
	}
	if (problem.kind !== "terms") return refuse(page, problem);
	const proposed = await proposeRound(context, { plan });
	if (!proposed.ok) return refuse(page, proposed.problem);
	const problems = termsProblems(view.t, problem.problems);
	return c.html(roundFormPage({ view, plan: proposed.plan, values, problems }), 422);
}

/** The form for what was decided about a round. */
export async function showEditRound(page: Page) {
	const { c, view } = page;
	const opened = await openRoundForm(page.context, askedRound(page));
	if (!opened.ok) return refuse(page, opened.problem);
	const { plan, round } = opened;
	if (round.state !== "draft" && round.state !== "open")
		return c.redirect(roundAddress({ view, plan, round }, "round"), 303);
	return c.html(roundFormPage({ view, plan, round, values: valuesOf(round, round.version) }));
}

/** Saves it, or shows the form again with what has to be mended. */
export async function saveRound(page: Page) {
	const { c, view, context } = page;
	const address = askedRound(page);
	const form = await postedForm(c);
	const values = postedValues(form);
	const result = await editRound(context, { ...address, version: form.version, written: writtenTerms(values) });
	if (result.ok) {
		const { round } = result;
		const place = { view, plan: { slug: address.plan }, round };
		const next = round.state === "draft" ? "roundPreview" : "round";
		return c.redirect(roundAddress(place, next, doneQuery({ done: "edited" })), 303);
	}
	const { problem } = result;
	switch (problem.kind) {
		case "terms":
			return again(page, values, termsProblems(view.t, problem.problems));
		case "stale":
			return again(page, values, [{ sentence: view.t.round_problem_stale() }]);
		case "over":
			return again(page, values, [{ sentence: view.t.round_problem_over() }]);
		default:
			return refuse(page, problem);
	}
}

/** What was typed is kept; with the version of now, so that saving it once more is a decision. */
async function again(page: Page, values: RoundValues, problems: readonly ShownProblem[]) {
	const opened = await openRoundForm(page.context, askedRound(page));
	if (!opened.ok) return refuse(page, opened.problem);
	const { plan, round } = opened;
	const shown = { ...values, version: String(round.version) };
	return page.c.html(roundFormPage({ view: page.view, plan, round, values: shown, problems }), 422);
}
