// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { listAccounts } from "../../../usecase/account/list-accounts.ts";
import type { Page } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { accountsPage } from "./page.tsx";

/** The list of accounts. */
export async function showAccounts(page: Page) {
	const { c, view, context } = page;
	const result = await listAccounts(context);
	if (!result.ok) return refuse(page, result.problem);
	return c.html(accountsPage(view, { city: context.municipality.slug, ...result }));
}
