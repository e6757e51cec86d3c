// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { beginNextStage, remindAll, settle } from "../pages/round/deeds.ts";
import { showAttention, showRound } from "../pages/round/handler.ts";
import { showBurdenPage } from "../pages/round-burden/handler.ts";
import { createRound, saveRound, showEditRound, showNewRound } from "../pages/round-form/handler.ts";
import { makeMove, showMove } from "../pages/round-move/handler.ts";
import { openPlannedRound, showPreview } from "../pages/round-preview/handler.ts";
import { answerUnit, assign, inviteAgain, showRoundUnitPage } from "../pages/round-unit/handler.ts";
import { showRounds } from "../pages/rounds/handler.ts";

/** Asking all who carry a plan out, as its coordinator does it. */
export const roundArea: Area = {
	pages: {
		rounds: showRounds,
		roundNew: showNewRound,
		round: showRound,
		roundEdit: showEditRound,
		roundPreview: showPreview,
		roundAttention: showAttention,
		roundClose: showMove("close"),
		roundReopen: showMove("reopen"),
		roundCancel: showMove("cancel"),
		roundBurden: showBurdenPage,
		roundUnit: showRoundUnitPage,
	},
	forms: {
		roundNew: createRound,
		roundEdit: saveRound,
		roundOpen: openPlannedRound,
		roundRemind: remindAll,
		roundStage: beginNextStage,
		roundClose: makeMove("close"),
		roundReopen: makeMove("reopen"),
		roundCancel: makeMove("cancel"),
		roundSettle: settle,
		roundUnitInvite: inviteAgain,
		roundUnitAssign: assign,
		roundUnitAnswer: answerUnit,
	},
};
