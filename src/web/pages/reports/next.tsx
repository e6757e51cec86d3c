// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../../plan/plan.ts";
import type { UnpublishedDay } from "../../../usecase/report/list-plan-reports.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { Select } from "../../ui/choice.tsx";
import type { View } from "../../view.ts";
import { parametersOf } from "../plan/content.ts";
import { roundAddress } from "../round/address.ts";
import { wishAddress } from "./address.ts";

type NextProps = {
	readonly view: View;
	readonly plan: Plan;
	readonly days: readonly UnpublishedDay[];
	readonly mayPublish: boolean;
};

/** What can be published next, and what it waits for. */
export function Next({ view, plan, days, mayPublish }: NextProps) {
	const { t } = view;
	const ready = days.filter((day) => day.ready);
	const [only, ...more] = ready;
	return (
		<section class="section" aria-labelledby="next">
			<h2 id="next" class="kern-heading-medium">
				{t.reports_next()}
			</h2>
			{days.length === 0 && <p class="kern-body text-column">{t.reports_nothing_next()}</p>}
			<Waiting view={view} plan={plan} days={days} />
			{mayPublish && only && more.length === 0 && <OneDay view={view} plan={plan} day={only} />}
			{mayPublish && more.length > 0 && <SomeDays view={view} plan={plan} days={ready} />}
			{!mayPublish && <p class="kern-body text-column">{t.reports_coordination()}</p>}
		</section>
	);
}

function Waiting({ view, plan, days }: Omit<NextProps, "mayPublish">) {
	const { t, locale } = view;
	return days.flatMap(({ asOf, round, ready }) =>
		ready || !round
			? []
			: [
					<p class="kern-body text-column">
						{t.reports_waits({ date: dayWords(locale, asOf) })}{" "}
						<a class="kern-link" href={roundAddress({ view, plan, round }, "round")}>
							{t.reports_to_round()}
						</a>
					</p>,
				],
	);
}

type DayProps = Pick<NextProps, "view" | "plan"> & { readonly day: UnpublishedDay };

function OneDay({ view, plan, day: { asOf, round } }: DayProps) {
	const { t, locale } = view;
	const date = dayWords(locale, asOf);
	return (
		<>
			<p class="kern-body text-column">
				{round ? t.reports_ready_round({ date }) : t.reports_ready_imported({ date })}
			</p>
			<p class="no-print">
				<a class="kern-btn kern-btn--primary" href={wishAddress({ view, plan }, { asOf })}>
					<span class="kern-label">{t.reports_prepare()}</span>
				</a>
			</p>
		</>
	);
}

function SomeDays({ view, plan, days }: Omit<NextProps, "mayPublish">) {
	const { t, locale } = view;
	const options = days.map(({ asOf, round }) => {
		const date = dayWords(locale, asOf);
		return { value: asOf, label: round ? t.reports_day_from_round({ date }) : t.reports_day_imported({ date }) };
	});
	return (
		<form class="form no-print" method="get" action={href(locale, "reportPreview", parametersOf(view, plan))}>
			<Select name="asOf" label={t.reports_day()} options={options} />
			<div>
				<button class="kern-btn kern-btn--primary" type="submit">
					<span class="kern-label">{t.reports_prepare()}</span>
				</button>
			</div>
		</form>
	);
}
