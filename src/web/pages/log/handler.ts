// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { showLog } from "../../../usecase/audit/show-log.ts";
import type { Page } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { filterOf } from "./filter.ts";
import { logPage } from "./page.tsx";

/** The log, newest events first. */
export async function showLogPage(page: Page) {
	const { c, view, context } = page;
	const filter = filterOf(c.req.query());
	const result = await showLog(context, filter);
	if (!result.ok) return refuse(page, result.problem);
	return c.html(logPage({ view, city: context.municipality.slug, filter, log: result }));
}
