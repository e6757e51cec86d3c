// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type PublishedFilter, type StepChange, stepChanges } from "../../../report/published-filter.ts";
import type { Query } from "../../routes.ts";
import { filterValue } from "../../status-filter.ts";

/** What an address asks to see of a report's steps. */
export type Asked = { readonly text: string; readonly filter: PublishedFilter; readonly page: number };

/** What is looked at of a text in an address. */
const mostLetters = 200;

const keyOf = (value: string): string => (value === "unknown" ? "" : value);

/** Reads an address; what it does not know matches nothing, so that a list is never silently too long. */
export function parseAsked(query: Query): Asked {
	const { q = "", field, status, before, unit, overdue, term, change, page } = query;
	const filter: PublishedFilter = {
		...(field && { field }),
		...(status && { statuses: status.split(",").map(keyOf) }),
		...(before && { before: keyOf(before) }),
		...(unit && { unit }),
		...(overdue && { overdue: true }),
		...(term && { term }),
		...(change && { change: change as StepChange }),
	};
	return { text: q.trim().slice(0, mostLetters), filter, page: Math.max(1, Math.floor(Number(page)) || 1) };
}

/** The address's part behind the question mark that asks for this. */
export function queryOf({ text, filter, page }: Asked): Query {
	const { field, statuses, before, unit, overdue, term, change } = filter;
	return {
		...{ q: text, field, status: statuses?.map(filterValue).join(",") },
		before: before === undefined ? undefined : filterValue(before),
		...{ unit, overdue: overdue ? "yes" : undefined, term, change },
		page: page > 1 ? String(page) : undefined,
	};
}

/** Whether anything is asked that leaves steps out. */
export function isNarrowed({ text, filter }: Asked): boolean {
	return text !== "" || Object.keys(filter).length > 0;
}

export const isKnownChange = (change: string): change is StepChange =>
	(stepChanges as readonly string[]).includes(change);
