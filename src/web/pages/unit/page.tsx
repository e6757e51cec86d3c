// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../../../plan/period.ts";
import { unitLabel } from "../../../plan/registered-unit.ts";
import { meaningOf, type UnitStep } from "../../../plan/unit-work.ts";
import type { ShownUnit } from "../../../usecase/show-unit.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";
import { About } from "./about.tsx";
import { Actions } from "./actions.tsx";
import { Contacts } from "./contacts.tsx";
import { PlanWork } from "./plan-work.tsx";
import { MixChips, WorkSentence } from "./work-sentence.tsx";

export type Looking = {
	/** The status whose steps are shown; all of them without. */
	readonly status: string | undefined;
	/** `lead` or `other`: only where it leads, or only where it does not. */
	readonly part: string | undefined;
	readonly day: IsoDate;
	readonly mayEdit: boolean;
};

const leads = (steps: readonly UnitStep[], id: string): boolean =>
	steps.some(({ stepId, part }) => stepId === id && part === "lead");

function isChosen(step: UnitStep, steps: readonly UnitStep[], { status, part }: Looking): boolean {
	if (status && meaningOf(step) !== status) return false;
	if (part === "lead") return step.part === "lead" && !step.dropped;
	return part !== "other" || (!leads(steps, step.stepId) && !step.dropped);
}

/** An office with all that it leads or takes part in, plan by plan. */
export function unitPage(view: View, shown: ShownUnit, looking: Looking) {
	const { t, locale, municipality } = view;
	const { unit, steps, contacts } = shown;
	const { status } = looking;
	const chosen = steps.filter((step) => isChosen(step, steps, looking));
	const byPlan = [...Map.groupBy(chosen, ({ plan }) => plan.id).values()];
	return layout({
		view,
		title: unitLabel(unit),
		children: (
			<>
				<p class="kern-body no-print">
					<a class="kern-link" href={href(locale, "units", { city: municipality?.slug ?? "" })}>
						{t.unit_all()}
					</a>
				</p>
				<h1 class="kern-heading-large breakable">{unitLabel(unit)}</h1>
				<About view={view} shown={shown} />
				<WorkSentence view={view} steps={steps} day={looking.day} />
				<MixChips view={view} unit={unit} steps={steps} status={status} isPart={chosen.length < steps.length} />
				{byPlan.map((own) => (
					<PlanWork view={view} steps={own} day={looking.day} />
				))}
				{contacts && <Contacts view={view} contacts={contacts} />}
				{looking.mayEdit && <Actions view={view} shown={shown} />}
			</>
		),
	});
}
