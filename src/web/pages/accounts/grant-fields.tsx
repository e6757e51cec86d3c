// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { roles } from "../../../access/role.ts";
import type { GrantPlaces } from "../../../usecase/account/grant-places.ts";
import { Select } from "../../ui/choice.tsx";
import type { View } from "../../view.ts";
import { roleWords } from "./grant-words.ts";

/** What was chosen so far. */
export type ChosenGrant = { readonly role: string; readonly unit: string; readonly plan: string };

type GrantFieldsProps = {
	readonly view: View;
	readonly places: GrantPlaces;
	readonly chosen: ChosenGrant;
	readonly problem?: string | undefined;
	/** It always holds in all plans: there is nothing to choose. */
	readonly allPlans?: boolean;
};

const optionsOf = (none: string, places: GrantPlaces["plans"]) => [
	{ value: "", label: none },
	...places.map(({ id, name }) => ({ value: id, label: name })),
];

/** A role, and where it holds. */
export function GrantFields({ view, places, chosen, problem, allPlans }: GrantFieldsProps) {
	const { t } = view;
	return (
		<>
			<Select
				name="role"
				label={t.account_role()}
				options={roles.map((role) => ({ value: role, label: roleWords(view, role) }))}
				chosen={chosen.role}
			/>
			<Select
				name="unit"
				label={t.account_grant_unit_label()}
				hint={t.account_grant_unit_hint()}
				options={optionsOf(t.account_grant_no_unit(), places.units)}
				chosen={chosen.unit}
				problem={problem}
			/>
			{!allPlans && (
				<Select
					name="plan"
					label={t.account_grant_plan_label()}
					options={optionsOf(t.account_grant_all_plans(), places.plans)}
					chosen={chosen.plan}
				/>
			)}
		</>
	);
}
