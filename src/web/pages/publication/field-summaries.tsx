// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublishedStep } from "../../../report/published-step.ts";
import type { ReportField } from "../../../report/snapshot.ts";
import { MixCounts } from "../../ui/mix.tsx";
import { MixRow } from "../../ui/mix-row.tsx";
import { type Content, fieldAddress, listAddress } from "./content.ts";
import { News } from "./field-news.tsx";
import { MixTable } from "./mix-table.tsx";
import { fieldName } from "./names.ts";

const marksPerField = 40;

type SummaryProps = { readonly content: Content; readonly field: ReportField; readonly own: readonly PublishedStep[] };

function Summary({ content, field, own }: SummaryProps) {
	const { view, snapshot } = content;
	return (
		<li class="field-summary">
			<div>
				<a class="kern-link breakable" href={fieldAddress(content, field.code)}>
					{fieldName(view, field)}
				</a>
				<News content={content} field={field} own={own} />
			</div>
			<div>
				<MixRow view={view} mix={field.mix} most={marksPerField} />
				<MixCounts
					view={view}
					scheme={snapshot.scheme}
					mix={field.mix}
					address={(status) => listAddress(content, { field: field.code || "-", status })}
				/>
			</div>
		</li>
	);
}

/** A very large plan at one look: each action field summed up. */
export function FieldSummaries(content: Content) {
	const { snapshot, steps } = content;
	const byField = Map.groupBy(steps, ({ field }) => field);
	return (
		<>
			<ul class="field-summaries">
				{snapshot.fields.map((field) => (
					<Summary content={content} field={field} own={byField.get(field) ?? []} />
				))}
			</ul>
			<MixTable {...content} />
		</>
	);
}
