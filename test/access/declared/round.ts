// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { roundRoutes } from "../../../src/web/routes/round.ts";
import type { Declaration, DeclaredRoutes } from "../declaration.ts";
import { manageRound, readRound } from "../rule.ts";

const read: Declaration = { rule: readRound };
const manage: Declaration = { rule: manageRound };
/** What is sent says too little: who may is told so. */
const bare: Declaration = { rule: manageRound, unfit: true };
const versioned: Declaration = { rule: manageRound, form: () => ({ version: "1" }) };

const terms: Declaration["form"] = ({ asOf }) => ({
	...{ version: "1", asOf, dueOn: "2027-09-01", graceDays: "3", before: "7, 1", after: "3", invitation: "Danke." },
});

/** Rounds are a matter of those who coordinate a plan and of those who approve its reports. */
export const declaredRound: DeclaredRoutes<keyof typeof roundRoutes> = {
	rounds: { GET: read },
	// There is one running: it is shown instead of another form.
	roundNew: { GET: manage, POST: bare },
	round: { GET: read },
	roundEdit: { GET: manage, POST: { rule: manageRound, form: terms } },
	roundPreview: { GET: manage },
	roundOpen: { POST: versioned },
	roundAttention: { GET: read },
	roundRemind: { POST: manage },
	roundStage: { POST: versioned },
	roundClose: { GET: manage, POST: versioned },
	roundReopen: { GET: manage, POST: versioned },
	roundCancel: { GET: manage, POST: versioned },
	roundSettle: { POST: manage },
	roundBurden: { GET: read },
	roundUnit: { GET: read },
	roundUnitInvite: { POST: manage },
	roundUnitAssign: { POST: bare },
	roundUnitAnswer: { POST: { ...bare, form: ({ contribution }) => ({ contribution, text: "" }) } },
};
