// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../../../plan/period.ts";
import { meaningOf, overdueOn, type UnitStep } from "../../../plan/unit-work.ts";
import { href } from "../../routes.ts";
import { Mark } from "../../ui/mark.tsx";
import type { View } from "../../view.ts";
import { overdueByDays } from "../reading/finding-words.ts";
import { termWords } from "../reading/term-words.ts";

type RowProps = { readonly view: View; readonly step: UnitStep };

function StepCell({ view, step }: RowProps) {
	const { locale, municipality } = view;
	const { plan, measure, content } = step;
	const address = href(locale, "measure", { city: municipality?.slug ?? "", plan: plan.slug, measure: measure.slug });
	return (
		<td class="breakable">
			<a class="unit-measure" href={address}>
				{[measure.number, measure.title].filter(Boolean).join(" ")}
			</a>
			{content.map((line) => (
				<p>{line}</p>
			))}
		</td>
	);
}

function TermCell({ view, step, day }: RowProps & { readonly day: IsoDate }) {
	const { t } = view;
	const { byLine, beneath } = termWords(view, step.term);
	const overdue = overdueOn(step, step.plan.asOf ?? day);
	return (
		<td class="breakable">
			<span class="cell-label">{t.web_column_term()}</span>
			<p>{step.term.join(" · ") || "–"}</p>
			{[...byLine, ...beneath].map((words) => (
				<p class="understood">{words}</p>
			))}
			{overdue && <p class="overdue">{overdueByDays(t, overdue.days)}</p>}
		</td>
	);
}

function StatusCell({ view, step }: RowProps) {
	const { t, locale } = view;
	const known = step.scheme.find(({ key }) => key === step.status)?.label[locale];
	const label = known ?? (step.statusText ? t.web_status_unknown() : t.web_status_missing());
	return (
		<td class="breakable">
			<span class="cell-label">{t.web_column_status()}</span>
			<p class="status">
				<Mark view={view} name={meaningOf(step)} />
				<strong>{step.dropped ? t.unit_dropped() : label}</strong>
			</p>
		</td>
	);
}

/** A step in which the unit has a part: which it is, when, and how far. */
export function WorkRow({ view, step, day }: RowProps & { readonly day: IsoDate }) {
	return (
		<tr class="step">
			<StepCell view={view} step={step} />
			<TermCell view={view} step={step} day={day} />
			<StatusCell view={view} step={step} />
		</tr>
	);
}
