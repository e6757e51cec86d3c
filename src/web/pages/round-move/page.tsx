// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays } from "../../../plan/period.ts";
import { countUnits } from "../../../round/unit-progress.ts";
import type { Board } from "../../../usecase/round/show-board.ts";
import { DayField } from "../../ui/day-field.tsx";
import { FormActions } from "../../ui/form-actions.tsx";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary, type ShownProblem } from "../../ui/problem-summary.tsx";
import type { View } from "../../view.ts";
import { roundAddress } from "../round/address.ts";
import { RoundHead } from "../round/head.tsx";

export type Move = "close" | "reopen" | "cancel";

type MoveProps = {
	readonly view: View;
	readonly board: Board;
	readonly move: Move;
	readonly problem?: ShownProblem;
};

function wordsOf({ view: { t }, board, move }: MoveProps) {
	const { owing, all } = countUnits(board.units);
	const written = board.contributions.filter(({ savedAt }) => savedAt !== undefined).length;
	switch (move) {
		case "close":
			return {
				title: t.round_close(),
				lead: owing > 0 ? t.round_close_lead({ count: owing }) : t.round_close_lead_all(),
				button: t.round_close(),
			};
		case "reopen":
			return { title: t.round_reopen(), lead: t.round_reopen_lead({ count: owing }), button: t.round_reopen() };
		case "cancel": {
			const isDraft = board.round.state === "draft";
			const lost = t.round_cancel_lead({ units: all, count: written });
			return { title: t.round_cancel(), lead: isDraft ? t.round_cancel_lead_draft() : lost, button: t.round_cancel() };
		}
	}
}

const routeOf = { close: "roundClose", reopen: "roundReopen", cancel: "roundCancel" } as const;

/** What follows from a step that concerns everybody, before it is taken. */
export function moveRoundPage(props: MoveProps) {
	const { view, board, move, problem } = props;
	const { t } = view;
	const { title, lead, button } = wordsOf(props);
	const place = { view, ...board };
	const back = board.round.state === "draft" ? "roundPreview" : "round";
	return layout({
		view,
		title: problem ? t.web_title_with_problem({ title }) : title,
		children: (
			<>
				<RoundHead view={view} plan={board.plan} round={board.round} title={title} />
				<ProblemSummary title={t.round_problem_title()} problems={problem ? [problem] : []} />
				<p class="lead text-column">{lead}</p>
				<form class="form" method="post" action={roundAddress(place, routeOf[move])} novalidate>
					<input type="hidden" name="version" value={String(board.round.version)} />
					{move === "reopen" && (
						<DayField
							name="dueOn"
							label={t.round_due_on()}
							hint={t.round_reopen_due_hint()}
							value={addDays(board.day, 14)}
							problem={problem?.field === "dueOn" ? problem.sentence : undefined}
						/>
					)}
					<FormActions view={view} label={button} back={roundAddress(place, back)} />
				</form>
			</>
		),
	});
}
