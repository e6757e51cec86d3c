// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ItemContent } from "./content.ts";

/** The number, title and field of the measure; unfolded where it has no name. */
export function MeasureFields({ view, current, reviewed }: ItemContent) {
	const { t } = view;
	const { measure, items } = current;
	const asks = items.some(
		({ rule }) => rule === "name-missing" || rule === "measure-unsure" || rule === "action-field-unsure",
	);
	const fields = [
		{ name: "number", label: t.import_measure_number(), value: measure.number },
		{ name: "title", label: t.import_measure_title(), value: measure.title },
		{ name: "actionField", label: t.import_measure_field(), value: measure.actionField, list: "felder" },
	];
	return (
		<details class="fold" {...(asks && { open: true })}>
			<summary>{t.import_measure_edit()}</summary>
			<div class="review__fields">
				{fields.map(({ name, label, value, list }) => (
					<div class="kern-form-input">
						<label class="kern-label" for={name}>
							{label}
						</label>
						<input class="kern-form-input__input" id={name} name={name} value={value} {...(list && { list })} />
					</div>
				))}
				<datalist id="felder">
					{reviewed.review.draft.actionFields.map(({ code, title }) => (
						<option value={code}>{title}</option>
					))}
				</datalist>
			</div>
		</details>
	);
}
