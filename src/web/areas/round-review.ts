// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { approve, ask, leadToApproval, sendBack, showApproval } from "../pages/approval/handler.ts";
import { acceptAll, showUnchanged } from "../pages/review-unchanged/handler.ts";
import { accept, edit, giveBack, reopen, reset, undo } from "../pages/round-review/deeds.ts";
import { leadToQueue, showQueue } from "../pages/round-review/handler.ts";
import { merge } from "../pages/round-review/merge.ts";

/** Deciding about what units answered, and approving it. */
export const roundReviewArea: Area = {
	pages: {
		reviewQueue: showQueue,
		reviewUnchanged: showUnchanged,
		reviewAccept: leadToQueue,
		reviewReturn: leadToQueue,
		reviewEdit: leadToQueue,
		reviewReset: leadToQueue,
		reviewReopen: leadToQueue,
		reviewUndo: leadToQueue,
		reviewMerge: leadToQueue,
		approval: showApproval,
		approvalAsk: leadToApproval,
		approvalSendBack: leadToApproval,
	},
	forms: {
		reviewUnchanged: acceptAll,
		reviewAccept: accept,
		reviewReturn: giveBack,
		reviewEdit: edit,
		reviewReset: reset,
		reviewReopen: reopen,
		reviewUndo: undo,
		reviewMerge: merge,
		approval: approve,
		approvalAsk: ask,
		approvalSendBack: sendBack,
	},
};
