// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Step } from "../plan/plan.ts";
import type { PlanContents } from "../plan/plan-of-draft.ts";
import { referencesOfSteps } from "../plan/plan-references.ts";
import { resolveUnits } from "../plan/resolve-units.ts";
import { refreshSearch, replaceReferences } from "../store/reference-repository.ts";
import type { Db } from "../store/store.ts";
import { insertUnits, listUnits, replaceStepUnits, stepUnitsOf } from "../store/unit-repository.ts";

/**
 * Renews what follows from the texts of some steps: who is responsible, where they point, what the search finds.
 * Runs in the transaction that saves the texts. `contents` is the plan as it stands after that.
 */
export async function keepDerived(
	db: Db,
	planId: string,
	contents: PlanContents,
	steps: readonly Step[],
	newId: () => string,
): Promise<void> {
	const ids = steps.map(({ id }) => id);
	const { stepUnits, added } = resolveUnits(steps, await listUnits(db), newId, await stepUnitsOf(db, ids));
	await insertUnits(db, added);
	await replaceStepUnits(db, ids, stepUnits);
	await replaceReferences(db, ids, referencesOfSteps(contents, steps));
	const measures = new Set(steps.map(({ measureId }) => measureId));
	const [only] = measures;
	await refreshSearch(db, planId, measures.size === 1 ? only : undefined);
}
