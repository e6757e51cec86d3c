// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { listOwnRounds } from "../../../usecase/round/list-own-rounds.ts";
import type { Page } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { ownRoundsPage } from "./page.tsx";

/** The rounds in which somebody is asked something; where there is one, its page. */
export async function showOwnRounds(page: Page) {
	const { c, view, locale, context } = page;
	const result = await listOwnRounds(context);
	if (!result.ok) return refuse(page, result.problem);
	const [only, ...others] = result.rounds;
	if (!only || others.length > 0) return c.html(ownRoundsPage(view, result.rounds));
	// Who answers and countersigns chooses.
	if (only.answers && only.countersigns) return c.html(ownRoundsPage(view, result.rounds));
	const address = { city: context.municipality.slug, plan: only.planSlug, asOf: only.asOf };
	return c.redirect(href(locale, only.countersigns ? "countersign" : "ownRound", address), 303);
}
