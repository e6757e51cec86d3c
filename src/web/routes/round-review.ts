// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const round = { de: "/:city/plan/:plan/runden/:asOf", en: "/en/:city/plan/:plan/rounds/:asOf" } as const;
const review = { de: `${round.de}/pruefung`, en: `${round.en}/review` } as const;
const approval = { de: `${round.de}/freigabe`, en: `${round.en}/approval` } as const;
const answer = { de: `${review.de}/:contribution`, en: `${review.en}/:contribution` } as const;

/** Deciding about what units answered, and approving it. */
export const roundReviewRoutes = {
	reviewQueue: review,
	reviewAccept: { de: `${answer.de}/abnehmen`, en: `${answer.en}/accept` },
	reviewReturn: { de: `${answer.de}/zurueckgeben`, en: `${answer.en}/return` },
	reviewEdit: { de: `${answer.de}/bearbeiten`, en: `${answer.en}/edit` },
	reviewReset: { de: `${answer.de}/zuruecksetzen`, en: `${answer.en}/reset` },
	reviewReopen: { de: `${answer.de}/wieder-oeffnen`, en: `${answer.en}/reopen` },
	reviewUnchanged: { de: `${review.de}/unveraendert`, en: `${review.en}/unchanged` },
	reviewMerge: { de: `${review.de}/schritt/:step/zusammenfuehren`, en: `${review.en}/step/:step/merge` },
	reviewUndo: { de: `${review.de}/vorgang/:event/zuruecknehmen`, en: `${review.en}/deed/:event/undo` },
	approval,
	approvalAsk: { de: `${approval.de}/erbitten`, en: `${approval.en}/request` },
	approvalSendBack: { de: `${approval.de}/:contribution/zurueckgeben`, en: `${approval.en}/:contribution/return` },
} as const;
