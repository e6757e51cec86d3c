// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DraftActionField } from "../../../plan/draft.ts";
import type { Content } from "./content.ts";
import { countBy, statusFilter } from "./filter.ts";
import { fieldWords, statusWords } from "./names.ts";

type RowProps = { readonly content: Content; readonly field: DraftActionField; readonly statuses: readonly string[] };

function Count({ count, address }: { readonly count: number; readonly address: string }) {
	if (count === 0) return <td class="kern-table__cell kern-table__cell--numeric">0</td>;
	return (
		<td class="kern-table__cell kern-table__cell--numeric">
			<a class="kern-link" href={`${address}#liste`}>
				{count}
			</a>
		</td>
	);
}

function FieldRow({ content, field, statuses }: RowProps) {
	const { rows, view, address } = content;
	const own = rows.filter(({ measure }) => measure.actionField === field.code);
	return (
		<tr class="kern-table__row">
			<th scope="row" class="kern-table__header">
				{fieldWords(view, field)}
			</th>
			{statuses.map((status) => (
				<Count
					count={own.filter(({ step }) => step.status === status).length}
					address={address({ field: field.code, status: statusFilter(status) })}
				/>
			))}
		</tr>
	);
}

/** The numbers beneath the marks. */
export function OverviewTable(content: Content) {
	const { view, rows, fields } = content;
	const statuses = countBy(rows, ({ step }) => [step.status]).map(([status]) => status);
	return (
		<details class="fold">
			<summary>{view.t.web_as_table()}</summary>
			<section class="kern-table-responsive" aria-label={view.t.web_overview_caption()} tabindex={0}>
				<table class="kern-table kern-table--small">
					<caption class="kern-sr-only">{view.t.web_overview_caption()}</caption>
					<thead>
						<tr class="kern-table__row">
							<th scope="col" class="kern-table__header">
								{view.t.web_field()}
							</th>
							{statuses.map((status) => (
								<th scope="col" class="kern-table__header kern-table__header--numeric">
									{statusWords(view, status)}
								</th>
							))}
						</tr>
					</thead>
					<tbody class="kern-table__body">
						{fields.map((field) => (
							<FieldRow content={content} field={field} statuses={statuses} />
						))}
					</tbody>
				</table>
			</section>
		</details>
	);
}
