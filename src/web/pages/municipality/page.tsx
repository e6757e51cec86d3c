// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../../plan/plan.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";

type MunicipalityProps = { readonly slug: string; readonly name: string };

/** A municipality with the plans that one may read. */
export function municipalityPage(view: View, municipality: MunicipalityProps, plans: readonly Plan[]) {
	const { t, locale } = view;
	return layout({
		view,
		title: municipality.name,
		children: (
			<>
				<h1 class="kern-heading-large">{t.register_plans_of({ name: municipality.name })}</h1>
				{plans.length === 0 && <p class="lead text-column">{t.register_no_plans()}</p>}
				<ul class="plain-list kern-body">
					{plans.map((plan) => (
						<li>
							<a class="kern-link" href={href(locale, "plan", { city: municipality.slug, plan: plan.slug })}>
								{plan.title}
							</a>
							{plan.asOf && ` · ${t.web_as_of({ date: dayWords(locale, plan.asOf) })}`}
						</li>
					))}
				</ul>
			</>
		),
	});
}
