// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { FindingRule } from "../../../plan/finding.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { PlanBook } from "../../../plan/plan-book.ts";
import type { Query } from "../../routes.ts";
import { filterValue } from "../../status-filter.ts";
import { Choose } from "../../ui/choose.tsx";
import { statusLabelOf } from "../../ui/status.tsx";
import type { View } from "../../view.ts";
import { fieldName } from "../plan/names.ts";
import { findingName } from "../reading/finding-words.ts";
import { ActiveFilters } from "./active-filters.tsx";
import { type Asked, isNarrowed } from "./asked.ts";

type FormProps = {
	readonly view: View;
	readonly plan: Plan;
	readonly book: PlanBook;
	readonly asked: Asked;
	/** This list with another question; without one it is where the form leads. */
	readonly address: (query: Query) => string;
	/** What else the address holds, to be kept. */
	readonly kept?: Readonly<Record<string, string>>;
};

type Choice = readonly [value: string, label: string];

function statusChoices({ view, plan, book }: FormProps): readonly Choice[] {
	return book.mix.map(({ key }) => [filterValue(key), statusLabelOf(view, plan.scheme, key)] as const);
}

function unitChoices({ book, view }: FormProps): readonly Choice[] {
	return [...book.unitNames]
		.map(([id, { code, name }]) => [id, [code, name].filter(Boolean).join(" ")] as const)
		.toSorted(([, a], [, b]) => a.localeCompare(b, view.locale, { numeric: true }));
}

function findingChoices({ view, book }: FormProps): readonly Choice[] {
	const rules = new Set<FindingRule>(book.rows.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
	rules.delete("overdue");
	return [
		["any", view.t.register_finding_any()] as const,
		...[...rules].map((rule) => [rule, findingName(view.t, rule)] as const),
	];
}

function OverdueBox({ view, asked }: FormProps) {
	return (
		<div class="filters__check">
			<input
				class="kern-form-check__checkbox"
				type="checkbox"
				id="filter-overdue"
				name="overdue"
				value="yes"
				checked={asked.filter.overdue === true}
			/>
			<label class="kern-label" for="filter-overdue">
				{view.t.register_filter_overdue()}
			</label>
		</div>
	);
}

function Choices(props: FormProps) {
	const { view, book, asked } = props;
	const { t } = view;
	const { filter } = asked;
	const fields = book.fields.map(({ field }) => [field?.code ?? "-", fieldName(view, field)] as const);
	return (
		<div class="filters__choices">
			<Choose name="field" label={t.web_field()} any={t.register_any_field()} choices={fields} chosen={filter.field} />
			<Choose
				name="status"
				label={t.column_status()}
				any={t.register_any_status()}
				choices={statusChoices(props)}
				chosen={filter.statuses?.map(filterValue).join(",")}
			/>
			<Choose
				name="unit"
				label={t.web_column_responsibility()}
				any={t.register_any_unit()}
				choices={unitChoices(props)}
				chosen={filter.unit}
			/>
			<Choose
				name="finding"
				label={t.register_filter_finding()}
				any={t.register_any_finding()}
				choices={findingChoices(props)}
				chosen={filter.finding}
			/>
			<OverdueBox {...props} />
		</div>
	);
}

/** Search and filters as one form; what it asks stands in the address. */
export function FilterForm(props: FormProps) {
	const { view, plan, book, asked, address, kept = {} } = props;
	const { t } = view;
	return (
		<search>
			<form class="filters no-print" method="get" action={address({})}>
				{Object.entries(kept).map(([name, value]) => (
					<input type="hidden" name={name} value={value} />
				))}
				<div class="filters__search">
					<div class="kern-form-input">
						<label class="kern-label" for="filter-q">
							{t.register_search_label()}
						</label>
						<input class="kern-form-input__input" id="filter-q" name="q" type="search" value={asked.text} />
					</div>
					<button class="kern-btn kern-btn--primary" type="submit">
						<span class="kern-label">{t.register_search()}</span>
					</button>
				</div>
				<details class="fold filters__more">
					<summary>{t.register_filters()}</summary>
					<Choices {...props} />
				</details>
			</form>
			<ActiveFilters view={view} plan={plan} book={book} asked={asked} address={address} />
			{isNarrowed(asked) && (
				<p class="kern-body filters__all no-print">
					<a class="kern-link" href={address({})}>
						{t.register_filter_none()}
					</a>
				</p>
			)}
		</search>
	);
}
