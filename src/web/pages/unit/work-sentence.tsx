// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../../../plan/period.ts";
import type { RegisteredUnit } from "../../../plan/registered-unit.ts";
import { mixOf, overdueOn, type StepMeaning, type UnitStep } from "../../../plan/unit-work.ts";
import type { Words } from "../../../wording/locale.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { href } from "../../routes.ts";
import { Mark } from "../../ui/mark.tsx";
import type { View } from "../../view.ts";

const countSteps = (steps: readonly UnitStep[]): number => new Set(steps.map(({ stepId }) => stepId)).size;

const mixWords = (t: Words, meaning: StepMeaning, count: number): string =>
	namedMessage(t, "unit_is", meaning, { count });

function workWords(t: Words, steps: readonly UnitStep[]): string {
	const leads = countSteps(steps.filter(({ part }) => part === "lead"));
	const others = countSteps(steps) - leads;
	if (leads === 0) return t.unit_work_takes_part_only({ count: others });
	if (others === 0) return t.unit_work_leads({ count: leads });
	return t.unit_work_both({
		leads: t.unit_work_leads({ count: leads }),
		others: t.unit_work_takes_part({ count: others }),
	});
}

type SentenceProps = { readonly view: View; readonly steps: readonly UnitStep[]; readonly day: IsoDate };

/** Where its work stands, in one sentence: the mix of its steps, and how many are overdue. */
export function WorkSentence({ view, steps, day }: SentenceProps) {
	const { t } = view;
	if (steps.length === 0) return <p class="lead text-column">{t.unit_work_none()}</p>;
	const mix = mixOf(steps).map(({ meaning, count }) => mixWords(t, meaning, count));
	const overdue = countSteps(steps.filter((step) => overdueOn(step, step.plan.asOf ?? day)));
	return (
		<p class="lead text-column">
			{t.unit_mix({ work: workWords(t, steps), mix: mix.join(", ") })}
			{overdue > 0 && ` ${t.unit_overdue_sentence({ count: overdue })}`}
		</p>
	);
}

type ChipsProps = {
	readonly view: View;
	readonly unit: RegisteredUnit;
	readonly steps: readonly UnitStep[];
	readonly status: string | undefined;
	/** Whether not all steps are shown. */
	readonly isPart: boolean;
};

/** Each number as a way to the steps that it counts. */
export function MixChips({ view, unit, steps, status, isPart }: ChipsProps) {
	const { t, locale, municipality } = view;
	const mix = mixOf(steps);
	if (mix.length < 2 && !isPart) return null;
	const address = (chosen?: string) =>
		href(locale, "unit", { city: municipality?.slug ?? "", unit: unit.id }, { status: chosen });
	return (
		<ul class="chips no-print kern-body">
			{mix.map(({ meaning, count }) => (
				<li>
					<a class="chip" href={address(meaning)} aria-current={meaning === status ? "true" : undefined}>
						<Mark view={view} name={meaning} />
						{mixWords(t, meaning, count)}
					</a>
				</li>
			))}
			{isPart && (
				<li>
					<a class="chip" href={address()}>
						{t.unit_show_all_steps()}
					</a>
				</li>
			)}
		</ul>
	);
}
