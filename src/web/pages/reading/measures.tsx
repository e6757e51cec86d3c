// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DraftActionField, DraftMeasure } from "../../../plan/draft.ts";
import type { Content } from "./content.ts";
import { fieldWords } from "./names.ts";
import { placesWords } from "./place-words.ts";
import { StepLine } from "./step.tsx";
import type { StepRow } from "./step-row.ts";

type FieldProps = { readonly content: Content; readonly field: DraftActionField };

function MeasureHead({ content, measure }: { readonly content: Content; readonly measure: DraftMeasure }) {
	const { t } = content.view;
	const places = placesWords(t, measure.places.title ?? measure.places.number ?? []);
	return (
		<tr>
			<th scope="rowgroup" colspan={4} class="measure__head">
				<h4 class="measure__title breakable">
					{measure.number && <span class="measure__number">{measure.number}</span>}{" "}
					<span>{measure.title || t.web_without_title()}</span>
				</h4>
				<p class="measure__place">
					{[measure.occurrence > 1 && t.web_occurrence({ count: measure.occurrence }), places]
						.filter(Boolean)
						.join(" · ")}
				</p>
			</th>
		</tr>
	);
}

function Measure({ content, rows }: { readonly content: Content; readonly rows: readonly StepRow[] }) {
	const measure = rows[0]?.measure;
	if (measure === undefined) return null;
	return (
		<tbody class="measure">
			<MeasureHead content={content} measure={measure} />
			{rows.map((row) => (
				<StepLine content={content} row={row} />
			))}
		</tbody>
	);
}

function Heads({ content }: { readonly content: Content }) {
	const { t } = content.view;
	const heads = [t.web_column_content(), t.web_column_responsibility(), t.web_column_term(), t.web_column_status()];
	return (
		<thead>
			<tr>
				{heads.map((head) => (
					<th scope="col">{head}</th>
				))}
			</tr>
		</thead>
	);
}

function byMeasure(rows: readonly StepRow[]): readonly (readonly StepRow[])[] {
	return [...Map.groupBy(rows, ({ measure }) => measure).values()];
}

function Field({ content, field }: FieldProps) {
	const { view, shown } = content;
	const own = shown.filter(({ measure }) => measure.actionField === field.code);
	if (own.length === 0) return null;
	const name = fieldWords(view, field);
	return (
		<section class="field">
			<h3 class="kern-heading-small field__name breakable">{name}</h3>
			<table class="steps" aria-label={name}>
				<Heads content={content} />
				{byMeasure(own).map((rows) => (
					<Measure content={content} rows={rows} />
				))}
			</table>
		</section>
	);
}

function Shown({ view, filter, rows, shown, address }: Content) {
	if (Object.keys(filter).length === 0) return null;
	return (
		<p class="shown kern-body">
			{view.t.web_filtered({ shown: shown.length, all: view.t.web_steps_of({ count: rows.length }) })}{" "}
			<a class="kern-link" href={`${address({})}#liste`}>
				{view.t.web_show_all()}
			</a>
		</p>
	);
}

/** Every measure that the filter asks for, under its action field. */
export function Measures(content: Content) {
	const { view, shown, fields } = content;
	return (
		<section class="section" aria-labelledby="liste">
			<h2 id="liste" class="kern-heading-medium" tabindex={-1}>
				{view.t.web_measures_title()}
			</h2>
			<Shown {...content} />
			{shown.length === 0 && <p class="kern-body text-column">{view.t.web_no_steps()}</p>}
			{fields.map((field) => (
				<Field content={content} field={field} />
			))}
		</section>
	);
}
