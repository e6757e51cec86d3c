// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { takesAnswers } from "../../../round/round.ts";
import type { Refusal } from "../../../usecase/context.ts";
import { openDivisionRound } from "../../../usecase/round/open-division-round.ts";
import { openOwnRound } from "../../../usecase/round/open-own-round.ts";
import { today } from "../../../usecase/today.ts";
import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import type { Content } from "./content.ts";
import { ownRoundPage } from "./page.tsx";

export const addressed = (page: Page) => ({ plan: parameter(page, "plan"), asOf: parameter(page, "asOf") });

type More = Partial<Pick<Content, "current" | "done" | "problem" | "unsaved" | "unsavedAddition" | "isIncomplete">>;

/** The page of what somebody is asked, with what is to be said about what was just done. */
export async function showOwnRoundWith(page: Page, more: More = {}, status: 200 | 409 | 422 = 200) {
	const { c, view, context } = page;
	const opened = await openOwnRound(context, addressed(page));
	if (!opened.ok) return refuseOrLead(page, opened.problem);
	const day = today(context.now());
	const isOpen = takesAnswers(opened.round, day);
	const { countersigns } = opened;
	return c.html(ownRoundPage({ view, own: opened, countersigns, day, isOpen, key: context.newId(), ...more }), status);
}

/** Invitations lead here; whoever only countersigns in the round is led on. */
async function refuseOrLead(page: Page, problem: Refusal) {
	const countersigns = problem.kind === "not-found" && (await openDivisionRound(page.context, addressed(page))).ok;
	if (!countersigns) return refuse(page, problem);
	const address = { city: page.context.municipality.slug, ...addressed(page) };
	return page.c.redirect(href(page.locale, "countersign", address), 303);
}

const counted = (text = ""): number | undefined => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined);

/** What was done, as addresses say it and as people do. */
const deeds: ReadonlyMap<string, (t: Page["view"]["t"]) => string> = new Map([
	["withdrawn", (t) => t.contribution_withdrawn()],
	["asked", (t) => t.contribution_question_sent()],
	["attached", (t) => t.contribution_evidence_added()],
	["detached", (t) => t.contribution_evidence_removed()],
	["handed-over", (t) => t.contribution_hand_over_done()],
	["taken-back", (t) => t.contribution_hand_over_taken_back()],
]);

function doneWords({ c, view: { t } }: Page): string | undefined {
	const unchanged = counted(c.req.query("unchanged"));
	if (unchanged) return t.contribution_rest_done({ count: unchanged });
	const sheet = counted(c.req.query("sheet"));
	if (sheet) return t.sheet_taken({ count: sheet });
	const done = c.req.query("done");
	return done === undefined ? undefined : deeds.get(done)?.(t);
}

/** What somebody is asked in a round. */
export function showOwnRound(page: Page) {
	return showOwnRoundWith(page, { current: page.c.req.query("schritt"), done: doneWords(page) });
}

/** Back to the page of the round, to the step that it was about. */
export function leadBack(page: Page, query: Readonly<Record<string, string>> = {}, contribution?: string): Response {
	const city = page.context.municipality.slug;
	const more = contribution ? { ...query, schritt: contribution } : query;
	const address = href(page.locale, "ownRound", { city, ...addressed(page) }, more);
	return page.c.redirect(contribution ? `${address}#schritt-${contribution}` : address, 303);
}
