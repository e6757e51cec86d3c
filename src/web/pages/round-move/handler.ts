// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { cancelRound, closeRound, reopenRound } from "../../../usecase/round/move-round.ts";
import { openRoundForm } from "../../../usecase/round/open-round-form.ts";
import { showBoard } from "../../../usecase/round/show-board.ts";
import type { Page } from "../../page.ts";
import { type PostedForm, postedForm } from "../../posted-form.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { roundLetters } from "../../round-letters.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { askedRound, roundAddress, roundsAddress } from "../round/address.ts";
import { doneQuery } from "../round/notice.tsx";
import { type Move, moveRoundPage } from "./page.tsx";

const isPossible = { close: ["open"], reopen: ["closed"], cancel: ["draft", "open"] } as const satisfies Record<
	Move,
	readonly string[]
>;

async function show(page: Page, move: Move, problem?: ShownProblem) {
	const { c, view } = page;
	const opened = await openRoundForm(page.context, askedRound(page));
	if (!opened.ok) return refuse(page, opened.problem);
	const board = await showBoard(page.context, askedRound(page));
	if (!board.ok) return refuse(page, board.problem);
	const states: readonly string[] = isPossible[move];
	if (!states.includes(board.round.state)) return c.redirect(roundAddress({ view, ...board }, "round"), 303);
	return c.html(moveRoundPage({ view, board, move, ...(problem && { problem }) }), problem ? 422 : 200);
}

/** What closing, reopening or giving up means, before it is done. */
export const showMove = (move: Move) => (page: Page) => show(page, move);

const deeds = {
	close: (page: Page, version: number) => closeRound(page.context, { ...askedRound(page), version }),
	cancel: (page: Page, version: number) => cancelRound(page.context, { ...askedRound(page), version }),
	reopen: (page: Page, version: number, form: PostedForm) =>
		reopenRound(page.context, {
			...{ ...askedRound(page), version, dueOn: form.day("dueOn") },
			letters: roundLetters(page.site.services.publicAddress),
		}),
};

const dones = { close: "closed", reopen: "reopened", cancel: "cancelled" } as const;

/** Closes a round, reopens it or gives it up. */
export const makeMove = (move: Move) => async (page: Page) => {
	const { c, view } = page;
	const form = await postedForm(c);
	const result = await deeds[move](page, form.version, form);
	if (result.ok) {
		const { plan, round, mails } = result;
		page.site.services.mailQueued();
		const query = new URLSearchParams(doneQuery({ done: dones[move], ...(mails > 0 && { count: mails }) }));
		const next = move === "cancel" ? roundsAddress({ view, plan }) : roundAddress({ view, plan, round }, "round");
		return c.redirect(`${next}?${query}`, 303);
	}
	const { problem } = result;
	if (isRefusal(problem)) return refuse(page, problem);
	if (problem.kind === "due-past")
		return show(page, move, { field: "dueOn", sentence: view.t.round_problem_due_past() });
	return show(page, move, { sentence: view.t.round_problem_stale() });
};
