// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Board } from "../../../usecase/round/show-board.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";
import { Actions } from "./actions.tsx";
import { roundAddress } from "./address.ts";
import { type Looking, shownUnits } from "./filter.ts";
import { RoundHead, roundName } from "./head.tsx";
import { type Done, Notice } from "./notice.tsx";
import { Picture } from "./picture.tsx";
import { Facts, Summary } from "./summary.tsx";
import { UnitTable } from "./unit-table.tsx";

type BoardProps = { readonly looking: Looking; readonly done: Done };

/** The way to all that waits for the coordinator. */
function Attention({ view, board }: { readonly view: View; readonly board: Board }) {
	const { t } = view;
	const questions = board.units.reduce((sum, { openQuestions }) => sum + openQuestions.length, 0);
	const troubles = shownUnits(board, { show: "trouble" }).length;
	if (questions + troubles === 0 || !board.mayManage) return null;
	const words = [
		questions > 0 && t.round_attention_questions({ count: questions }),
		troubles > 0 && t.round_attention_troubles({ count: troubles }),
	].filter(Boolean);
	return (
		<p class="kern-body">
			<a class="kern-link" href={roundAddress({ view, ...board }, "roundAttention")}>
				{words.join(", ")}
			</a>
		</p>
	);
}

/** The coordinator's board: where the round stands, what to do, and everybody who was asked. */
export function boardPage(view: View, board: Board, { looking, done }: BoardProps) {
	const title = roundName(view, board.round);
	return layout({
		view,
		title,
		children: (
			<>
				<RoundHead view={view} plan={board.plan} round={board.round} title={title} own>
					<Notice view={view} done={done} />
					<Summary view={view} board={board} />
					<Facts view={view} board={board} />
					<Attention view={view} board={board} />
				</RoundHead>
				<Actions view={view} board={board} />
				<Picture view={view} board={board} />
				<UnitTable view={view} board={board} looking={looking} />
			</>
		),
	});
}
