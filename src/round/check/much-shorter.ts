// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type SaidAnswer, saysSomething, wordsOf } from "./checked-answer.ts";
import type { Remark } from "./remark.ts";

const longText = 20;

/** Less than a third of what was said last time is left. */
export function muchShorter({ description, before: [last] }: SaidAnswer): readonly Remark[] {
	const [was, is] = [wordsOf(last?.description ?? "").length, wordsOf(description).length];
	if (was < longText || is * 3 >= was || !saysSomething(description)) return [];
	return [{ rule: "much-shorter", severity: "notice", data: { was, is } }];
}
