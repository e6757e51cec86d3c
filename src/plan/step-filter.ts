// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { FindingRule } from "./finding.ts";
import type { StatusKey } from "./status.ts";
import { overdueOf, type StepRow } from "./step-row.ts";

/** Which steps of a plan are asked for; everything that is given must hold. */
export type StepFilter = {
	/** The code of an action field; `-` for steps that belong to none. */
	readonly field?: string;
	/** Keys of the scheme, one of which must be the step's; the empty one for an unknown status. */
	readonly statuses?: readonly (StatusKey | "")[];
	/** The id of a unit that takes any part in the step. */
	readonly unit?: string;
	readonly overdue?: boolean;
	/** A rule, or `any`. */
	readonly finding?: FindingRule | "any";
};

/** Whether a step is on the list that the filter asks for. */
export function isWanted(filter: StepFilter, row: StepRow): boolean {
	const { field, statuses, unit, overdue, finding } = filter;
	return (
		(field === undefined || (row.field?.code ?? "-") === field) &&
		(statuses === undefined || statuses.includes(row.status?.key ?? "")) &&
		(unit === undefined || row.units.some(({ unitId }) => unitId === unit)) &&
		(!overdue || overdueOf(row) !== undefined) &&
		(finding === undefined || row.findings.some(({ rule }) => finding === "any" || rule === finding))
	);
}
