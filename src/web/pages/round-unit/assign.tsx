// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { isCurrent, unitLabel } from "../../../plan/registered-unit.ts";
import type { Contribution } from "../../../round/contribution.ts";
import type { RoundUnit } from "../../../usecase/round/show-round-unit.ts";
import { Select } from "../../ui/choice.tsx";
import type { View } from "../../view.ts";
import { roundUnitAddress } from "../round/address.ts";
import { stepWords } from "../round/step-words.ts";

type AssignProps = { readonly view: View; readonly shown: RoundUnit; readonly owed: readonly Contribution[] };

function Chosen({ shown, owed }: Pick<AssignProps, "shown" | "owed">) {
	return (
		<>
			{owed.map(({ id, stepId }) => {
				const step = shown.board.steps.find((one) => one.stepId === stepId);
				return (
					<div class="kern-form-check">
						<input class="kern-form-check__checkbox" type="checkbox" id={`gib-${id}`} name="contribution" value={id} />
						<label class="kern-label breakable" for={`gib-${id}`}>
							{step && stepWords(step)}
						</label>
					</div>
				);
			})}
		</>
	);
}

/** Asks another unit for what this one does not answer. */
export function Assign({ view, shown, owed }: AssignProps) {
	const { t } = view;
	const { board, own } = shown;
	const others = board.allUnits.filter((unit) => isCurrent(unit) && unit.id !== own.unitId);
	const options = others.map((unit) => ({ value: unit.id, label: unitLabel(unit) }));
	return (
		<details class="fold section no-print" id="uebergeben">
			<summary>{t.round_assign()}</summary>
			<form class="form" method="post" action={roundUnitAddress({ view, ...board }, own.unitId, "roundUnitAssign")}>
				<fieldset class="kern-fieldset">
					<legend class="kern-label">{t.round_assign_what()}</legend>
					<div class="kern-fieldset__body">
						<Chosen shown={shown} owed={owed} />
					</div>
				</fieldset>
				<Select name="to" label={t.round_assign_to()} options={options} />
				<p class="kern-body">{t.round_assign_hint()}</p>
				<button class="kern-btn kern-btn--secondary" type="submit">
					<span class="kern-label">{t.round_assign_button()}</span>
				</button>
			</form>
		</details>
	);
}
