// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../../../plan/period.ts";
import type { Part } from "../../../plan/responsibility-entry.ts";
import type { UnitStep } from "../../../plan/unit-work.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";
import { WorkRow } from "./work-row.tsx";

const parts: readonly Part[] = ["lead", "with", "participant"];

type WorkProps = { readonly view: View; readonly steps: readonly UnitStep[]; readonly day: IsoDate };

function PartTable({ view, steps, day, part }: WorkProps & { readonly part: Part }) {
	const { t } = view;
	const own = steps.filter((step) => step.part === part);
	if (own.length === 0) return null;
	const title = `${namedMessage(t, "unit_part", part)} (${own.length})`;
	return (
		<table class="steps steps--unit kern-body">
			<caption class="unit-part">{title}</caption>
			<thead>
				<tr>
					<th scope="col">{t.unit_column_step()}</th>
					<th scope="col">{t.web_column_term()}</th>
					<th scope="col">{t.web_column_status()}</th>
				</tr>
			</thead>
			<tbody>
				{own.map((step) => (
					<WorkRow view={view} step={step} day={day} />
				))}
			</tbody>
		</table>
	);
}

/** What a unit does in one plan, by its part in it. */
export function PlanWork({ view, steps, day }: WorkProps) {
	const { t, locale, municipality } = view;
	const [first] = steps;
	if (!first) return null;
	const { slug, title, asOf } = first.plan;
	return (
		<section class="section">
			<h2 class="kern-heading-medium breakable">
				<a class="unit-plan" href={href(locale, "plan", { city: municipality?.slug ?? "", plan: slug })}>
					{title}
				</a>
			</h2>
			{asOf && <p class="understood">{t.web_as_of({ date: dayWords(locale, asOf) })}</p>}
			{parts.map((part) => (
				<PartTable view={view} steps={steps} day={day} part={part} />
			))}
		</section>
	);
}
