// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../finding.ts";
import { overdueAt } from "../overdue.ts";
import { placeOf, type Subject } from "./subject.ts";

/** Open steps whose term has passed, with by how many days. */
export function overdueSteps({ steps, asOf }: Subject): readonly Finding[] {
	return steps.flatMap((checked): Finding[] => {
		const late = asOf && checked.meaning ? overdueAt(checked.term, checked.meaning, asOf) : undefined;
		if (!late) return [];
		const data = { term: checked.term.raw, end: late.end, days: late.days };
		return [{ rule: "overdue", severity: "warning", place: placeOf(checked, "term"), data }];
	});
}
