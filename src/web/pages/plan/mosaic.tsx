// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type FieldRows, isDropped, type StepRow } from "../../../plan/step-row.ts";
import { Mark } from "../../ui/mark.tsx";
import { markName, statusName } from "../../ui/status.tsx";
import { type Content, listAddress, measureAddress } from "./content.ts";
import { Legend } from "./legend.tsx";
import { MixTable } from "./mix-table.tsx";
import { fieldName, rowsOfField } from "./names.ts";

function StepMark({ view, plan, row }: Pick<Content, "view" | "plan"> & { readonly row: StepRow }) {
	const { measure, step } = row;
	const name = view.t.web_mark_name({
		number: measure.number || measure.title,
		position: step.position,
		status: statusName(view, row),
	});
	return (
		<li>
			<a
				class="mosaic__mark"
				href={measureAddress(view, plan, measure.slug, step.position)}
				aria-label={name}
				title={name}
			>
				<Mark view={view} name={markName(row.status)} />
			</a>
		</li>
	);
}

function FieldMarks({ content, field }: { readonly content: Content; readonly field: FieldRows }) {
	const rows = rowsOfField(field).filter((row) => !isDropped(row));
	return (
		<li class="mosaic__field">
			<a class="kern-link mosaic__name breakable" href={listAddress(content, { field: field.field?.code ?? "-" })}>
				{fieldName(content.view, field.field)}
			</a>
			<ol class="mosaic__marks">
				{rows.map((row) => (
					<StepMark view={content.view} plan={content.plan} row={row} />
				))}
			</ol>
		</li>
	);
}

/** One mark per step, grouped by action field: the whole plan at one look. */
export function Mosaic(content: Content) {
	const { view, book } = content;
	return (
		<section class="section" aria-labelledby="ueberblick">
			<h2 id="ueberblick" class="kern-heading-medium">
				{view.t.web_overview()}
			</h2>
			<Legend {...content} />
			<a class="skip-link skip-link--inline" href="#nach-dem-bild">
				{view.t.web_skip_marks()}
			</a>
			<ul class="mosaic">
				{book.fields.map((field) => (
					<FieldMarks content={content} field={field} />
				))}
			</ul>
			<div id="nach-dem-bild" tabindex={-1}>
				<MixTable {...content} />
			</div>
		</section>
	);
}
