// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { beginStage } from "../../../usecase/round/begin-stage.ts";
import { remindUnits } from "../../../usecase/round/remind-units.ts";
import { settleContributions } from "../../../usecase/round/settle-contributions.ts";
import type { Page } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { roundLetters } from "../../round-letters.ts";
import { askedRound, roundAddress, roundUnitAddress } from "./address.ts";
import { type Done, doneQuery } from "./notice.tsx";

function lead(page: Page, done: Done): Response {
	const { c, view, site } = page;
	const address = askedRound(page);
	site.services.mailQueued();
	return c.redirect(
		roundAddress({ view, plan: { slug: address.plan }, round: address }, "round", doneQuery(done)),
		303,
	);
}

/** Reminds everybody who owes an answer, each person with one mail. */
export async function remindAll(page: Page) {
	const letters = roundLetters(page.site.services.publicAddress);
	const result = await remindUnits(page.context, { ...askedRound(page), kind: "reminder", letters });
	if (result.ok) return lead(page, { done: "reminded", count: result.mails, more: result.already });
	const { problem } = result;
	return isRefusal(problem) ? refuse(page, problem) : lead(page, { done: problem.kind });
}

/** Begins the next stage of a cascade. */
export async function beginNextStage(page: Page) {
	const form = await postedForm(page.c);
	const letters = roundLetters(page.site.services.publicAddress);
	const input = { stage: form.text("stage"), version: form.version, letters };
	const result = await beginStage(page.context, { ...askedRound(page), ...input });
	if (result.ok) return lead(page, { done: "stage", count: result.mails });
	const { problem } = result;
	// Somebody else was quicker, or it began by itself: the board says how it stands.
	return isRefusal(problem) ? refuse(page, problem) : lead(page, {});
}

/** Says of what is missing that there will be no answer. */
export async function settle(page: Page) {
	const { c, view } = page;
	const unit = (await postedForm(c)).text("unit") || undefined;
	const result = await settleContributions(page.context, { ...askedRound(page), unit });
	if (!result.ok) return isRefusal(result.problem) ? refuse(page, result.problem) : lead(page, {});
	const done = { done: "settled", count: result.settled };
	if (unit === undefined) return lead(page, done);
	const address = askedRound(page);
	const place = { view, plan: { slug: address.plan }, round: address };
	return c.redirect(roundUnitAddress(place, unit, "roundUnit", doneQuery(done)), 303);
}
