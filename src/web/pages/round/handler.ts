// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { showBoard } from "../../../usecase/round/show-board.ts";
import type { Page } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { askedRound, roundAddress } from "./address.ts";
import { attentionPage } from "./attention.tsx";
import { lookingAt } from "./filter.ts";
import { doneOf } from "./notice.tsx";
import { boardPage } from "./page.tsx";

/** How far everybody is; a round that is not open yet has only its preview. */
export async function showRound(page: Page) {
	const { c, view } = page;
	const board = await showBoard(page.context, askedRound(page));
	if (!board.ok) return refuse(page, board.problem);
	const { plan, round, mayManage } = board;
	if (round.state === "draft" && mayManage) return c.redirect(roundAddress({ view, plan, round }, "roundPreview"), 303);
	const looking = lookingAt((name) => c.req.query(name));
	return c.html(boardPage(view, board, { looking, done: doneOf(page) }));
}

/** What waits for the coordinator. */
export async function showAttention(page: Page) {
	const board = await showBoard(page.context, askedRound(page));
	if (!board.ok) return refuse(page, board.problem);
	return page.c.html(attentionPage(page.view, board));
}
