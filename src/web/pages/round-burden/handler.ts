// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { showBurden } from "../../../usecase/round/show-burden.ts";
import type { Page } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { askedRound } from "../round/address.ts";
import { burdenPage } from "./page.tsx";

/** What a round has cost those who were asked. */
export async function showBurdenPage(page: Page) {
	const shown = await showBurden(page.context, askedRound(page));
	return shown.ok ? page.c.html(burdenPage(page.view, shown)) : refuse(page, shown.problem);
}
