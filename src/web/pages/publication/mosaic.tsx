// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublishedStep } from "../../../report/published-step.ts";
import type { ReportField } from "../../../report/snapshot.ts";
import { filterValue } from "../../status-filter.ts";
import { Mark } from "../../ui/mark.tsx";
import { statusLabelOf } from "../../ui/status.tsx";
import { type Content, fieldAddress, listAddress, measureAddress } from "./content.ts";
import { News } from "./field-news.tsx";
import { MixTable } from "./mix-table.tsx";
import { fieldName, markOf, statusName } from "./names.ts";

function StepMark({ content, one }: { readonly content: Content; readonly one: PublishedStep }) {
	const { view, snapshot } = content;
	const { measure, step } = one;
	const name = view.t.web_mark_name({
		number: measure.number || measure.title,
		position: step.position,
		status: statusName(view, snapshot, step),
	});
	return (
		<li>
			<a
				class="mosaic__mark"
				href={measureAddress(content, measure.slug, step.position)}
				aria-label={name}
				title={name}
			>
				<Mark view={view} name={markOf(snapshot, step.status)} />
			</a>
		</li>
	);
}

/** What the marks mean and how many there are of each; each leads to its list. */
export function Legend(content: Content) {
	const { view, snapshot } = content;
	return (
		<ul class="chips">
			{snapshot.mix.map(({ key, meaning, count }) => (
				<li>
					<a class="chip" href={listAddress(content, { status: filterValue(key) })}>
						<Mark view={view} name={meaning} />
						<span>{statusLabelOf(view, snapshot.scheme, key)}</span> <strong>{count}</strong>
					</a>
				</li>
			))}
		</ul>
	);
}

type FieldProps = { readonly content: Content; readonly field: ReportField; readonly own: readonly PublishedStep[] };

function FieldMarks({ content, field, own }: FieldProps) {
	return (
		<li class="mosaic__field">
			<div>
				<a class="kern-link mosaic__name breakable" href={fieldAddress(content, field.code)}>
					{fieldName(content.view, field)}
				</a>
				<News content={content} field={field} own={own} />
			</div>
			<ol class="mosaic__marks">
				{own.map((one) => (
					<StepMark content={content} one={one} />
				))}
			</ol>
		</li>
	);
}

/** One mark per step, grouped by action field: the whole plan at one look. */
export function Mosaic(content: Content) {
	const { view, snapshot, steps } = content;
	const byField = Map.groupBy(steps, ({ field }) => field);
	return (
		<>
			<a class="skip-link skip-link--inline" href="#nach-dem-bild">
				{view.t.web_skip_marks()}
			</a>
			<ul class="mosaic">
				{snapshot.fields.map((field) => (
					<FieldMarks content={content} field={field} own={byField.get(field) ?? []} />
				))}
			</ul>
			<div id="nach-dem-bild" tabindex={-1}>
				<MixTable {...content} />
			</div>
		</>
	);
}
