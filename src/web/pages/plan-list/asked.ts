// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { FindingRule } from "../../../plan/finding.ts";
import type { StepFilter } from "../../../plan/step-filter.ts";
import type { Query } from "../../routes.ts";
import { filterValue } from "../../status-filter.ts";

/** What an address asks to see of a plan's steps. */
export type Asked = { readonly text: string; readonly filter: StepFilter; readonly page: number };

/** Reads an address; what it does not know matches nothing, so that a list is never silently too long. */
export function parseAsked(query: Query): Asked {
	const { q = "", field, status, unit, overdue, finding, page } = query;
	const filter: StepFilter = {
		...(field && { field }),
		...(status && { statuses: status.split(",").map((key) => (key === "unknown" ? "" : key)) }),
		...(unit && { unit }),
		...(overdue && { overdue: true }),
		...(finding && { finding: finding as FindingRule | "any" }),
	};
	return { text: q.trim(), filter, page: Math.max(1, Math.floor(Number(page)) || 1) };
}

/** The address's part behind the question mark that asks for this. */
export function queryOf({ text, filter, page }: Asked): Query {
	return {
		q: text,
		field: filter.field,
		status: filter.statuses?.map(filterValue).join(","),
		unit: filter.unit,
		overdue: filter.overdue ? "yes" : undefined,
		finding: filter.finding,
		page: page > 1 ? String(page) : undefined,
	};
}

/** Whether anything is asked that leaves steps out. */
export function isNarrowed({ text, filter }: Asked): boolean {
	return text !== "" || Object.keys(filter).length > 0;
}
