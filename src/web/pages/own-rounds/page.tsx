// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { AskedRound } from "../../../usecase/round/list-own-rounds.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";

type AskedProps = { readonly view: View; readonly round: AskedRound; readonly as: "ownRound" | "countersign" };

/** What is asked in a round, and until when. */
function Asked({ view, round, as }: AskedProps) {
	const { t, locale, municipality } = view;
	const { planSlug: plan, planTitle, asOf, dueOn, divisionsUntil } = round;
	const until = as === "countersign" ? (divisionsUntil ?? dueOn) : dueOn;
	return (
		<>
			<a class="kern-link" href={href(locale, as, { city: municipality?.slug ?? "", plan, asOf })}>
				{as === "countersign" ? t.round_division_link({ plan: planTitle }) : planTitle}
			</a>
			<p class="quiet">{t.contribution_rounds_due({ asOf: dayWords(locale, asOf), due: dayWords(locale, until) })}</p>
		</>
	);
}

/** The open rounds in which somebody is asked something. */
export function ownRoundsPage(view: View, rounds: readonly AskedRound[]) {
	const { t } = view;
	return layout({
		view,
		title: t.contribution_rounds_title(),
		children: (
			<>
				<h1 class="kern-heading-large">{t.contribution_rounds_title()}</h1>
				{rounds.length === 0 && <p class="lead text-column">{t.contribution_rounds_none()}</p>}
				<ul class="own-rounds">
					{rounds.map((round) => (
						<li>
							{round.answers && <Asked view={view} round={round} as="ownRound" />}
							{round.countersigns && <Asked view={view} round={round} as="countersign" />}
						</li>
					))}
				</ul>
			</>
		),
	});
}
