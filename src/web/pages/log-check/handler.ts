// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { verifyLog } from "../../../usecase/audit/verify-log.ts";
import { brokenLogSentence } from "../../../wording/broken-log-sentence.ts";
import type { Page } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { logCheckPage } from "./page.tsx";

/** Computes the log's chain and says whether it holds. */
export async function showLogCheck(page: Page) {
	const { c, view, context } = page;
	const notedHead = c.req.query("head")?.slice(0, 64) ?? "";
	const shown = { view, city: context.municipality.slug, notedHead };
	const result = await verifyLog(context, { notedHead });
	if (result.ok) return c.html(logCheckPage({ ...shown, head: result.head }));
	const { problem } = result;
	if ("sequence" in problem || problem.kind === "noted-head-unknown") {
		return c.html(logCheckPage({ ...shown, broken: brokenLogSentence(view.t, problem) }));
	}
	return refuse(page, problem);
}
