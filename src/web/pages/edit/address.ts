// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RowChange } from "../../../plan/change/change.ts";
import { findRow, type PlanRows, type RowKind } from "../../../plan/change/row.ts";
import type { Plan, Step } from "../../../plan/plan.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";
import { measureAddress, parametersOf } from "../plan/content.ts";

type Place = { readonly view: View; readonly plan: Plan; readonly rows: PlanRows };

/** What the address of a step's pages is made of. */
export const stepParameters = ({ view, plan }: Pick<Place, "view" | "plan">, { id }: Pick<Step, "id">) => ({
	...parametersOf(view, plan),
	step: id,
});

/** Where a row of the plan is shown: its step or measure, or the plan. */
export function addressOf(place: Place, kind: RowKind, id: string): string {
	const { view, plan, rows } = place;
	if (kind === "statement") return addressOf(place, "step", findRow(rows, "statement", id)?.stepId ?? "");
	const step = kind === "step" ? findRow(rows, "step", id) : undefined;
	const measure = findRow(rows, "measure", step?.measureId ?? id);
	if (measure) return measureAddress(view, plan, measure.slug, step?.position);
	return href(view.locale, "plan", parametersOf(view, plan));
}

/** Where one looks after a change: at what it was about, or at what that belonged to where it is gone. */
export function addressAfter(place: Place, change: RowChange | undefined): string {
	if (!change) return addressOf(place, "plan", place.plan.id);
	if (change.after) return addressOf(place, change.kind, change.id);
	const gone = change.before;
	if (gone && "stepId" in gone) return addressOf(place, "step", gone.stepId);
	if (gone && "measureId" in gone) return addressOf(place, "measure", gone.measureId);
	return addressOf(place, "plan", place.plan.id);
}
