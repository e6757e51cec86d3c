// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type SortOrder, sortKeys } from "../../../plan/sort-steps.ts";

/** `term` sorts by the term, `-term` the other way round; undefined: in the plan's order. */
export function parseSort(written: string | undefined): SortOrder | undefined {
	const by = sortKeys.find((key) => key === written?.replace(/^-/, ""));
	return by && { by, descending: written?.startsWith("-") ?? false };
}

export function writtenSort({ by, descending }: SortOrder): string {
	return descending ? `-${by}` : by;
}
