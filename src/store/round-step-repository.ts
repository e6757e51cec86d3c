// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RoundStep } from "../round/round-step.ts";
import type { Db } from "./store.ts";

/** The steps of a plan in its order, the dropped ones too: a round may have asked about them. */
export async function listRoundSteps(db: Db, planId: string): Promise<readonly RoundStep[]> {
	const rows = await db
		.selectFrom("step")
		.innerJoin("measure", "measure.id", "step.measure_id")
		.leftJoin("action_field as field", "field.id", "measure.action_field_id")
		.select(["step.id", "step.position", "step.content", "measure.number", "measure.title", "measure.slug"])
		.select(["field.code", "field.title as field_title"])
		.where("step.plan_id", "=", planId)
		.orderBy("field.position", (order) => order.asc().nullsLast())
		.orderBy("measure.position")
		.orderBy("step.position")
		.execute();
	return rows.map(({ id, code, field_title, ...row }) => ({
		...{ ...row, stepId: id },
		...(code !== null && { fieldCode: code, fieldTitle: field_title ?? "" }),
	}));
}
