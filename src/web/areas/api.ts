// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { makeToken, revokeTokenHere, showTokens } from "../pages/tokens/handler.ts";

/** What lets other programs in. */
export const apiArea: Area = {
	pages: { tokens: (page) => showTokens(page) },
	forms: { tokens: makeToken, tokenRevoke: revokeTokenHere },
};
