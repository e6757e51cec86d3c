// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Statement } from "../plan/plan.ts";
import { statementOf } from "./contents-repository.ts";
import type { Db } from "./store.ts";

/** Every statement about a plan's steps, of all reporting dates. */
export async function listStatements(db: Db, planId: string): Promise<readonly Statement[]> {
	const rows = await db
		.selectFrom("statement")
		.innerJoin("step", "step.id", "statement.step_id")
		.selectAll("statement")
		.where("step.plan_id", "=", planId)
		.execute();
	return rows.map(statementOf);
}
