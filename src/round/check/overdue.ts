// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { overdueAt } from "../../plan/overdue.ts";
import { statusMeaning } from "../../plan/status-scheme.ts";
import type { CheckedAnswer } from "./checked-answer.ts";
import type { Remark } from "./remark.ts";

/** The step is open and its term has passed at the reporting date. */
export function overdue({ status, scheme, term, asOf }: CheckedAnswer): readonly Remark[] {
	const meaning = statusMeaning(scheme, status);
	const late = meaning && overdueAt(term, meaning, asOf);
	return late ? [{ rule: "overdue", severity: "warning", data: { end: late.end, days: late.days } }] : [];
}
