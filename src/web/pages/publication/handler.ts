// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { findPapers } from "../../../usecase/council/find-papers.ts";
import type { Page } from "../../page.ts";
import { publicationHead } from "../open-data/publication-head.tsx";
import { newestReportResponse } from "./opened.ts";
import { startPage } from "./page.tsx";

/** A published plan: what its newest report says. */
export function showPublication(page: Page): Promise<Response> {
	const asked = { wanted: "current", filesOf: "current" } as const;
	return newestReportResponse(page, asked, async (content) => {
		const { paper } = content.snapshot;
		const papers = await findPapers(page.context, paper ? [paper] : []);
		return page.c.html(startPage(content, { papers, head: await publicationHead(page, content.publication) }));
	});
}
