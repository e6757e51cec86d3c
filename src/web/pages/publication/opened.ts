// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { publishedSteps } from "../../../report/published-step.ts";
import type { OpenPublicationInput, Publication } from "../../../usecase/report/open-publication.ts";
import type { Page } from "../../page.ts";
import { publicationResponse } from "../../publication-response.ts";
import type { Content, ShownAt } from "./content.ts";
import { takenDownPage } from "./taken-down.tsx";

/** When and where a page is shown. */
export const shownAt = ({ view, context }: Page): ShownAt => ({
	time: context.now(),
	address: view.site + view.here,
});

/** What a page of the newest report shows; undefined where every report was taken down. */
export function contentOf(page: Page, publication: Publication): Content | undefined {
	const { current: report } = publication;
	const snapshot = report && publication.snapshots.get(report.number);
	if (!snapshot) return undefined;
	const steps = publishedSteps(snapshot);
	return { view: page.view, publication, report, snapshot, steps, shownAt: shownAt(page) };
}

/** Answers with a page of the newest report, or says that every report was taken down. */
export function newestReportResponse(
	page: Page,
	asked: Omit<OpenPublicationInput, "plan"> & { readonly wanted: "current" | "all" },
	make: (content: Content) => Response | Promise<Response>,
): Promise<Response> {
	return publicationResponse(page, asked, (publication) => {
		const content = contentOf(page, publication);
		if (content) return make(content);
		return page.c.html(takenDownPage({ view: page.view, publication, shownAt: shownAt(page) }), 410);
	});
}
