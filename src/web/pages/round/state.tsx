// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RoundState } from "../../../round/round.ts";
import type { UnitState } from "../../../round/unit-progress.ts";
import type { Words } from "../../../wording/locale.ts";
import { Mark, type MarkName } from "../../ui/mark.tsx";
import type { View } from "../../view.ts";

const roundMarks: Readonly<Record<RoundState, MarkName>> = {
	draft: "planned",
	open: "underway",
	closed: "partial",
	approved: "done",
	cancelled: "dropped",
};

const roundWords: Readonly<Record<RoundState, (t: Words) => string>> = {
	draft: (t) => t.round_state_draft(),
	open: (t) => t.round_state_open(),
	closed: (t) => t.round_state_closed(),
	approved: (t) => t.round_state_approved(),
	cancelled: (t) => t.round_state_cancelled(),
};

/** How far a round is: a shape and a word. */
export function RoundStateMark({ view, state }: { readonly view: View; readonly state: RoundState }) {
	return (
		<span class="round-state">
			<Mark view={view} name={roundMarks[state]} /> {roundWords[state](view.t)}
		</span>
	);
}

/** The shape for how far a unit is. */
const unitMarks: Readonly<Record<UnitState, MarkName>> = {
	answered: "done",
	begun: "partial",
	silent: "planned",
	settled: "dropped",
};

const unitStateWords: Readonly<Record<UnitState, (t: Words) => string>> = {
	answered: (t) => t.round_unit_answered(),
	begun: (t) => t.round_unit_begun(),
	silent: (t) => t.round_unit_silent(),
	settled: (t) => t.round_unit_settled(),
};

export function UnitStateMark({ view, state }: { readonly view: View; readonly state: UnitState }) {
	return (
		<span class="round-state">
			<Mark view={view} name={unitMarks[state]} /> {unitStateWords[state](view.t)}
		</span>
	);
}
