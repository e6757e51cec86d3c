// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Measure, Step } from "../plan.ts";
import { type Change, updateRow } from "./change.ts";

/** A step is no part of the plan any more, for a reason; with an empty one it is part of it again. */
export function dropStep(step: Step, reason: string): Change {
	return { rows: updateRow("step", step, { droppedBecause: reason || undefined }) };
}

/** The same for a measure; its steps stay as they are. */
export function dropMeasure(measure: Measure, reason: string): Change {
	return { rows: updateRow("measure", measure, { droppedBecause: reason || undefined }) };
}
