// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { barrierStates } from "../../../report/barrier-report.ts";
import { handleBarrier, showBarriers } from "../../../usecase/barrier/handle-barriers.ts";
import type { Page } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { barriersPage } from "./page.tsx";

type Said = "saved" | "stale";

async function show(page: Page, said?: Said, status: 200 | 409 = 200) {
	const shown = await showBarriers(page.context);
	if (!shown.ok) return refuse(page, shown.problem);
	return page.c.html(barriersPage(page.view, shown.barriers, said), status);
}

/** The barriers that were told of. */
export const showBarriersPage = (page: Page) => show(page, page.c.req.query("saved") === "yes" ? "saved" : undefined);

/** Says how far one is. */
export async function saveBarrierState(page: Page) {
	const { c, locale, context } = page;
	const form = await postedForm(c);
	const state = form.choice("state", barrierStates) ?? "new";
	const result = await handleBarrier(context, { id: form.text("id"), state, version: form.version });
	if (result.ok)
		return c.redirect(href(locale, "barriers", { city: context.municipality.slug }, { saved: "yes" }), 303);
	return isRefusal(result.problem) ? refuse(page, result.problem) : show(page, "stale", 409);
}
