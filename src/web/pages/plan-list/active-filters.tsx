// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../../plan/plan.ts";
import type { PlanBook } from "../../../plan/plan-book.ts";
import type { StepFilter } from "../../../plan/step-filter.ts";
import type { Query } from "../../routes.ts";
import { statusLabelOf } from "../../ui/status.tsx";
import type { View } from "../../view.ts";
import { fieldName } from "../plan/names.ts";
import { findingName } from "../reading/finding-words.ts";
import { type Asked, queryOf } from "./asked.ts";

type ActiveProps = {
	readonly view: View;
	readonly plan: Plan;
	readonly book: PlanBook;
	readonly asked: Asked;
	/** This list with another question. */
	readonly address: (query: Query) => string;
};

const namers: Readonly<Record<keyof StepFilter, (props: ActiveProps) => string>> = {
	field: ({ view, book, asked: { filter } }) => {
		const found = book.fields.find(({ field }) => (field?.code ?? "-") === filter.field);
		return found ? fieldName(view, found.field) : (filter.field ?? "");
	},
	statuses: ({ view, plan, asked: { filter } }) =>
		(filter.statuses ?? []).map((key) => statusLabelOf(view, plan.scheme, key)).join(", "),
	unit: ({ book, asked: { filter } }) => {
		const unit = book.unitNames.get(filter.unit ?? "");
		return unit ? [unit.code, unit.name].filter(Boolean).join(" ") : (filter.unit ?? "");
	},
	overdue: ({ view }) => view.t.register_filter_overdue(),
	finding: ({ view, asked: { filter } }) =>
		filter.finding === undefined || filter.finding === "any"
			? view.t.register_finding_any()
			: findingName(view.t, filter.finding),
};

/** What the list is narrowed to; each can be taken away again. */
export function ActiveFilters(props: ActiveProps) {
	const { view, asked, address } = props;
	const active = Object.keys(asked.filter) as (keyof StepFilter)[];
	if (active.length === 0) return null;
	return (
		<ul class="chips active-filters no-print" aria-label={view.t.register_active_filters()}>
			{active.map((key) => {
				const name = namers[key](props);
				const { [key]: _, ...filter } = asked.filter;
				return (
					<li>
						<a
							class="chip"
							href={address(queryOf({ ...asked, filter, page: 1 }))}
							aria-label={view.t.register_filter_remove({ name })}
						>
							<span>{name}</span> <span aria-hidden="true">×</span>
						</a>
					</li>
				);
			})}
		</ul>
	);
}
