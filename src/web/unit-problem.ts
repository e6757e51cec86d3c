// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { MergeUnitsResult } from "../usecase/merge-units.ts";
import type { RenameUnitResult } from "../usecase/rename-unit.ts";
import type { SplitUnitResult } from "../usecase/split-unit.ts";
import type { Words } from "../wording/locale.ts";
import type { ShownProblem } from "./ui/problem-summary.tsx";

type ProblemOf<Result> =
	Extract<Result, { readonly ok: false }> extends { readonly problem: infer Problem } ? Problem : never;

export type UnitProblem = ProblemOf<RenameUnitResult> | ProblemOf<SplitUnitResult> | ProblemOf<MergeUnitsResult>;

/** What a person can mend about a form that changes units, in words; undefined where she may not change them at all. */
export function unitProblem(t: Words, { kind }: UnitProblem): ShownProblem | undefined {
	switch (kind) {
		case "name-missing":
			return { field: "code", sentence: t.unit_problem_name_missing() };
		case "name-same":
			return { field: "code", sentence: t.unit_problem_name_same() };
		case "day-invalid":
			return { field: "day", sentence: t.unit_problem_day_invalid() };
		case "parts-missing":
			return { field: "code-0", sentence: t.unit_problem_parts_missing() };
		case "step-unassigned":
			return { field: "all-each", sentence: t.unit_problem_step_unassigned() };
		case "units-missing":
			return { field: "others", sentence: t.unit_problem_units_missing() };
		case "ended":
			return { sentence: t.unit_problem_ended() };
		case "asked":
			return { sentence: t.unit_problem_asked() };
		case "stale":
			return { sentence: t.unit_stale_again() };
		default:
			return undefined;
	}
}
