// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StepRow } from "../../../plan/step-row.ts";
import type { ShownMeasure } from "../../../usecase/show-measure.ts";

/** Every text of a step as it stands today. */
export function textsOfStep({ step, statement }: StepRow): readonly string[] {
	return [...step.content, ...step.responsibility, ...step.term, statement?.description ?? ""];
}

/** Every text that a measure's page shows. */
export function textsOf({ measure, statements }: Pick<ShownMeasure, "measure" | "statements">): readonly string[] {
	const today = measure.rows.flatMap(textsOfStep);
	return [measure.measure.title, ...today, ...statements.map(({ description }) => description)];
}
