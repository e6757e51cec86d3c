// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { statusMix } from "../../../plan/plan-book.ts";
import { type FieldRows, isDropped, type MeasureRows } from "../../../plan/step-row.ts";
import { MixCounts } from "../../ui/mix.tsx";
import { MarkRow } from "../../ui/status.tsx";
import { type Content, listAddress, measureAddress } from "./content.ts";
import { fieldName, rowsOfField } from "./names.ts";

type MeasureProps = { readonly content: Content; readonly measure: MeasureRows };

function MeasureLine({ content: { view, plan }, measure: { measure, rows } }: MeasureProps) {
	return (
		<li class="measure-line">
			<a class="measure-line__link" href={measureAddress(view, plan, measure.slug)}>
				<span class="measure-line__number">{measure.number}</span>
				<span class="measure-line__title breakable">{measure.title || view.t.web_without_title()}</span>
			</a>
			<MarkRow view={view} rows={rows.filter((row) => !isDropped(row))} />
		</li>
	);
}

function Field({ content, field }: { readonly content: Content; readonly field: FieldRows }) {
	const rows = rowsOfField(field).filter((row) => !isDropped(row));
	const code = field.field?.code ?? "-";
	return (
		<section class="field">
			<div class="field__head">
				<h3 class="kern-heading-small field__name breakable">{fieldName(content.view, field.field)}</h3>
				<MixCounts
					view={content.view}
					scheme={content.plan.scheme}
					mix={statusMix(content.plan, rows)}
					address={(status) => listAddress(content, { field: code, status })}
				/>
			</div>
			<ul class="measure-lines">
				{field.measures.map((measure) => (
					<MeasureLine content={content} measure={measure} />
				))}
			</ul>
		</section>
	);
}

/** The action fields with their measures. */
export function Fields(content: Content) {
	const { view, book } = content;
	return (
		<section class="section" aria-labelledby="massnahmen">
			<h2 id="massnahmen" class="kern-heading-medium">
				{view.t.web_measures_title()}
			</h2>
			{book.fields.map((field) => (
				<Field content={content} field={field} />
			))}
		</section>
	);
}

/** Measures that are no longer part of the plan, with the reason. */
export function Dropped(content: Content) {
	const { view, plan, book } = content;
	if (book.dropped.length === 0) return null;
	return (
		<section class="section" aria-labelledby="entfallen">
			<h2 id="entfallen" class="kern-heading-medium">
				{view.t.register_dropped_title()}
			</h2>
			<ul class="measure-lines">
				{book.dropped.map(({ measure }) => (
					<li class="measure-line">
						<a class="measure-line__link" href={measureAddress(view, plan, measure.slug)}>
							<span class="measure-line__number">{measure.number}</span>
							<span class="measure-line__title breakable">{measure.title}</span>
						</a>
						<p class="measure-line__reason breakable">{measure.droppedBecause}</p>
					</li>
				))}
			</ul>
		</section>
	);
}
