// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { unitLabel } from "../../../plan/registered-unit.ts";
import { isOwed } from "../../../round/contribution-state.ts";
import type { RoundUnit } from "../../../usecase/round/show-round-unit.ts";
import { momentWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary, type ShownProblem } from "../../ui/problem-summary.tsx";
import type { View } from "../../view.ts";
import { roundUnitAddress } from "../round/address.ts";
import { RoundHead } from "../round/head.tsx";
import { type Done, Notice } from "../round/notice.tsx";
import { UnitStateMark } from "../round/state.tsx";
import { troubleWords } from "../round/trouble-words.ts";
import { Assign } from "./assign.tsx";
import { Contributions } from "./contributions.tsx";

export type UnitPageProps = {
	readonly view: View;
	readonly shown: RoundUnit;
	readonly done: Done;
	readonly problems?: readonly ShownProblem[];
	/** What was typed as an answer to the question about a contribution. */
	readonly typed?: { readonly contribution: string; readonly text: string };
};

function Contact({ view, shown }: Pick<UnitPageProps, "view" | "shown">) {
	const { t, locale, municipality } = view;
	const { own } = shown;
	const edit = href(locale, "unitEdit", { city: municipality?.slug ?? "", unit: own.unitId }, { back: view.here });
	return (
		<p class="kern-body breakable">
			{own.contact ? [own.contact.name, own.contact.email].filter(Boolean).join(", ") : t.round_no_contact_short()}
			{own.trouble && ` · ${troubleWords(t, own.trouble)}`}
			{" · "}
			<a class="kern-link" href={edit}>
				{t.round_mend_contact()}
			</a>
		</p>
	);
}

/** When the unit was invited and reminded. */
function Requests({ view, shown }: Pick<UnitPageProps, "view" | "shown">) {
	const { t, locale } = view;
	const { requests } = shown.own;
	if (requests.length === 0) return <p class="kern-body">{t.round_never_asked()}</p>;
	return (
		<ul class="plain-list kern-body">
			{requests.map(({ kind, requestedAt, automatic }) => (
				<li>
					{kind === "invitation"
						? t.round_invited_at({ moment: momentWords(locale, requestedAt) })
						: t.round_reminded_at({ moment: momentWords(locale, requestedAt) })}
					{automatic && ` (${t.round_automatic()})`}
				</li>
			))}
		</ul>
	);
}

function Invite({ view, shown }: Pick<UnitPageProps, "view" | "shown">) {
	const { board, own } = shown;
	if (!board.mayManage || board.round.state !== "open" || own.owed === 0) return null;
	const action = roundUnitAddress({ view, ...board }, own.unitId, "roundUnitInvite");
	return (
		<form class="no-print" method="post" action={action}>
			<button class="kern-btn kern-btn--secondary" type="submit">
				<span class="kern-label">{view.t.round_invite_again()}</span>
			</button>
		</form>
	);
}

/** What one unit was asked, what it says and asks, and what can be done for it. */
export function roundUnitPage({ view, shown, done, problems = [], typed }: UnitPageProps) {
	const { t } = view;
	const { board, own } = shown;
	const title = unitLabel(own.unit);
	const owed = board.contributions.filter(({ unitId, state }) => unitId === own.unitId && isOwed(state));
	return layout({
		view,
		title: problems.length > 0 ? t.web_title_with_problem({ title }) : title,
		children: (
			<>
				<RoundHead view={view} plan={board.plan} round={board.round} title={title}>
					<Notice view={view} done={done} />
					<ProblemSummary title={t.round_problem_title()} problems={problems} />
					<p class="lead text-column">
						<UnitStateMark view={view} state={own.state} />:{" "}
						{t.round_x_of_y_long({ answered: own.answered, asked: own.asked })}
					</p>
					{board.mayManage && <Contact view={view} shown={shown} />}
				</RoundHead>
				<Contributions view={view} shown={shown} typed={typed} />
				<section class="section">
					<h2 class="kern-heading-medium">{t.round_requests()}</h2>
					<Requests view={view} shown={shown} />
					<Invite view={view} shown={shown} />
				</section>
				{board.mayManage && board.round.state === "open" && owed.length > 0 && (
					<Assign view={view} shown={shown} owed={owed} />
				)}
			</>
		),
	});
}
