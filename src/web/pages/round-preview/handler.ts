// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { openRound } from "../../../usecase/round/open-round.ts";
import { previewRound } from "../../../usecase/round/preview-round.ts";
import { today } from "../../../usecase/today.ts";
import type { Page } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import { roundLetters } from "../../round-letters.ts";
import { askedRound, roundAddress } from "../round/address.ts";
import { doneOf, doneQuery } from "../round/notice.tsx";
import { roundPreviewPage } from "./page.tsx";

/** Who would be asked what, before anything is sent. */
export const showPreview = (page: Page) => preview(page);

async function preview(page: Page, problem?: string) {
	const { c, view, site, context } = page;
	const result = await previewRound(context, askedRound(page));
	if (!result.ok) return refuse(page, result.problem);
	const { plan, round } = result;
	if (round.state !== "draft") return c.redirect(roundAddress({ view, plan, round }, "round"), 303);
	const address = site.services.publicAddress();
	const shown = { view, preview: result, address, day: today(context.now()), done: doneOf(page) };
	return c.html(roundPreviewPage({ ...shown, ...(problem && { problem }) }), problem ? 422 : 200);
}

/** Opens the round: what the page before announced is done now. */
export async function openPlannedRound(page: Page) {
	const { c, view, site, context } = page;
	const address = askedRound(page);
	const version = (await postedForm(c)).version;
	const letters = roundLetters(site.services.publicAddress);
	const result = await openRound(context, { ...address, version, letters });
	const place = { view, plan: { slug: address.plan }, round: address };
	if (result.ok) {
		site.services.mailQueued();
		return c.redirect(roundAddress(place, "round", doneQuery({ done: "opened", count: result.mails })), 303);
	}
	const { problem } = result;
	switch (problem.kind) {
		case "not-a-draft":
			// Pressed twice: it is open already.
			return c.redirect(roundAddress(place, "round"), 303);
		case "nobody-to-ask":
			return preview(page, view.t.round_problem_nobody_to_ask());
		case "due-over":
			return preview(page, view.t.round_problem_due_past());
		case "stale":
			return preview(page, view.t.round_problem_stale());
		default:
			return refuse(page, problem);
	}
}
