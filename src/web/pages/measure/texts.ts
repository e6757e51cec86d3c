// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { textsOfRow } from "../../../plan/step-row.ts";
import type { ShownMeasure } from "../../../usecase/show-measure.ts";

/** Every text that a measure's page shows. */
export function textsOf({ measure, statements }: Pick<ShownMeasure, "measure" | "statements">): readonly string[] {
	const today = measure.rows.flatMap(textsOfRow);
	return [measure.measure.title, ...today, ...statements.map(({ description }) => description)];
}
