// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StepUnit } from "../plan/plan.ts";

/** A step that a round can ask about: it is part of the plan and not dropped. */
export type AskedStep = { readonly id: string; readonly measureId: string };

/** A unit as a round sees it. */
export type AskedUnit = {
	readonly id: string;
	readonly internal: boolean;
	readonly hasContact: boolean;
	readonly current: boolean;
};

/** Who must answer what, and who may add to it. */
export type Demand = {
	/** One contribution per step and leading unit. */
	readonly contributions: readonly { readonly stepId: string; readonly unitId: string }[];
	/** The other units of a step, which may add to it. */
	readonly additions: readonly { readonly stepId: string; readonly unitId: string }[];
	/** Steps that name no lead of their own: who leads the step before them in their measure is asked. */
	readonly inherited: readonly string[];
	/** Steps that nobody is asked about, since no unit leads them. */
	readonly withoutLead: readonly string[];
	/** Units that must answer and cannot be reached. */
	readonly withoutContact: readonly string[];
	/** Units that must answer and exist no longer. */
	readonly ended: readonly string[];
};

/**
 * Works out who must answer what (pure). Plans name a measure's lead once, at its first step: a step without a lead of its own is
 * asked of whoever leads the nearest step before it in the same measure. A unit that leads and also takes part is asked once, as the lead.
 */
export function demandOf(
	steps: readonly AskedStep[],
	stepUnits: readonly Pick<StepUnit, "stepId" | "unitId" | "part">[],
	units: readonly AskedUnit[],
): Demand {
	const unitOf = new Map(units.map((unit) => [unit.id, unit]));
	const partsOf = Map.groupBy(stepUnits, ({ stepId }) => stepId);
	const own = (id: string) => unitsOf(partsOf.get(id), true);
	const leads = leadsOf(steps, own);
	const contributions = steps.flatMap(({ id }) => pairs(id, leads.get(id) ?? []));
	const leading = new Set(contributions.map(({ stepId, unitId }) => `${stepId} ${unitId}`));
	const additions = steps
		.flatMap(({ id }) => pairs(id, unitsOf(partsOf.get(id), false)))
		.filter(({ stepId, unitId }) => !leading.has(`${stepId} ${unitId}`));
	const asked = [...new Set(contributions.map(({ unitId }) => unitId))];
	const ids = steps.map(({ id }) => id);
	return {
		...{ contributions, additions },
		inherited: ids.filter((id) => own(id).length === 0 && leads.has(id)),
		withoutLead: ids.filter((id) => !leads.has(id)),
		withoutContact: asked.filter((id) => !unitOf.get(id)?.hasContact),
		ended: asked.filter((id) => unitOf.get(id)?.current === false),
	};
}

/** Who leads each step, by itself or by what stands before it in its measure. */
function leadsOf(
	steps: readonly AskedStep[],
	own: (id: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
	const leads = new Map<string, readonly string[]>();
	const lastOf = new Map<string, readonly string[]>();
	for (const { id, measureId } of steps) {
		const named = own(id);
		const asked = named.length > 0 ? named : lastOf.get(measureId);
		if (!asked) continue;
		leads.set(id, asked);
		lastOf.set(measureId, asked);
	}
	return leads;
}

type Part = Pick<StepUnit, "unitId" | "part">;

const unitsOf = (parts: readonly Part[] = [], lead: boolean): readonly string[] => [
	...new Set(parts.filter(({ part }) => (part === "lead") === lead).map(({ unitId }) => unitId)),
];

const pairs = (stepId: string, unitIds: readonly string[]) => unitIds.map((unitId) => ({ stepId, unitId }));
