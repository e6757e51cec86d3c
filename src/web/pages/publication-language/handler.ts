// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { openTranslation } from "../../../usecase/translation/open-translation.ts";
import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { newestReportResponse } from "../publication/opened.ts";
import { languagePage } from "./page.tsx";

/** What the newest report of a plan says, in a further language. */
export function showPublicationLanguage(page: Page): Promise<Response> {
	return newestReportResponse(page, { wanted: "current" }, async (content) => {
		const { planId } = content.publication;
		const opened = await openTranslation(page.context, { planId, language: parameter(page, "language") });
		return opened.ok ? page.c.html(languagePage({ content, ...opened })) : refuse(page, opened.problem);
	});
}
