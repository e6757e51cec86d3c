// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { daysBetween } from "../../../plan/period.ts";
import { lastDay } from "../../../round/round.ts";
import { reminderDays } from "../../../round/schedule.ts";
import { countUnits } from "../../../round/unit-progress.ts";
import type { Board } from "../../../usecase/round/show-board.ts";
import { dayWords } from "../../../wording/date-words.ts";
import type { View } from "../../view.ts";
import { roundAddress } from "./address.ts";
import type { UnitFilter } from "./filter.ts";
import { RoundStateMark } from "./state.tsx";

type SummaryProps = { readonly view: View; readonly board: Board };

/** A number that leads to the units that it counts. */
function Part({ view, board, show, words }: SummaryProps & { readonly show?: UnitFilter; readonly words: string }) {
	return (
		<a class="kern-link" href={`${roundAddress({ view, ...board }, "round", { show })}#stellen`}>
			{words}
		</a>
	);
}

/** How much time is left, in words. */
function timeLeft({ t, locale }: View, { round, day }: Pick<Board, "round" | "day">): string {
	const left = daysBetween(day, round.dueOn);
	if (left > 0) return t.round_days_left({ count: left });
	if (left === 0) return t.round_due_today();
	const last = lastDay(round);
	return day <= last
		? t.round_in_grace({ day: dayWords(locale, last) })
		: t.round_time_over({ day: dayWords(locale, last) });
}

/** Where the round stands, in one sentence; each number leads to what it counts. */
export function Summary({ view, board }: SummaryProps) {
	const { t } = view;
	const { all, answered, begun, silent, asking, settled } = countUnits(board.units);
	const parts = [
		<Part view={view} board={board} show="answered" words={t.round_sum_answered({ count: answered, all })} />,
		begun > 0 && <Part view={view} board={board} show="begun" words={t.round_sum_begun({ count: begun })} />,
		silent > 0 && <Part view={view} board={board} show="silent" words={t.round_sum_silent({ count: silent })} />,
		settled > 0 && <Part view={view} board={board} words={t.round_sum_settled({ count: settled })} />,
		asking > 0 && <Part view={view} board={board} show="questions" words={t.round_sum_asking({ count: asking })} />,
	].filter(Boolean);
	return (
		<p class="lead text-column">
			{parts.map((part, at) => (
				<>
					{at > 0 && (at === parts.length - 1 ? ` ${t.round_and()} ` : ", ")}
					{part}
				</>
			))}
			{board.round.state === "open" ? `; ${timeLeft(view, board)}` : "."}
		</p>
	);
}

/** State, due date and what happens next by itself. */
export function Facts({ view, board }: SummaryProps) {
	const { t, locale } = view;
	const { round, day } = board;
	const next =
		round.state === "open" && round.stage === "lead" ? reminderDays(round).find((one) => one > day) : undefined;
	const stage = { partner: t.round_stage_partner(), lead: t.round_stage_lead(), division: t.round_stage_division() };
	const hasStages = round.partnersUntil !== undefined || round.divisionsUntil !== undefined;
	return (
		<p class="kern-body kern-body--muted">
			<RoundStateMark view={view} state={round.state} />
			{" · "}
			{t.round_due({ day: dayWords(locale, round.dueOn) })}
			{round.graceDays > 0 && ` ${t.round_grace_until({ day: dayWords(locale, lastDay(round)) })}`}
			{hasStages && round.state === "open" && ` · ${stage[round.stage]}`}
			{next && ` · ${t.round_next_reminder({ day: dayWords(locale, next) })}`}
		</p>
	);
}
