// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublishedStep } from "../../../report/published-step.ts";
import type { ReportField } from "../../../report/snapshot.ts";
import { MixCounts } from "../../ui/mix.tsx";
import { MixRow } from "../../ui/mix-row.tsx";
import { type Content, fieldAddress, listAddress } from "./content.ts";
import { fieldName } from "./names.ts";

const marksPerField = 40;

/** How much has changed and what is overdue in a field; each number leads to its list. */
export function News({ content, code, own }: { content: Content; code: string; own: readonly PublishedStep[] }) {
	const { t } = content.view;
	const moved = own.filter(({ step }) => step.previous && step.previous.status !== step.status).length;
	const overdue = own.filter((one) => one.overdue).length;
	return (
		<p class="field-summary__news">
			{moved > 0 && (
				<a class="quiet-link" href={listAddress(content, { field: code, change: "moved" })}>
					{t.publication_field_moved({ count: moved })}
				</a>
			)}
			{overdue > 0 && (
				<a class="quiet-link" href={listAddress(content, { field: code, overdue: "yes" })}>
					{t.publication_field_overdue({ count: overdue })}
				</a>
			)}
		</p>
	);
}

type SummaryProps = { readonly content: Content; readonly field: ReportField; readonly own: readonly PublishedStep[] };

function Summary({ content, field, own }: SummaryProps) {
	const { view, snapshot } = content;
	const code = field.code || "-";
	return (
		<li class="field-summary">
			<div>
				<h3 class="field-summary__name">
					<a class="kern-link breakable" href={fieldAddress(content, field.code)}>
						{fieldName(view, field)}
					</a>
				</h3>
				<p class="quiet">{view.t.publication_measures_count({ count: field.measures.length })}</p>
				<News content={content} code={code} own={own} />
			</div>
			<div>
				<MixRow view={view} mix={field.mix} most={marksPerField} />
				<MixCounts
					view={view}
					scheme={snapshot.scheme}
					mix={field.mix}
					address={(status) => listAddress(content, { field: code, status })}
				/>
			</div>
		</li>
	);
}

/** The action fields, each with how far it is and the way to its page. */
export function Fields(content: Content) {
	const { view, snapshot, steps } = content;
	const byField = Map.groupBy(steps, ({ field }) => field);
	return (
		<section class="section" aria-labelledby="handlungsfelder">
			<h2 id="handlungsfelder" class="kern-heading-medium">
				{view.t.publication_fields()}
			</h2>
			<ul class="field-summaries">
				{snapshot.fields.map((field) => (
					<Summary content={content} field={field} own={byField.get(field) ?? []} />
				))}
			</ul>
		</section>
	);
}
