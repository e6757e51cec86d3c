// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RegisteredUnit } from "../../plan/registered-unit.ts";
import { listPlanUnits, listWorkSteps, type WorkStep } from "../../store/own-work-repository.ts";
import { type Context, notFound, type Refused } from "../context.ts";
import { openAnswer } from "./open-answer.ts";

export type HandOverChoice = {
	readonly step: WorkStep;
	/** The units that it can be handed over to: those of the plan, as no others are to be learnt of here. */
	readonly units: readonly Pick<RegisteredUnit, "id" | "code" | "name">[];
};

/** What somebody chooses from who hands a step over. */
export async function openHandOver(
	context: Context,
	{ contribution: id }: { readonly contribution: string },
): Promise<({ readonly ok: true } & HandOverChoice) | Refused> {
	return context.store.read(context.municipality.id, async (db) => {
		const opened = await openAnswer(context, db, id, "contribution:write");
		if (!opened.ok) return opened;
		const { contribution, round } = opened;
		const [step] = await listWorkSteps(db, round.planId, { stepIds: [contribution.stepId], unitIds: [] });
		if (!step) return notFound;
		const units = await listPlanUnits(db, round.planId);
		return { ok: true, step, units: units.filter((unit) => unit.id !== contribution.unitId) };
	});
}
