// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { findCouncilPapers } from "../../../plan/council-paper.ts";
import { textsOfRow } from "../../../plan/step-row.ts";
import { findPapers } from "../../../usecase/council/find-papers.ts";
import { planPageResponse } from "../../kept-page.ts";
import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { explanationsFor } from "../../ui/explained.tsx";
import { tableContent } from "./content.ts";
import { formats } from "./formats.ts";
import { planTablePage } from "./page.tsx";

/** The steps of a plan as a table. */
export function showPlanTable(page: Page): Promise<Response> {
	return planPageResponse(page, async () => {
		const result = await tableContent(page);
		if (!result.ok) return refuse(page, result.problem);
		const numbers = result.content.rows.flatMap((row) => textsOfRow(row).flatMap(findCouncilPapers));
		const found = await findPapers(page.context, [...new Set(numbers)]);
		const explanations = { ...explanationsFor(new Map(), []), papers: { view: page.view, found } };
		return planTablePage({ ...result.content, explanations });
	});
}

/** The table as a file, with the same steps in the same order. */
export async function givePlanTable(page: Page) {
	const format = formats.find(({ name }) => name === parameter(page, "format"));
	if (!format) return refuse(page, { kind: "not-found" });
	const result = await tableContent(page);
	if (!result.ok) return refuse(page, result.problem);
	const written = format.write(result.content);
	const body = typeof written === "string" ? written : new Uint8Array(written);
	return page.c.body(body, 200, {
		"Content-Type": format.type,
		"Content-Disposition": `attachment; filename="${result.content.plan.slug}.${format.ending}"`,
	});
}
