// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../../plan/plan.ts";
import type { ListedRound } from "../../../usecase/round/list-rounds.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";
import { parametersOf } from "../plan/content.ts";
import { roundAddress } from "../round/address.ts";
import { RoundHead, roundName } from "../round/head.tsx";
import { type Done, Notice } from "../round/notice.tsx";
import { RoundStateMark } from "../round/state.tsx";

type RoundsProps = { readonly plan: Plan; readonly rounds: readonly ListedRound[]; readonly mayManage: boolean };

function Begin({ view, plan, label }: { readonly view: View; readonly plan: Plan; readonly label: string }) {
	return (
		<p class="no-print">
			<a class="kern-btn kern-btn--primary" href={href(view.locale, "roundNew", parametersOf(view, plan))}>
				<span class="kern-label">{label}</span>
			</a>
		</p>
	);
}

/** What stands here once there is something, and how to begin. */
function Nothing({ view, plan, mayManage }: { readonly view: View } & Pick<RoundsProps, "plan" | "mayManage">) {
	const { t } = view;
	return (
		<>
			<p class="lead text-column">{t.round_none()}</p>
			<p class="kern-body text-column">{t.round_none_how()}</p>
			{mayManage && <Begin view={view} plan={plan} label={t.round_plan_first()} />}
		</>
	);
}

function Line({ view, plan, listed }: { readonly view: View; readonly plan: Plan; readonly listed: ListedRound }) {
	const { t, locale } = view;
	const { round, asked, answered } = listed;
	return (
		<li class="round-line">
			<h2 class="kern-heading-small">
				<a class="kern-link" href={roundAddress({ view, plan, round }, "round")}>
					{roundName(view, round)}
				</a>
			</h2>
			<p class="kern-body">
				<RoundStateMark view={view} state={round.state} />
				<span class="understood"> {t.round_due({ day: dayWords(locale, round.dueOn) })}</span>
				{asked > 0 && <span class="understood"> · {t.round_answers_of({ answered, asked })}</span>}
			</p>
		</li>
	);
}

/** All rounds of a plan, the newest first. */
export function roundsPage(view: View, { plan, rounds, mayManage }: RoundsProps, done: Done) {
	const { t } = view;
	const isRunning = rounds.some(({ round }) => round.state !== "approved");
	return layout({
		view,
		title: t.round_list_title(),
		children: (
			<>
				<RoundHead view={view} plan={plan} title={t.round_list_title()} />
				<Notice view={view} done={done} />
				{rounds.length === 0 && <Nothing view={view} plan={plan} mayManage={mayManage} />}
				{rounds.length > 0 && mayManage && !isRunning && <Begin view={view} plan={plan} label={t.round_plan_next()} />}
				<ul class="round-lines">
					{rounds.map((listed) => (
						<Line view={view} plan={plan} listed={listed} />
					))}
				</ul>
			</>
		),
	});
}
