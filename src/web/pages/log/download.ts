// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { exportLog } from "../../../usecase/audit/show-log.ts";
import { logAsCsv } from "../../../wording/log-csv.ts";
import type { Page } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { filterOf } from "./filter.ts";

/** The log as the page shows it, for a spreadsheet; after the mark by which Excel knows UTF-8. */
export async function giveLogCsv(page: Page) {
	const result = await exportLog(page.context, filterOf(page.c.req.query()));
	if (!result.ok) return refuse(page, result.problem);
	return asFile(page, `\uFEFF${logAsCsv(result.events)}`, "text/csv", "csv");
}

/** The log as the page shows it, for programs. */
export async function giveLogJson(page: Page) {
	const result = await exportLog(page.context, filterOf(page.c.req.query()));
	if (!result.ok) return refuse(page, result.problem);
	return asFile(page, `${JSON.stringify({ events: result.events }, null, 2)}\n`, "application/json", "json");
}

function asFile({ c, context }: Page, body: string, type: string, ending: string) {
	c.header("Content-Type", `${type}; charset=utf-8`);
	c.header("Content-Disposition", `attachment; filename="protokoll-${context.municipality.slug}.${ending}"`);
	return c.body(body);
}
