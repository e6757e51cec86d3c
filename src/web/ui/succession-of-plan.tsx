// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../../access/may.ts";
import type { Plan } from "../../plan/plan.ts";
import type { NeighbourPlan, PlanSuccession } from "../../usecase/plan-succession.ts";
import { href } from "../routes.ts";
import type { View } from "../view.ts";

type SuccessionProps = { readonly view: View; readonly plan: Plan; readonly succession: PlanSuccession };

function PlanLinks({ view, plans }: { readonly view: View; readonly plans: readonly NeighbourPlan[] }) {
	const { locale, municipality } = view;
	return (
		<>
			{plans.map(({ slug, title }, at) => (
				<>
					{at > 0 && ", "}
					<a class="kern-link breakable" href={href(locale, "plan", { city: municipality?.slug ?? "", plan: slug })}>
						{title}
					</a>
				</>
			))}
		</>
	);
}

function Ways({ view, plan }: Omit<SuccessionProps, "succession">) {
	const { t, locale, municipality, actor } = view;
	const parameters = { city: municipality?.slug ?? "", plan: plan.slug };
	const city = { municipalityId: municipality?.id ?? "" };
	const subject = { ...city, planId: plan.id, public: plan.public };
	return (
		<>
			{may(actor, "plan:create", city) && (
				<a class="kern-link" href={href(locale, "succeedPlan", parameters)}>
					{t.plan_succeed()}
				</a>
			)}
			{may(actor, "plan:edit", subject) && (
				<a class="kern-link" href={href(locale, "planLinks", parameters)}>
					{t.plan_links()}
				</a>
			)}
		</>
	);
}

/** Which plan a plan follows and which follow it, and for who may: the ways to change that. */
export function SuccessionOfPlan({ view, plan, succession }: SuccessionProps) {
	const { t } = view;
	const { predecessor, successors } = succession;
	return (
		<section class="section plan-succession kern-body">
			{predecessor && (
				<p>
					{t.plan_follows()} <PlanLinks view={view} plans={[predecessor]} />
				</p>
			)}
			{successors.length > 0 && (
				<p>
					{t.plan_followed_by()} <PlanLinks view={view} plans={successors} />
				</p>
			)}
			<p class="plan-ways no-print">
				<Ways view={view} plan={plan} />
			</p>
		</section>
	);
}
