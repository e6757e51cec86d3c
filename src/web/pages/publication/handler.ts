// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Page } from "../../page.ts";
import { newestReportResponse } from "./opened.ts";
import { startPage } from "./page.tsx";
import { papersOfReports } from "./papers.ts";

/** A published plan: what its newest report says. */
export function showPublication(page: Page): Promise<Response> {
	const asked = { wanted: "current", filesOf: "current", papersIn: papersOfReports, withSettings: true } as const;
	return newestReportResponse(page, asked, (content) => page.c.html(startPage(content)));
}
