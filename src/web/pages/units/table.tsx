// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ListedUnit } from "../../../usecase/list-units.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { UnitLink } from "../../ui/unit-link.tsx";
import type { View } from "../../view.ts";

type CountProps = {
	readonly view: View;
	readonly unit: ListedUnit;
	readonly count: number;
	readonly part: "lead" | "other";
};

/** A number leads to the steps that it counts. */
function Count({ view, unit, count, part }: CountProps) {
	const { t, locale, municipality } = view;
	const parameters = { city: municipality?.slug ?? "", unit: unit.id };
	return (
		<td class="kern-table__cell kern-table__cell--numeric">
			<span class="cell-label">{part === "lead" ? t.unit_column_leads() : t.unit_column_takes_part()}</span>
			{count === 0 ? (
				0
			) : (
				<a class="kern-link" href={href(locale, "unit", parameters, { part })}>
					{count}
				</a>
			)}
		</td>
	);
}

function Row({ view, unit }: { readonly view: View; readonly unit: ListedUnit }) {
	const { t, locale } = view;
	return (
		<tr class="kern-table__row">
			<th scope="row" class="kern-table__header breakable">
				<UnitLink view={view} unit={unit} />
				{unit.validUntil && <span class="understood"> {t.unit_ended({ day: dayWords(locale, unit.validUntil) })}</span>}
			</th>
			<td class="kern-table__cell">{unit.internal ? t.unit_internal() : t.unit_external()}</td>
			<Count view={view} unit={unit} count={unit.leads} part="lead" />
			<Count view={view} unit={unit} count={unit.takesPart} part="other" />
		</tr>
	);
}

/** The chosen units, each with how much it leads and takes part in. */
export function UnitTable({ view, units }: { readonly view: View; readonly units: readonly ListedUnit[] }) {
	const { t } = view;
	if (units.length === 0) return <p class="kern-body">{t.unit_list_none_found()}</p>;
	return (
		<section class="kern-table-responsive" aria-label={t.unit_list_title()} tabindex={0}>
			<table class="kern-table kern-table--small stacking unit-table">
				<caption class="unit-table__caption">{t.unit_list_found({ count: units.length })}</caption>
				<thead>
					<tr class="kern-table__row">
						<th scope="col" class="kern-table__header">
							{t.unit_column_unit()}
						</th>
						<th scope="col" class="kern-table__header">
							{t.unit_column_place()}
						</th>
						<th scope="col" class="kern-table__header kern-table__header--numeric">
							{t.unit_column_leads()}
						</th>
						<th scope="col" class="kern-table__header kern-table__header--numeric">
							{t.unit_column_takes_part()}
						</th>
					</tr>
				</thead>
				<tbody class="kern-table__body">
					{units.map((unit) => (
						<Row view={view} unit={unit} />
					))}
				</tbody>
			</table>
		</section>
	);
}
