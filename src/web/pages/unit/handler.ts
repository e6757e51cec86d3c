// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../../../access/may.ts";
import { showUnit } from "../../../usecase/show-unit.ts";
import { today } from "../../../usecase/today.ts";
import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { unitPage } from "./page.tsx";

/** An office's page. */
export async function showUnitPage(page: Page) {
	const { c, view, context } = page;
	const result = await showUnit(context, { unit: parameter(page, "unit") });
	if (!result.ok) return refuse(page, result.problem);
	const mayEdit = may(context.actor, "unit:edit", { municipalityId: context.municipality.id });
	return c.html(
		unitPage(view, result, {
			status: c.req.query("status"),
			part: c.req.query("part"),
			day: today(context.now()),
			mayEdit,
		}),
	);
}
