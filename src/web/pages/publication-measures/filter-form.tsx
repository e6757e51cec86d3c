// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { filterValue } from "../../status-filter.ts";
import { Choose } from "../../ui/choose.tsx";
import { listAddress } from "../publication/content.ts";
import { ActiveFilters } from "./active-filters.tsx";
import { isNarrowed } from "./asked.ts";
import { changeChoices, fieldChoices, statusChoices, termChoices, unitChoices } from "./choices.ts";
import type { ListContent } from "./content.ts";

function OverdueBox({ view, asked }: ListContent) {
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
				{view.t.publication_filter_overdue()}
			</label>
		</div>
	);
}

function Choices(content: ListContent) {
	const { t } = content.view;
	const { field, statuses, unit, term, change, before } = content.asked.filter;
	return (
		<div class="filters__choices">
			<Choose
				name="field"
				label={t.web_field()}
				any={t.register_any_field()}
				choices={fieldChoices(content)}
				chosen={field}
			/>
			<Choose
				name="status"
				label={t.column_status()}
				any={t.register_any_status()}
				choices={statusChoices(content)}
				chosen={statuses?.map(filterValue).join(",")}
			/>
			<Choose
				name="unit"
				label={t.web_column_responsibility()}
				any={t.register_any_unit()}
				choices={unitChoices(content)}
				chosen={unit}
			/>
			<Choose
				name="term"
				label={t.web_column_term()}
				any={t.publication_any_term()}
				choices={termChoices(content)}
				chosen={term}
			/>
			<Choose
				name="change"
				label={t.publication_filter_change()}
				any={t.publication_any_change()}
				choices={changeChoices(content)}
				chosen={change}
			/>
			{before !== undefined && <input type="hidden" name="before" value={filterValue(before)} />}
			<OverdueBox {...content} />
		</div>
	);
}

/** Search and filters as one form; what it asks stands in the address. */
export function FilterForm(content: ListContent) {
	const { view, asked, chosen } = content;
	const { t } = view;
	return (
		<search>
			<form class="filters no-print" method="get" action={listAddress(content)}>
				<div class="filters__search">
					<div class="kern-form-input">
						<label class="kern-label" for="filter-q">
							{t.publication_search_label()}
						</label>
						<div class="kern-hint" id="filter-q-hint">
							{t.publication_search_hint()}
						</div>
						<input
							class="kern-form-input__input"
							id="filter-q"
							name="q"
							type="search"
							maxlength={200}
							value={asked.text}
							aria-describedby="filter-q-hint"
						/>
					</div>
					<button class="kern-btn kern-btn--primary" type="submit">
						<span class="kern-label">{t.register_search()}</span>
					</button>
				</div>
				<details class="fold filters__more">
					<summary>{t.register_filters()}</summary>
					<Choices {...content} />
				</details>
			</form>
			<ActiveFilters {...content} />
			{isNarrowed(asked) && chosen.length > 0 && (
				<p class="kern-body filters__all no-print">
					<a class="kern-link" href={listAddress(content)}>
						{t.register_filter_none()}
					</a>
				</p>
			)}
		</search>
	);
}
