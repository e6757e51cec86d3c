// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { roundDivisionRoutes } from "../../../src/web/routes/round-division.ts";
import type { Declaration, DeclaredRoutes } from "../declaration.ts";
import { open, seeOwnAnswers } from "../rule.ts";

/** What a division's offices answered: for who answers for the division, and nobody else. */
const page: Declaration = { rule: seeOwnAnswers, kinds: ["own", "public", "foreign", "missing"] };

export const declaredRoundDivision: DeclaredRoutes<keyof typeof roundDivisionRoutes> = {
	countersign: { GET: page, POST: { ...page, form: ({ answered }) => ({ seen: `${answered} 2` }) } },
	countersignReturn: {
		// Typed by hand it leads to the page, which asks who one is.
		GET: { rule: open, kinds: ["own"] },
		POST: {
			...page,
			params: ({ answered }) => ({ contribution: answered }),
			form: () => ({ version: "2", comment: "Bitte die Zahl der Plätze ergänzen." }),
		},
	},
};
