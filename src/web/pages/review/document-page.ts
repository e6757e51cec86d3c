// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { showPage } from "../../../usecase/import/show-document.ts";
import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";

/** A page of the document as a picture. It never changes; whoever was signed in may keep it for a day. */
export async function givePage(page: Page) {
	const number = Number(parameter(page, "page"));
	const id = parameter(page, "id");
	const shown = await showPage(page.context, { id, page: Number.isInteger(number) && number > 0 ? number : 0 });
	if (!shown.ok) return refuse(page, shown.problem);
	page.c.header("Content-Type", "image/png");
	page.c.header("Cache-Control", "private, max-age=86400");
	return page.c.body(new Uint8Array(shown.png));
}
