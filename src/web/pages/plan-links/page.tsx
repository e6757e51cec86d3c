// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import { Select } from "../../ui/choice.tsx";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary } from "../../ui/problem-summary.tsx";
import type { View } from "../../view.ts";
import { MeasureLinks } from "./measure-links.tsx";
import type { LinksProps } from "./page-props.ts";

function PlanLink({ view, plan, predecessor, others }: LinksProps & { readonly view: View }) {
	const { t, locale, municipality } = view;
	const options = [
		{ value: "", label: t.plan_links_none() },
		...others.map(({ slug, title }) => ({ value: slug, label: title })),
	];
	const action = href(locale, "planLinks", { city: municipality?.slug ?? "", plan: plan.slug });
	return (
		<form class="form" method="post" action={action}>
			<input type="hidden" name="version" value={String(plan.version)} />
			<Select
				name="predecessor"
				label={t.plan_links_plan()}
				hint={t.plan_links_plan_hint()}
				options={options}
				chosen={predecessor?.slug ?? ""}
			/>
			<button class="kern-btn kern-btn--secondary" type="submit">
				<span class="kern-label">{t.plan_links_plan_save()}</span>
			</button>
		</form>
	);
}

/** Which plan a plan follows, and measure by measure what goes on from what. */
export function planLinksPage(view: View, props: LinksProps) {
	const { plan, predecessor, problems } = props;
	const { t, locale, municipality } = view;
	const title = t.plan_links_title({ title: plan.title });
	return layout({
		view,
		title: problems.length > 0 ? t.web_title_with_problem({ title }) : title,
		children: (
			<>
				<p class="kern-body no-print">
					<a class="kern-link" href={href(locale, "plan", { city: municipality?.slug ?? "", plan: plan.slug })}>
						{plan.title}
					</a>
				</p>
				<h1 class="kern-heading-large breakable">{title}</h1>
				<ProblemSummary title={t.plan_problem_title()} problems={problems} />
				<p class="kern-body text-column">{t.plan_links_text()}</p>
				<PlanLink view={view} {...props} />
				{predecessor && <MeasureLinks view={view} {...props} />}
			</>
		),
	});
}
