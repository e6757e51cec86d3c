// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Page } from "../../page.ts";
import { publicationResponse } from "../../publication-response.ts";
import { contentOf, shownAt } from "../publication/opened.ts";
import { papersOfReports } from "../publication/papers.ts";
import { reportsPage } from "./page.tsx";

/** Every published report of a plan. */
export function showPublicationReports(page: Page): Promise<Response> {
	return publicationResponse(page, { wanted: "all", papersIn: papersOfReports }, (publication) => {
		const plan = contentOf(page, publication)?.snapshot.plan.title ?? page.view.t.publication_title();
		return page.c.html(reportsPage({ view: page.view, publication, plan, shownAt: shownAt(page) }));
	});
}
