// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { AskedRound } from "../../../usecase/round/list-own-rounds.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";

/** The open rounds in which somebody is asked something. */
export function ownRoundsPage(view: View, rounds: readonly AskedRound[]) {
	const { t, locale, municipality } = view;
	return layout({
		view,
		title: t.contribution_rounds_title(),
		children: (
			<>
				<h1 class="kern-heading-large">{t.contribution_rounds_title()}</h1>
				{rounds.length === 0 && <p class="lead text-column">{t.contribution_rounds_none()}</p>}
				<ul class="own-rounds">
					{rounds.map(({ planSlug, planTitle, asOf, dueOn }) => (
						<li>
							<a
								class="kern-link"
								href={href(locale, "ownRound", { city: municipality?.slug ?? "", plan: planSlug, asOf })}
							>
								{planTitle}
							</a>
							<p class="quiet">
								{t.contribution_rounds_due({ asOf: dayWords(locale, asOf), due: dayWords(locale, dueOn) })}
							</p>
						</li>
					))}
				</ul>
			</>
		),
	});
}
