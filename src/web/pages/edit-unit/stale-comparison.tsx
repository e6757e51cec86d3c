// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RegisteredUnit } from "../../../plan/registered-unit.ts";
import type { UnitContact } from "../../../plan/unit-contact.ts";
import type { View } from "../../view.ts";
import { namedContacts, type UnitValues } from "./values.ts";

type StaleProps = {
	readonly view: View;
	readonly values: UnitValues;
	readonly current: { readonly unit: RegisteredUnit; readonly contacts: readonly UnitContact[] };
};

type Row = { readonly label: string; readonly yours: string; readonly theirs: string };

function rowsOf({ view, values, current: { unit, contacts } }: StaleProps): readonly Row[] {
	const { t } = view;
	const place = (internal: boolean) => (internal ? t.unit_internal_long() : t.unit_external_long());
	const people = (some: readonly Omit<UnitContact, "id">[]) =>
		some.map(({ name, email }) => `${name} ${email}`.trim()).join(", ");
	const rows = [
		{ label: t.unit_code(), yours: values.code, theirs: unit.code },
		{ label: t.unit_name(), yours: values.name, theirs: unit.name },
		{ label: t.unit_aliases(), yours: values.aliases.join(", "), theirs: unit.aliases.join(", ") },
		{ label: t.unit_place(), yours: place(values.internal), theirs: place(unit.internal) },
		{ label: t.unit_contacts_title(), yours: people(namedContacts(values)), theirs: people(contacts) },
	];
	return rows.filter(({ yours, theirs }) => yours !== theirs);
}

/** What somebody else saved meanwhile, beside what was entered here: only where both differ. */
export function StaleComparison(props: StaleProps) {
	const { t } = props.view;
	return (
		<section class="stale" role="alert" aria-labelledby="stale">
			<h2 id="stale" class="kern-heading-small">
				{t.unit_stale_title()}
			</h2>
			<p class="kern-body text-column">{t.unit_stale_text()}</p>
			<table class="kern-table kern-table--small">
				<thead>
					<tr class="kern-table__row">
						<td class="kern-table__header" />
						<th scope="col" class="kern-table__header">
							{t.unit_stale_yours()}
						</th>
						<th scope="col" class="kern-table__header">
							{t.unit_stale_theirs()}
						</th>
					</tr>
				</thead>
				<tbody class="kern-table__body">
					{rowsOf(props).map(({ label, yours, theirs }) => (
						<tr class="kern-table__row">
							<th scope="row" class="kern-table__header">
								{label}
							</th>
							<td class="kern-table__cell breakable">{yours || "–"}</td>
							<td class="kern-table__cell breakable">{theirs || "–"}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
