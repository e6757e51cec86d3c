// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Step } from "../plan.ts";
import type { PlanRows } from "./row.ts";

/** What somebody looks at who looks at some steps and their statements: another text whenever one of them is another. */
export function stateOfSteps({ statement }: PlanRows, steps: readonly Step[]): string {
	const versions = steps.map(({ id, version }) => {
		const own = statement.filter(({ stepId }) => stepId === id).map((one) => `${one.asOf}:${one.version}`);
		return [id, version, ...own.toSorted()].join(" ");
	});
	return versions.join(", ");
}
