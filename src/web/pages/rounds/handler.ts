// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { listRounds } from "../../../usecase/round/list-rounds.ts";
import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { doneOf } from "../round/notice.tsx";
import { roundsPage } from "./page.tsx";

/** The reporting rounds of a plan. */
export async function showRounds(page: Page) {
	const result = await listRounds(page.context, { plan: parameter(page, "plan") });
	if (!result.ok) return refuse(page, result.problem);
	return page.c.html(roundsPage(page.view, result, doneOf(page)));
}
