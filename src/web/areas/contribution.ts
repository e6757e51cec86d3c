// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { handOverHere, showHandOver, takeBackHere } from "../pages/hand-over/handler.ts";
import { showReceipt } from "../pages/own-receipt/handler.ts";
import { markHere, markRestHere, saveHere, submitHere, unmarkHere, withdrawHere } from "../pages/own-round/deeds.ts";
import { attachHere, detachHere, giveEvidence } from "../pages/own-round/evidence-deeds.ts";
import { showOwnRound } from "../pages/own-round/handler.ts";
import { askHere, saveAdditionHere, takeHere } from "../pages/own-round/talk-deeds.ts";
import { showOwnRounds } from "../pages/own-rounds/handler.ts";

/** What units answer in rounds. */
export const contributionArea: Area = {
	pages: {
		ownRounds: showOwnRounds,
		ownRound: showOwnRound,
		ownRoundReceipt: showReceipt,
		evidenceFile: giveEvidence,
		handOver: showHandOver,
	},
	forms: {
		contributionSave: saveHere,
		contributionUnchanged: markHere,
		contributionChanged: unmarkHere,
		contributionQuestion: askHere,
		handOver: handOverHere,
		handOverBack: takeBackHere,
		contributionTake: takeHere,
		evidenceAdd: attachHere,
		evidenceRemove: detachHere,
		additionSave: saveAdditionHere,
		ownRoundUnchanged: markRestHere,
		ownRoundSubmit: submitHere,
		ownRoundWithdraw: withdrawHere,
	},
};
