// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary } from "../../ui/problem-summary.tsx";
import type { CouncilPage } from "./content.ts";
import { CouncilForm, Tested } from "./form.tsx";
import { MirrorState } from "./state.tsx";

/** The council information system of a municipality: where it is, and how far the copy of its papers is. */
export function councilPage(page: CouncilPage) {
	const { view, problems, done } = page;
	const { t } = view;
	const title = t.council_title();
	return layout({
		view,
		title: problems.length > 0 ? t.web_title_with_problem({ title }) : title,
		children: (
			<>
				<p class="kern-body above-title">
					<a class="kern-link" href={href(view.locale, "settings", { city: page.city })}>
						{t.city_settings()}
					</a>
				</p>
				<h1 class="kern-heading-large">{title}</h1>
				<p class="done" role="status">
					{done}
				</p>
				<ProblemSummary title={t.council_problem_title()} problems={problems} />
				<p class="lead text-column">{t.council_lead()}</p>
				<Tested {...page} />
				<CouncilForm {...page} />
				<MirrorState {...page} />
			</>
		),
	});
}
