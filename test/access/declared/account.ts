// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { accountRoutes } from "../../../src/web/routes/account.ts";
import type { DeclaredRoutes } from "../declaration.ts";

export const declaredAccount: DeclaredRoutes<keyof typeof accountRoutes> = {
	signIn: {},
};
