// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { listUnits } from "../../../usecase/list-units.ts";
import type { Page } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { compareUnits, matchesFilter, unitFilterOf } from "./filter.ts";
import { unitsPage } from "./page.tsx";

/** The city's offices and partners. */
export async function showUnits(page: Page) {
	const result = await listUnits(page.context);
	if (!result.ok) return refuse(page, result.problem);
	const filter = unitFilterOf(page.c.req.query());
	const shown = result.units.filter((unit) => matchesFilter(unit, filter)).toSorted(compareUnits);
	return page.c.html(unitsPage(page.view, { ...result, filter, shown }));
}
