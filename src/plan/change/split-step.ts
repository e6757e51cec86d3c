// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Step } from "../plan.ts";
import { type Change, insertRow, updateRow } from "./change.ts";
import { contentsOf, type PlanRows } from "./row.ts";

/** A step becomes two: its lines from `line` on (counted from 0) are the second's; who, when and status they share. */
export function splitStep(rows: PlanRows, step: Step, line: number, newId: () => string): Change {
	const second = { ...step, id: newId(), position: step.position + 1, content: step.content.slice(line), version: 1 };
	const statements = contentsOf(rows).statements.filter(({ stepId }) => stepId === step.id);
	return {
		rows: [
			...updateRow("step", step, { content: step.content.slice(0, line) }),
			insertRow("step", second),
			...statements.map((one) => insertRow("statement", { ...one, id: newId(), stepId: second.id, version: 1 })),
		],
	};
}
