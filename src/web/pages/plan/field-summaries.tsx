// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { statusMix } from "../../../plan/plan-book.ts";
import { type FieldRows, isDropped } from "../../../plan/step-row.ts";
import { MixCounts } from "../../ui/mix.tsx";
import { MixRow } from "../../ui/mix-row.tsx";
import { type Content, listAddress } from "./content.ts";
import { Legend } from "./legend.tsx";
import { MixTable } from "./mix-table.tsx";
import { fieldName, rowsOfField } from "./names.ts";

const marksPerField = 40;

function Summary({ content, field }: { readonly content: Content; readonly field: FieldRows }) {
	const { view, plan } = content;
	const code = field.field?.code ?? "-";
	const mix = statusMix(
		plan,
		rowsOfField(field).filter((row) => !isDropped(row)),
	);
	return (
		<li class="field-summary">
			<a class="kern-link breakable" href={listAddress(content, { field: code })}>
				{fieldName(view, field.field)}
			</a>
			<span class="quiet">{view.t.register_in_measures({ count: field.measures.length })}</span>
			<MixRow view={view} mix={mix} most={marksPerField} />
			<MixCounts
				view={view}
				scheme={plan.scheme}
				mix={mix}
				address={(status) => listAddress(content, { field: code, status })}
			/>
		</li>
	);
}

/** A very large plan at one look: each action field summed up, with the way to its measures. */
export function FieldSummaries(content: Content) {
	const { view, book } = content;
	return (
		<section class="section" aria-labelledby="ueberblick">
			<h2 id="ueberblick" class="kern-heading-medium">
				{view.t.web_overview()}
			</h2>
			<Legend {...content} />
			<ul class="field-summaries">
				{book.fields.map((field) => (
					<Summary content={content} field={field} />
				))}
			</ul>
			<MixTable {...content} />
		</section>
	);
}
