// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { totalOf } from "../../../plan/status-mix.ts";
import type { ReportField } from "../../../report/snapshot.ts";
import type { Query } from "../../routes.ts";
import { filterValue } from "../../status-filter.ts";
import { statusLabelOf } from "../../ui/status.tsx";
import { type Content, listAddress } from "./content.ts";
import { fieldName } from "./names.ts";

function Count({ count, address }: { readonly count: number; readonly address: string }) {
	return (
		<td class="kern-table__cell kern-table__cell--numeric">
			{count === 0 ? (
				"0"
			) : (
				<a class="kern-link" href={address}>
					{count}
				</a>
			)}
		</td>
	);
}

function FieldLine({ content, field }: { readonly content: Content; readonly field: ReportField }) {
	const { view, snapshot } = content;
	const address = (query: Query) => listAddress(content, { field: field.code || "-", ...query });
	return (
		<tr class="kern-table__row">
			<th scope="row" class="kern-table__header">
				{fieldName(view, field)}
			</th>
			{snapshot.mix.map(({ key }) => (
				<Count
					count={field.mix.find((one) => one.key === key)?.count ?? 0}
					address={address({ status: filterValue(key) })}
				/>
			))}
			<Count count={totalOf(field.mix)} address={address({})} />
		</tr>
	);
}

/** The numbers beneath the marks. */
export function MixTable(content: Content) {
	const { view, snapshot } = content;
	const { t } = view;
	return (
		<details class="fold">
			<summary>{t.web_as_table()}</summary>
			<section class="kern-table-responsive" aria-label={t.web_overview_caption()} tabindex={0}>
				<table class="kern-table kern-table--small">
					<caption class="kern-sr-only">{t.web_overview_caption()}</caption>
					<thead>
						<tr class="kern-table__row">
							<th scope="col" class="kern-table__header">
								{t.web_field()}
							</th>
							{snapshot.mix.map(({ key }) => (
								<th scope="col" class="kern-table__header kern-table__header--numeric">
									{statusLabelOf(view, snapshot.scheme, key)}
								</th>
							))}
							<th scope="col" class="kern-table__header kern-table__header--numeric">
								{t.register_all_steps()}
							</th>
						</tr>
					</thead>
					<tbody class="kern-table__body">
						{snapshot.fields.map((field) => (
							<FieldLine content={content} field={field} />
						))}
					</tbody>
				</table>
			</section>
		</details>
	);
}
