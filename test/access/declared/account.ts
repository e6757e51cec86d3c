// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { accountRoutes } from "../../../src/web/routes/account.ts";
import type { DeclaredRoutes } from "../declaration.ts";
import { password } from "../people.ts";
import { gone, open } from "../rule.ts";

export const declaredAccount: DeclaredRoutes<keyof typeof accountRoutes> = {
	// The first account is there already.
	setUp: { GET: { rule: gone }, POST: { rule: gone } },
	signIn: { GET: { rule: open }, POST: { rule: open, form: ({ email }) => ({ email, password }) } },
	signOut: { POST: { rule: open } },
	own: {},
};
