// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { showSubmission } from "../../../usecase/round/show-receipt.ts";
import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { addressed } from "../own-round/handler.ts";
import { receiptPage } from "./page.tsx";

/** What somebody handed in. */
export async function showReceipt(page: Page) {
	const submission = parameter(page, "submission");
	const receipt = await showSubmission(page.context, { ...addressed(page), submission });
	if (!receipt.ok) return refuse(page, receipt.problem);
	const address = page.site.services.publicAddress() + page.view.here;
	return page.c.html(receiptPage(page.view, receipt, { at: page.context.now(), address }));
}
