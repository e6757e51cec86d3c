// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../../../plan/period.ts";
import { takesAnswers } from "../../../round/round.ts";
import { remindableFrom } from "../../../round/schedule.ts";
import { countUnits } from "../../../round/unit-progress.ts";
import type { Board } from "../../../usecase/round/show-board.ts";
import { today } from "../../../usecase/today.ts";
import { momentWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";
import { roundAddress, roundParameters } from "./address.ts";
import { StageForm } from "./stage-form.tsx";

type ActionsProps = { readonly view: View; readonly board: Board };

/** When everybody was last reminded, and that each person gets one mail. */
function LastReminder({ view, board }: ActionsProps) {
	const { t, locale } = view;
	const reminders = board.requests.filter(({ kind }) => kind === "reminder");
	const last = reminders.at(-1);
	const together = reminders.filter(({ requestedAt }) => requestedAt.getTime() === last?.requestedAt.getTime());
	return (
		<p class="kern-body text-column">
			{last
				? t.round_last_reminder({ moment: momentWords(locale, last.requestedAt), count: together.length })
				: t.round_no_reminder()}{" "}
			{t.round_remind_hint()}
		</p>
	);
}

/** The day of the last mail to everybody: the first invitation, or the last reminder. */
function lastAsked({ requests }: Board): IsoDate | undefined {
	const last = requests.findLast(({ kind }) => kind === "reminder") ?? requests[0];
	return last && today(last.requestedAt);
}

/** The board's main deed. Nobody is urged to remind right after people were asked: then what was handed in comes first. */
function isTimeToRemind(board: Board): boolean {
	const asked = lastAsked(board);
	return asked !== undefined && board.day >= remindableFrom(board.round, asked);
}

const canRemind = ({ units, round, day }: Board): boolean =>
	countUnits(units).owing > 0 && takesAnswers(round, day) && round.stage === "lead";

function Remind({ view, board }: ActionsProps) {
	const { t } = view;
	const { owing } = countUnits(board.units);
	if (!canRemind(board)) return null;
	return (
		<form class="round-remind" method="post" action={roundAddress({ view, ...board }, "roundRemind")}>
			<button class={`kern-btn kern-btn--${isTimeToRemind(board) ? "primary" : "secondary"}`} type="submit">
				<span class="kern-label">{t.round_remind_all({ count: owing })}</span>
			</button>
			<LastReminder view={view} board={board} />
		</form>
	);
}

/** To what was handed in, where nothing is more urgent. */
function Review({ view, board }: ActionsProps) {
	const isUrgent =
		board.contributions.some(({ state }) => state === "submitted") && !(canRemind(board) && isTimeToRemind(board));
	if (!isUrgent) return null;
	const [words, address] = reviewWay({ view, board });
	return (
		<p class="round-remind">
			<a class="kern-btn kern-btn--primary" href={address}>
				<span class="kern-label">{words}</span>
			</a>
		</p>
	);
}

/** Once nobody can answer any more, what is missing is settled. */
function Settle({ view, board }: ActionsProps) {
	const { t } = view;
	const { owing } = countUnits(board.units);
	if (board.round.state !== "closed" || owing === 0) return null;
	return (
		<form class="round-remind" method="post" action={roundAddress({ view, ...board }, "roundSettle")}>
			<button class="kern-btn kern-btn--secondary" type="submit">
				<span class="kern-label">{t.round_settle_all({ count: owing })}</span>
			</button>
			<p class="kern-body text-column">{t.round_settle_hint()}</p>
		</form>
	);
}

type Way = readonly [words: string, address: string];

/** To what was handed in and waits to be accepted. */
function reviewWay({ view, board }: ActionsProps): Way {
	const { t, locale } = view;
	const count = board.contributions.filter(({ state }) => state === "submitted").length;
	const words = count > 0 ? t.round_to_review({ count }) : t.round_review();
	return [words, href(locale, "reviewQueue", roundParameters({ view, ...board }))];
}

/** To what the approvers decide. */
function approvalWay({ view, board }: ActionsProps): Way {
	return [view.t.round_approval(), href(view.locale, "approval", roundParameters({ view, ...board }))];
}

/** Where who only reads can go on. */
const readingWaysOf = (props: ActionsProps): readonly Way[] => [reviewWay(props), approvalWay(props)];

function waysOf({ view, board }: ActionsProps): readonly Way[] {
	const { t } = view;
	const place = { view, ...board };
	const { state } = board.round;
	const open = [
		[t.round_change_due(), roundAddress(place, "roundEdit")],
		[t.round_close(), roundAddress(place, "roundClose")],
		[t.round_cancel(), roundAddress(place, "roundCancel")],
	] as const;
	const closed = [[t.round_reopen(), roundAddress(place, "roundReopen")]] as const;
	const burden = [[t.round_burden_link(), roundAddress(place, "roundBurden")]] as const;
	return [
		...(state === "open" ? [reviewWay({ view, board })] : readingWaysOf({ view, board })),
		...(state === "open" ? open : []),
		...(state === "closed" ? closed : []),
		...(state === "open" ? [] : burden),
	];
}

/** What can be done with a round; what is done seldom comes last. */
export function Actions({ view, board }: ActionsProps) {
	const ways = board.mayManage ? waysOf({ view, board }) : readingWaysOf({ view, board });
	return (
		<div class="no-print">
			{board.mayManage && (
				<>
					<Review view={view} board={board} />
					<Remind view={view} board={board} />
					<Settle view={view} board={board} />
					<StageForm view={view} board={board} />
				</>
			)}
			<nav class="tools" aria-label={view.t.round_tools()}>
				<ul>
					{ways.map(([words, address]) => (
						<li>
							<a class="kern-link" href={address}>
								{words}
							</a>
						</li>
					))}
				</ul>
			</nav>
		</div>
	);
}
