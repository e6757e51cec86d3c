// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { CreatePlanResult } from "../../../usecase/create-plan.ts";
import type { Words } from "../../../wording/locale.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";

export type CreatePlanProblem = Extract<CreatePlanResult, { readonly ok: false }>["problem"];

/** What can be mended about a new plan's form, in words; undefined where one may not make a plan. */
export function newPlanProblem(t: Words, problem: CreatePlanProblem, slug: string): ShownProblem | undefined {
	switch (problem.kind) {
		case "title-missing":
			return { field: "title", sentence: t.plan_problem_title_missing() };
		case "slug-invalid":
			return { field: "slug", sentence: t.plan_problem_slug_invalid() };
		case "slug-taken":
			return { field: "slug", sentence: t.plan_problem_slug_taken({ slug, free: `${slug.slice(0, 60)}-2` }) };
		default:
			return undefined;
	}
}
