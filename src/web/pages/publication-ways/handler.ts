// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { WayName } from "../../../report/plan-ways.ts";
import { notFound } from "../../../usecase/context.ts";
import type { Page, PageHandler } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import type { Content } from "../publication/content.ts";
import { newestReportResponse } from "../publication/opened.ts";
import { publishedEasyLanguagePage, publishedSignLanguagePage } from "./page.tsx";

/** What a plan says in another way; what it does not say is not there. */
const shown =
	(name: WayName, make: (content: Content) => ReturnType<typeof publishedEasyLanguagePage>): PageHandler =>
	(page: Page) =>
		newestReportResponse(page, { wanted: "current" }, (content) =>
			content.publication.ways[name] ? page.c.html(make(content)) : refuse(page, notFound.problem),
		);

export const showPublishedEasyLanguage = shown("easy-language", publishedEasyLanguagePage);
export const showPublishedSignLanguage = shown("sign-language", publishedSignLanguagePage);
