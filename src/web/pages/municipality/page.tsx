// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../../../access/may.ts";
import type { PublishedPlan } from "../../../usecase/report/list-published.ts";
import type { PlanSummary } from "../../../usecase/show-municipality.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { mixSentence } from "../../../wording/mix-sentence.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import { MixRow } from "../../ui/mix-row.tsx";
import type { View } from "../../view.ts";
import { Actions } from "./actions.tsx";
import { PublishedCard } from "./published-card.tsx";

type MunicipalityProps = { readonly id: string; readonly slug: string; readonly name: string };

function PlanCard({ view, summary: { plan, mix } }: { readonly view: View; readonly summary: PlanSummary }) {
	const { t, locale, municipality } = view;
	const facts = [
		plan.asOf && t.web_as_of({ date: dayWords(locale, plan.asOf) }),
		!plan.public && t.register_internal(),
	];
	return (
		<li class="plan-card">
			<h2 class="kern-heading-medium breakable">
				<a class="plan-card__link" href={href(locale, "plan", { city: municipality?.slug ?? "", plan: plan.slug })}>
					{plan.title}
				</a>
			</h2>
			<p class="quiet">{facts.filter(Boolean).join(" · ")}</p>
			<p class="plan-card__sentence text-column">{mixSentence(t, mix)}</p>
			<MixRow view={view} mix={mix} />
		</li>
	);
}

/** What stands here later, and how to begin, for those who may and those who may not. */
function Empty({ view, municipality }: { readonly view: View; readonly municipality: MunicipalityProps }) {
	const mayBegin = may(view.actor, "plan:create", { municipalityId: municipality.id });
	return <p class="lead text-column">{mayBegin ? view.t.register_no_plans_begin() : view.t.register_no_plans()}</p>;
}

type Shown = { readonly published: readonly PublishedPlan[]; readonly plans: readonly PlanSummary[] };

/** What is published, for everybody, and after that what else one may read. */
function Plans({ view, published, plans }: Shown & { readonly view: View }) {
	const readable = new Set(plans.map(({ plan }) => plan.slug));
	const isPublished = new Set(published.map(({ slug }) => slug));
	const others = plans.filter(({ plan }) => !isPublished.has(plan.slug));
	return (
		<ul class="plan-cards">
			{published.map((one) => (
				<PublishedCard view={view} published={one} mayReadOn={readable.has(one.slug)} />
			))}
			{others.map((summary) => (
				<PlanCard view={view} summary={summary} />
			))}
		</ul>
	);
}

/** A municipality with what it has published and the plans that one may read. */
export function municipalityPage(view: View, municipality: MunicipalityProps, shown: Shown) {
	const { t, locale } = view;
	const isEmpty = shown.plans.length + shown.published.length === 0;
	return layout({
		view,
		title: municipality.name,
		children: (
			<>
				<h1 class="kern-heading-large">{t.register_plans_of({ name: municipality.name })}</h1>
				{isEmpty && <Empty view={view} municipality={municipality} />}
				<Actions view={view} />
				{!isEmpty && (
					<>
						<Plans view={view} {...shown} />
						<p class="kern-body no-print">
							<a class="kern-link" href={href(locale, "glossary", { city: municipality.slug })}>
								{t.register_glossary_link()}
							</a>
						</p>
					</>
				)}
			</>
		),
	});
}
