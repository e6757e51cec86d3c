// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublishedPlan } from "../../../report/published-plan.ts";

/** The council papers with which the wanted reports were submitted. */
export function papersOfReports({ snapshots }: PublishedPlan): readonly string[] {
	return [...new Set([...snapshots.values()].flatMap(({ paper }) => paper ?? []))];
}
