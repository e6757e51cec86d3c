// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type CheckedAnswer, saysSomething } from "./checked-answer.ts";
import type { Remark } from "./remark.ts";
import { sameAnswer } from "./same-answer.ts";

const fewestReports = 2;
/** The same words as in two or more reports before. */
export function unchangedLong({ status, description, before }: CheckedAnswer): readonly Remark[] {
	if (!saysSomething(description)) return [];
	const other = before.findIndex((one) => !sameAnswer(one, { status, description }));
	const same = other === -1 ? before : before.slice(0, other);
	const since = same.at(-1)?.asOf;
	if (same.length < fewestReports || since === undefined) return [];
	return [{ rule: "unchanged-long", severity: "warning", data: { count: same.length, since } }];
}
