// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { generatePlan } from "./generate.ts";
import { goldenPlan } from "./golden.ts";
import { HELD_OUT } from "./heldout.ts";
import type { Layout } from "./layout.ts";
import type { PlanModel } from "./model.ts";
import { TUNING } from "./tuning.ts";

/** The layouts of a set by its name on the command line: `tuning`, `heldout` or `all`. */
export function layoutSet(name: string): readonly Layout[] {
	if (name === "tuning") return TUNING;
	if (name === "heldout") return HELD_OUT;
	if (name === "all") return [...TUNING, ...HELD_OUT];
	throw new Error(`no set of layouts is called ${name}: tuning, heldout or all`);
}

/** The plan by its name on the command line: `golden` (beside the project) or `generated` from a seed. */
export function planModel(name: string, seed: string): PlanModel {
	const model = name === "golden" ? goldenPlan() : generatePlan(Number(seed));
	if (!model) throw new Error("the golden plan is not there: ../shared/dresden/golden.json");
	return model;
}
