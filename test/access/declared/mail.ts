// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { mailRoutes } from "../../../src/web/routes/mail.ts";
import type { DeclaredRoutes } from "../declaration.ts";
import { editShared, gone, open } from "../rule.ts";

export const declaredMail: DeclaredRoutes<keyof typeof mailRoutes> = {
	mail: { GET: { rule: editShared } },
	mailRetry: { POST: { rule: editShared } },
	mailAddress: { POST: { rule: editShared, form: ({ bounced: email }) => ({ email }) } },
	optOut: {
		GET: [{ rule: gone }, { rule: open, kinds: ["own"], query: ({ optOutToken: token }) => ({ token }) }],
		POST: [
			{ rule: gone },
			{ rule: open, kinds: ["own"], form: ({ optOutToken: token }) => ({ token, change: "out" }) },
		],
	},
};
