// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { stagesOf } from "../../../round/round.ts";
import type { Board } from "../../../usecase/round/show-board.ts";
import type { View } from "../../view.ts";
import { roundAddress } from "./address.ts";

/** Begins the next stage of a cascade before its day. */
export function StageForm({ view, board }: { readonly view: View; readonly board: Board }) {
	const { t } = view;
	const { round } = board;
	const stages = stagesOf(round);
	const next = stages[stages.indexOf(round.stage) + 1];
	if (round.state !== "open" || next === undefined) return null;
	return (
		<form class="round-remind" method="post" action={roundAddress({ view, ...board }, "roundStage")}>
			<input type="hidden" name="stage" value={next} />
			<input type="hidden" name="version" value={String(round.version)} />
			<button class="kern-btn kern-btn--secondary" type="submit">
				<span class="kern-label">{next === "lead" ? t.round_begin_lead() : t.round_begin_division()}</span>
			</button>
			<p class="kern-body text-column">{t.round_begin_hint()}</p>
		</form>
	);
}
