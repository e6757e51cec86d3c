// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { listMails } from "../../../usecase/mail/list-mails.ts";
import type { Page } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { mailPage } from "./page.tsx";

/** What Planstand wrote to people. */
export async function showMail(page: Page) {
	const { c, view, context, site } = page;
	const result = await listMails(context);
	if (!result.ok) return refuse(page, result.problem);
	return c.html(mailPage(view, { mails: result.mails, sends: site.services.sendsMail }));
}
