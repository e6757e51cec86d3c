// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DraftActionField } from "../../../plan/draft.ts";
import { Mark, markFor } from "../../ui/mark.tsx";
import type { View } from "../../view.ts";
import type { Content } from "./content.ts";
import { countBy, statusFilter } from "./filter.ts";
import { fieldWords, statusWords } from "./names.ts";
import { OverviewTable } from "./overview-table.tsx";
import type { StepRow } from "./step-row.ts";

function StepMark({ view, row, address }: { readonly view: View; readonly row: StepRow; readonly address: string }) {
	const { measure, step, position } = row;
	const name = view.t.web_mark_name({
		number: measure.number || measure.title,
		position,
		status: statusWords(view, step.status),
	});
	return (
		<li>
			<a class="mosaic__mark" href={address} aria-label={name} title={name}>
				<Mark view={view} name={markFor(step.status)} />
			</a>
		</li>
	);
}

function FieldMarks({ content, field }: { readonly content: Content; readonly field: DraftActionField }) {
	const { view, rows, address } = content;
	const own = rows.filter(({ measure }) => measure.actionField === field.code);
	return (
		<li class="mosaic__field">
			<a class="kern-link mosaic__name breakable" href={`${address({ field: field.code })}#liste`}>
				{fieldWords(view, field)}
			</a>
			<ol class="mosaic__marks">
				{own.map((row) => (
					<StepMark view={view} row={row} address={`${address({})}#${row.anchor}`} />
				))}
			</ol>
		</li>
	);
}

function Legend({ view, rows, address, filter }: Content) {
	return (
		<ul class="chips">
			{countBy(rows, ({ step }) => [step.status]).map(([status, count]) => (
				<li>
					<a
						class="chip"
						href={`${address({ status: statusFilter(status) })}#liste`}
						{...(filter.status === statusFilter(status) && { "aria-current": "true" as const })}
					>
						<Mark view={view} name={markFor(status)} />
						<span>{statusWords(view, status)}</span> <strong>{count}</strong>
					</a>
				</li>
			))}
		</ul>
	);
}

/** One mark per step, grouped by action field: the whole plan at one look. */
export function Overview(content: Content) {
	const { view, fields } = content;
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
				{fields.map((field) => (
					<FieldMarks content={content} field={field} />
				))}
			</ul>
			<div id="nach-dem-bild" tabindex={-1}>
				<OverviewTable {...content} />
			</div>
		</section>
	);
}
