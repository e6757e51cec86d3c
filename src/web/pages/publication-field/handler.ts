// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { fieldAddress } from "../publication/content.ts";
import { newestReportResponse } from "../publication/opened.ts";
import { fieldPage } from "./page.tsx";

/** An action field of the newest report. */
export function showPublicationField(page: Page): Promise<Response> {
	const asked = parameter(page, "field");
	const isMeant = (code: string) => (code || "-").toLowerCase() === asked.toLowerCase();
	return newestReportResponse(page, { wanted: "all" }, (content) => {
		const field = content.snapshot.fields.find(({ code }) => isMeant(code));
		if (!field) return refuse(page, { kind: "not-found" });
		if ((field.code || "-") !== asked) return page.c.redirect(fieldAddress(content, field.code), 301);
		return page.c.html(fieldPage(content, field));
	});
}
