// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { roundReviewRoutes } from "../../../src/web/routes/round-review.ts";
import type { Declaration, DeclaredRoute, DeclaredRoutes } from "../declaration.ts";
import { approveRound, manageRound, open, readRound } from "../rule.ts";

/** The address of a deed, typed by hand: leads to the queue, which asks who one is. */
const back: Declaration = { rule: open, kinds: ["own"] };
/** A deed about an answer that nobody has handed in. */
const deed: DeclaredRoute = { GET: back, POST: { rule: manageRound, unfit: true } };

export const declaredRoundReview: DeclaredRoutes<keyof typeof roundReviewRoutes> = {
	reviewQueue: { GET: { rule: readRound } },
	reviewUnchanged: { GET: { rule: manageRound }, POST: { rule: manageRound, unfit: true } },
	reviewAccept: deed,
	reviewReturn: deed,
	reviewEdit: deed,
	reviewReset: deed,
	reviewReopen: deed,
	reviewMerge: { GET: back, POST: { rule: manageRound, unfit: true } },
	approval: { GET: { rule: readRound }, POST: { rule: approveRound, unfit: true } },
	approvalAsk: { GET: back, POST: { rule: manageRound, unfit: true } },
	approvalSendBack: { GET: back, POST: { rule: approveRound, unfit: true } },
	reviewUndo: {
		GET: back,
		POST: { rule: manageRound, params: ({ acceptance }) => ({ event: acceptance }) },
	},
};
