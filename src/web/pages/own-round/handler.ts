// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { takesAnswers } from "../../../round/round.ts";
import { openOwnRound } from "../../../usecase/round/open-own-round.ts";
import { today } from "../../../usecase/today.ts";
import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import type { Content } from "./content.ts";
import { ownRoundPage } from "./page.tsx";

export const addressed = (page: Page) => ({ plan: parameter(page, "plan"), asOf: parameter(page, "asOf") });

type More = Partial<Pick<Content, "current" | "done" | "problem" | "unsaved" | "isIncomplete">>;

/** The page of what somebody is asked, with what is to be said about what was just done. */
export async function showOwnRoundWith(page: Page, more: More = {}, status: 200 | 409 | 422 = 200) {
	const { c, view, context, site } = page;
	const opened = await openOwnRound(context, addressed(page));
	if (!opened.ok) return refuse(page, opened.problem);
	const day = today(context.now());
	const isOpen = takesAnswers(opened.round, day);
	return c.html(ownRoundPage({ view, own: opened, day, isOpen, key: site.services.newId(), ...more }), status);
}

const counted = (text = ""): number | undefined => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined);

function doneWords({ c, view: { t } }: Page): string | undefined {
	const unchanged = counted(c.req.query("unchanged"));
	if (unchanged) return t.contribution_rest_done({ count: unchanged });
	const sheet = counted(c.req.query("sheet"));
	if (sheet) return t.sheet_taken({ count: sheet });
	return c.req.query("withdrawn") ? t.contribution_withdrawn() : undefined;
}

/** What somebody is asked in a round. */
export function showOwnRound(page: Page) {
	return showOwnRoundWith(page, { current: page.c.req.query("schritt"), done: doneWords(page) });
}
