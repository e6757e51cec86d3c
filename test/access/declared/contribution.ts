// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { randomUUID } from "node:crypto";
import type { contributionRoutes } from "../../../src/web/routes/contribution.ts";
import type { Declaration, DeclaredRoutes } from "../declaration.ts";
import { answerOwn, ownThings, readAnswer, seeOwnAnswers } from "../rule.ts";

const kinds = ["own", "public", "foreign", "missing"] as const;
const page: Declaration = { rule: seeOwnAnswers, kinds };
const deed: Declaration = { rule: answerOwn, kinds };

/** What units answer: for who was asked, and nobody else. */
export const declaredContribution: DeclaredRoutes<keyof typeof contributionRoutes> = {
	ownRounds: { GET: { rule: ownThings, kinds: ["own"], tellsOfAsked: true } },
	ownRound: { GET: page },
	contributionSave: { POST: { ...deed, form: () => ({ version: "1", status: "implemented", description: "Neu." }) } },
	contributionUnchanged: { POST: { ...deed, form: () => ({ version: "1" }) } },
	contributionChanged: { POST: { ...deed, form: () => ({ version: "1" }) } },
	// Nobody's question, no addition, no file: who may is told so.
	contributionQuestion: { POST: { ...deed, unfit: true } },
	handOver: { GET: deed, POST: { ...deed, unfit: true } },
	handOverBack: { POST: { ...deed, form: ({ delegate }) => ({ account: delegate }) } },
	contributionTake: { POST: { ...deed, form: ({ addingUnit }) => ({ version: "1", unit: addingUnit }) } },
	evidenceAdd: { POST: { ...deed, unfit: true } },
	evidenceFile: { GET: { rule: readAnswer, kinds } },
	evidenceRemove: { POST: deed },
	additionSave: {
		POST: {
			...page,
			params: ({ addedStep, unit }) => ({ step: addedStep, unit }),
			form: () => ({ version: "0", description: "Neu." }),
		},
	},
	ownRoundUnchanged: { POST: page },
	// Nothing is answered yet, and nothing handed in.
	ownRoundSubmit: { POST: { ...page, unfit: true, form: () => ({ key: randomUUID() }) } },
	ownRoundWithdraw: { POST: { ...page, unfit: true } },
	ownRoundReceipt: { GET: page },
};
