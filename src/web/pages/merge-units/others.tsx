// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type RegisteredUnit, unitLabel } from "../../../plan/registered-unit.ts";
import { findDuplicates } from "../../../plan/unit-duplicates.ts";
import type { View } from "../../view.ts";

type OthersProps = {
	readonly view: View;
	readonly unit: RegisteredUnit;
	readonly others: readonly RegisteredUnit[];
	readonly chosen: readonly string[];
};

function Choices({ units, chosen }: { readonly units: readonly RegisteredUnit[]; readonly chosen: readonly string[] }) {
	return (
		<>
			{units.map((other) => (
				<div class="kern-form-check">
					<input
						class="kern-form-check__checkbox"
						type="checkbox"
						id={`other-${other.id}`}
						name="others"
						value={other.id}
						checked={chosen.includes(other.id)}
					/>
					<label class="kern-label breakable" for={`other-${other.id}`}>
						{unitLabel(other)}
					</label>
				</div>
			))}
		</>
	);
}

/** The units to choose from: those that are chosen or written alike first, all others folded. */
export function Others({ view, unit, others, chosen }: OthersProps) {
	const { t } = view;
	const alike = new Set(
		findDuplicates([unit, ...others])
			.filter(({ units }) => units.some(({ id }) => id === unit.id))
			.flatMap(({ units }) => units.map(({ id }) => id)),
	);
	const isNear = ({ id }: RegisteredUnit) => alike.has(id) || chosen.includes(id);
	const near = others.filter(isNear);
	const far = others.filter((other) => !isNear(other));
	return (
		<fieldset class="kern-fieldset" id="others" tabindex={-1}>
			<legend class="kern-label">{t.unit_merge_with()}</legend>
			{near.length > 0 && (
				<div class="kern-fieldset__body">
					<Choices units={near} chosen={chosen} />
				</div>
			)}
			{far.length > 0 && (
				<details class="fold choices" open={near.length === 0}>
					<summary>{t.unit_merge_others()}</summary>
					<div class="choices__list">
						<Choices units={far} chosen={chosen} />
					</div>
				</details>
			)}
		</fieldset>
	);
}
