// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import type { Plan } from "../../../plan/plan.ts";
import { dayWords } from "../../../wording/date-words.ts";
import type { Words } from "../../../wording/locale.ts";
import { href, type RouteName } from "../../routes.ts";
import type { View } from "../../view.ts";

type PlanPage = Extract<RouteName, "plan" | "planMeasures" | "planTable" | "planFindings">;

const tabs: readonly (readonly [PlanPage, (t: Words) => string])[] = [
	["plan", (t) => t.register_tab_overview()],
	["planMeasures", (t) => t.register_tab_measures()],
	["planTable", (t) => t.register_tab_table()],
	["planFindings", (t) => t.register_tab_findings()],
];

type HeadProps = {
	readonly view: View;
	readonly plan: Plan;
	readonly current: PlanPage;
	/** The page's own name; on the overview the plan's title. */
	readonly title: string;
	readonly children?: Child;
};

function Tabs({ view, plan, current }: Pick<HeadProps, "view" | "plan" | "current">) {
	const { locale, t, municipality } = view;
	return (
		<nav class="tabs no-print" aria-label={t.register_plan_pages()}>
			<ul>
				{tabs.map(([route, label]) => (
					<li>
						<a
							href={href(locale, route, { city: municipality?.slug ?? "", plan: plan.slug })}
							{...(route === current && { "aria-current": "page" as const })}
						>
							{label(t)}
						</a>
					</li>
				))}
				<li>
					<a href={href(locale, "glossary", { city: municipality?.slug ?? "" })}>{t.register_glossary()}</a>
				</li>
			</ul>
		</nav>
	);
}

/** Stand, period, and whether only the municipality's own people see it. */
function Facts({ view, plan }: Pick<HeadProps, "view" | "plan">) {
	const { t, locale } = view;
	const { asOf, firstYear, lastYear } = plan;
	const parts = [
		asOf && t.web_as_of({ date: dayWords(locale, asOf) }),
		periodWords(t, firstYear, lastYear),
		!plan.public && t.register_internal(),
	].filter(Boolean);
	return parts.length === 0 ? null : <p class="kern-body kern-body--muted plan-facts">{parts.join(" · ")}</p>;
}

function periodWords(t: Words, first?: number, last?: number): string {
	if (first && last) return t.register_period({ first, last });
	if (first) return t.register_period_from({ first });
	return last ? t.register_period_until({ last }) : "";
}

/** The head of every page of a plan: whose plan it is, how it stands, and its other pages. */
export function PlanHead(props: HeadProps) {
	const { view, plan, current, title, children } = props;
	const { locale, municipality } = view;
	const parameters = { city: municipality?.slug ?? "", plan: plan.slug };
	return (
		<header class="plan-head">
			{current !== "plan" && (
				<p class="kern-body above-title">
					<a class="kern-link breakable" href={href(locale, "plan", parameters)}>
						{plan.title}
					</a>
				</p>
			)}
			<h1 class="kern-heading-large breakable">{title}</h1>
			<Facts view={view} plan={plan} />
			<Tabs view={view} plan={plan} current={current} />
			{children}
		</header>
	);
}
